package returns.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.ListedEvidence;
import returns.rules.Term;
import returns.vocabulary.Field;

/** What an arrangement says apart from its rules and terms, altered in one thing. */
final class ArrangementMutants {
  private final String pack;
  private final Arrangement arrangement;
  private final Places places;
  private final List<Mutant> found = new ArrayList<>();

  private ArrangementMutants(String pack, Arrangement arrangement, Places places) {
    this.pack = pack;
    this.arrangement = arrangement;
    this.places = places;
  }

  static List<Mutant> of(String pack, Arrangement arrangement, Places places) {
    ArrangementMutants mutants = new ArrangementMutants(pack, arrangement, places);
    mutants.instruments();
    mutants.evidence();
    mutants.facts();
    return List.copyOf(mutants.found);
  }

  private void instruments() {
    for (int i = 0; i < arrangement.instruments().size(); i++) {
      int number = i;
      Instrument instrument = arrangement.instruments().get(i);
      for (Variant<Instrument> variant :
          InstrumentMutants.of(instrument, part -> places.ofInstrument(number, part))) {
        List<Instrument> others = replaced(arrangement.instruments(), i, variant.altered());
        add(
            instrument.id(),
            variant.in(one -> with(others, arrangement.evidence(), arrangement.facts())));
      }
    }
  }

  private void evidence() {
    for (int i = 0; i < arrangement.evidence().size(); i++) {
      ListedEvidence listed = arrangement.evidence().get(i);
      String other = listed.strength().equals("proof") ? "prima-facie" : "proof";
      ListedEvidence altered =
          new ListedEvidence(
              listed.kind(), other, listed.about(), listed.citations(), listed.label());
      List<ListedEvidence> others = replaced(arrangement.evidence(), i, altered);
      add(
          listed.kind() + " (" + listed.about() + ")",
          new Variant<>(
              Alteration.EVIDENCE,
              "strength: " + listed.strength(),
              "strength: " + other,
              places.ofEntry("evidence", i),
              with(arrangement.instruments(), others, arrangement.facts())));
    }
  }

  private void facts() {
    for (int i = 0; i < arrangement.facts().size(); i++) {
      DatedFact fact = arrangement.facts().get(i);
      for (int days : new int[] {-1, 1}) {
        LocalDate starts = fact.starts().plusDays(days);
        lasting(i, "from: " + fact.starts(), "from: " + starts, starts, fact.ends());
        if (!fact.ends().equals(Term.OPEN)) {
          LocalDate ends = fact.ends().plusDays(days);
          lasting(i, "until: " + fact.ends(), "until: " + ends, fact.starts(), ends);
        }
      }
      for (Field field : fact.type().fields()) {
        Object value = fact.fields().get(field.name());
        if (value instanceof Boolean truth) {
          saying(i, field, value, !truth);
        } else if (value instanceof String && field.words().size() > 1) {
          int next = (field.words().indexOf(value) + 1) % field.words().size();
          saying(i, field, value, field.words().get(next));
        }
      }
    }
  }

  private void lasting(int number, String before, String after, LocalDate starts, LocalDate ends) {
    DatedFact fact = arrangement.facts().get(number);
    boolean sinceItsStart = fact.starts().equals(fact.known());
    LocalDate known = sinceItsStart ? starts : fact.known();
    addFact(number, before, after, with(fact, fact.fields(), starts, ends, known));
  }

  private void saying(int number, Field field, Object before, Object after) {
    DatedFact fact = arrangement.facts().get(number);
    Map<String, Object> fields = new LinkedHashMap<>(fact.fields());
    fields.put(field.name(), after);
    addFact(
        number,
        field.name() + ": " + before,
        field.name() + ": " + after,
        with(fact, fields, fact.starts(), fact.ends(), fact.known()));
  }

  private void addFact(int number, String before, String after, DatedFact altered) {
    List<DatedFact> others = replaced(arrangement.facts(), number, altered);
    add(
        altered.type().name(),
        new Variant<>(
            Alteration.PARTNER_FACT,
            before,
            after,
            places.ofEntry("facts", number),
            with(arrangement.instruments(), arrangement.evidence(), others)));
  }

  private static DatedFact with(
      DatedFact fact,
      Map<String, Object> fields,
      LocalDate starts,
      LocalDate ends,
      LocalDate known) {
    return new DatedFact(fact.type(), fields, starts, ends, known, fact.citations(), fact.label());
  }

  private Arrangement with(
      List<Instrument> instruments, List<ListedEvidence> evidence, List<DatedFact> facts) {
    return new Arrangement(
        arrangement.title(),
        arrangement.inRecord(),
        arrangement.state(),
        instruments,
        evidence,
        facts);
  }

  private void add(String of, Variant<Arrangement> variant) {
    found.add(Mutant.of(pack, of, variant.in(Change.OfArrangement::new)));
  }

  private static <T> List<T> replaced(List<T> list, int number, T other) {
    List<T> altered = new ArrayList<>(list);
    altered.set(number, other);
    return altered;
  }
}
