package returns.rulebook.json;

import java.util.LinkedHashMap;
import java.util.Map;
import returns.overview.LawEnglish;
import returns.overview.TermOverview;
import returns.rulebook.BookEnglish;
import returns.rules.Term;

/** A term as a tree. */
final class TermJson {
  private TermJson() {}

  static Map<String, Object> tree(TermOverview term) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", term.term().name());
    tree.put("type", term.term().type().word());
    tree.put(
        "versions",
        RulebookJson.list(term.term().versions(), version -> version(term.term(), version)));
    return tree;
  }

  private static Map<String, Object> version(Term term, Term.Version version) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("value", BookEnglish.version(term, version));
    tree.put("days", LawEnglish.days(version));
    if (version.label() != null) {
      tree.put("label", version.label().word());
      tree.put("source", LawEnglish.sources(version.citations()));
    }
    return tree;
  }
}
