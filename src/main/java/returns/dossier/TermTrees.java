package returns.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.rules.Term;

/** The terms of a pack as trees, by name. */
final class TermTrees {
  private TermTrees() {}

  static List<Object> of(Map<String, Term> terms, PackFile.CitedSources cited) {
    List<Object> trees = new ArrayList<>();
    for (Term term : new TreeMap<>(terms).values()) {
      trees.add(term(term, cited));
    }
    return trees;
  }

  static Map<String, Object> term(Term term, PackFile.CitedSources cited) {
    List<Object> versions = new ArrayList<>();
    term.versions().forEach(version -> versions.add(version(version, cited)));
    return Map.of("name", term.name(), "type", term.type().word(), "versions", versions);
  }

  /** A gap, in which nothing is known, has its days and no value. */
  private static Map<String, Object> version(Term.Version version, PackFile.CitedSources cited) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Days.put(tree, "from", version.starts());
    Days.put(tree, "until", version.ends());
    if (version.value() != null) {
      tree.put("value", FactTable.plain(version.value()));
    }
    if (version.known() != null) {
      tree.put("known", version.known().toString());
    }
    tree.put("citations", cited.trees(version.citations()));
    if (version.label() != null) {
      tree.put("label", version.label().word());
    }
    return tree;
  }
}
