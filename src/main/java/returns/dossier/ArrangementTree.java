package returns.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.ListedEvidence;

/** What an arrangement says about itself, as a tree. Its lists keep their order: paths count it. */
final class ArrangementTree {
  private final PackFile.CitedSources cited;

  private ArrangementTree(PackFile.CitedSources cited) {
    this.cited = cited;
  }

  static Map<String, Object> of(Arrangement arrangement, PackFile.CitedSources cited) {
    ArrangementTree trees = new ArrangementTree(cited);
    List<Object> instruments = new ArrayList<>();
    arrangement.instruments().forEach(instrument -> instruments.add(trees.instrument(instrument)));
    List<Object> evidence = new ArrayList<>();
    arrangement.evidence().forEach(listed -> evidence.add(trees.evidence(listed)));
    List<Object> facts = new ArrayList<>();
    arrangement.facts().forEach(fact -> facts.add(trees.fact(fact)));
    return Map.of("instruments", instruments, "evidence", evidence, "facts", facts);
  }

  private Map<String, Object> instrument(Instrument instrument) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", instrument.id());
    tree.put("kind", instrument.kind());
    tree.put("obliges", instrument.obliges());
    if (instrument.signed() != null) {
      tree.put("signed", signed(instrument.signed()));
    }
    tree.put("inForce", life(instrument.inForce()));
    tree.put("operational", life(instrument.operational()));
    tree.put("covers", covers(instrument));
    List<Object> requires = new ArrayList<>();
    instrument.requires().forEach(requirement -> requires.add(requirement(requirement)));
    tree.put("requires", requires);
    return tree;
  }

  private static Map<String, Object> covers(Instrument instrument) {
    Map<String, Object> covers = new TreeMap<>();
    for (Instrument.Person person : Instrument.Person.values()) {
      covers.put(word(person), instrument.covers().contains(person));
    }
    return covers;
  }

  private static String word(Instrument.Person person) {
    return switch (person) {
      case NATIONALS -> "nationals";
      case FORMER_NATIONALS -> "formerNationals";
      case STATELESS -> "stateless";
      case THIRD_COUNTRY -> "thirdCountry";
    };
  }

  private static Map<String, Object> requirement(Instrument.Requirement requirement) {
    String ifNotMet =
        switch (requirement.ifNotMet()) {
          case NOT_COVERED -> "not-covered";
          case DEFERRED -> "deferred";
        };
    return Map.of(
        "what", requirement.what(), "actions", requirement.actions(), "ifNotMet", ifNotMet);
  }

  private Map<String, Object> signed(Instrument.Life signed) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Days.put(tree, "on", signed.starts());
    return said(signed, tree);
  }

  private Map<String, Object> life(Instrument.Life life) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Days.put(tree, "from", life.starts());
    Days.put(tree, "until", life.ends());
    if (life.before() != null) {
      tree.put("before", life(life.before()));
    }
    return said(life, tree);
  }

  /** Adds where it is said, how sure that is, and since when it is known. */
  private Map<String, Object> said(Instrument.Life life, Map<String, Object> tree) {
    if (life.known() != null) {
      tree.put("known", life.known().toString());
    }
    tree.put("citations", cited.trees(life.citations()));
    tree.put("label", life.label().word());
    return tree;
  }

  private Map<String, Object> evidence(ListedEvidence listed) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", listed.kind());
    tree.put("strength", listed.strength());
    tree.put("about", listed.about());
    tree.put("citations", cited.trees(listed.citations()));
    tree.put("label", listed.label().word());
    return tree;
  }

  private Map<String, Object> fact(DatedFact fact) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", fact.type().name());
    Map<String, Object> fields = new TreeMap<>();
    fact.fields().forEach((name, value) -> fields.put(name, FactTable.plain(value)));
    tree.put("fields", fields);
    Days.put(tree, "from", fact.starts());
    Days.put(tree, "until", fact.ends());
    tree.put("known", fact.known().toString());
    tree.put("citations", cited.trees(fact.citations()));
    tree.put("label", fact.label().word());
    return tree;
  }
}
