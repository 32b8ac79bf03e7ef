package returns.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Pack;

/** What the terms and the arrangement of one pack say otherwise. */
final class LawEdits {
  private final String pack;
  private final List<Edit> edits = new ArrayList<>();

  private LawEdits(String pack) {
    this.pack = pack;
  }

  static List<Edit> between(Pack before, Pack after) {
    LawEdits found = new LawEdits(after.name());
    found.compare(Edit.Kind.TERM, ".terms.", terms(before), terms(after));
    if (before.arrangement().isPresent() && after.arrangement().isPresent()) {
      found.arrangement(before.arrangement().get(), after.arrangement().get());
    }
    return found.edits;
  }

  private void arrangement(Arrangement old, Arrangement now) {
    one(Edit.Kind.ARRANGEMENT, name("state"), LawForm.of(old), LawForm.of(now));
    compare(Edit.Kind.INSTRUMENT, ".", instruments(old), instruments(now));
    one(
        Edit.Kind.EVIDENCE,
        name("evidence"),
        LawForm.ofEvidence(old.evidence()),
        LawForm.ofEvidence(now.evidence()));
    compare(Edit.Kind.FACT, ".", facts(old), facts(now));
  }

  private String name(String part) {
    return pack + "." + part;
  }

  private static Map<String, LawForm> terms(Pack pack) {
    Map<String, LawForm> forms = new TreeMap<>();
    pack.terms().forEach((name, term) -> forms.put(name, LawForm.of(term)));
    return forms;
  }

  private static Map<String, LawForm> instruments(Arrangement arrangement) {
    Map<String, LawForm> forms = new LinkedHashMap<>();
    for (Instrument instrument : arrangement.instruments()) {
      forms.put(instrument.id(), LawForm.of(instrument));
    }
    return forms;
  }

  private static Map<String, LawForm> facts(Arrangement arrangement) {
    Map<String, List<DatedFact>> byType = new TreeMap<>();
    for (DatedFact fact : arrangement.facts()) {
      byType.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(fact);
    }
    Map<String, LawForm> forms = new TreeMap<>();
    byType.forEach((type, list) -> forms.put(type, LawForm.of(list)));
    return forms;
  }

  private void compare(
      Edit.Kind kind, String between, Map<String, LawForm> old, Map<String, LawForm> now) {
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      one(kind, pack + between + name, old.get(name), now.get(name));
    }
  }

  private void one(Edit.Kind kind, String name, LawForm old, LawForm now) {
    List<String> before = old == null ? List.of() : old.all();
    List<String> after = now == null ? List.of() : now.all();
    boolean bears = old == null || now == null || !old.bearing().equals(now.bearing());
    if (!bears && before.equals(after)) {
      return;
    }
    Edit.Change change =
        old == null ? Edit.Change.ADDED : now == null ? Edit.Change.REMOVED : Edit.Change.CHANGED;
    edits.add(
        new Edit(
            kind,
            name,
            Optional.of(pack),
            "",
            change,
            bears,
            Lines.between(before, after),
            Optional.empty(),
            true));
  }
}
