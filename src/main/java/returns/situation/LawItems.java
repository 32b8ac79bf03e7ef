package returns.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.evaluation.Item;
import returns.evaluation.Item.Origin;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Label;
import returns.rules.ListedEvidence;
import returns.rules.Pack;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Turns what the law's own files say into items: terms, instruments, evidence lists, facts. */
final class LawItems {
  private final Clocks clocks;
  private final List<SetAside> setAside;

  LawItems(Clocks clocks, List<SetAside> setAside) {
    this.clocks = clocks;
    this.setAside = setAside;
  }

  /** The terms of a pack on the day of evaluation, as one item. */
  Item terms(Pack pack) {
    FactType type = pack.termsType();
    Object[] values = new Object[type.fields().size()];
    List<Origin> origins = new ArrayList<>();
    for (Field field : type.fields()) {
      Term.Version version = pack.terms().get(field.name()).on(clocks.asAt()).orElse(null);
      String path = pack.name() + ".terms." + field.name();
      values[field.index()] = version == null ? null : valueOf(version, path);
      origins.add(version == null ? unknown() : originOf(version));
    }
    return Item.ofLaw(type, 0, pack.name() + ".terms", values, origins);
  }

  /** All versions of all terms of a pack; in a gap the value is unknown. */
  List<Item> termVersions(Pack pack) {
    List<Item> items = new ArrayList<>();
    for (Term term : pack.terms().values()) {
      for (Term.Version version : term.versions()) {
        FactType type = EngineTypes.TERM_VERSION;
        String path = pack.name() + ".terms." + term.name() + "[" + version.starts() + "]";
        Object[] values = new Object[type.fields().size()];
        values[0] = term.name();
        values[1] = version.starts();
        values[2] = version.ends();
        values[valueField(term.type().kind()).index()] = valueOf(version, path);
        items.add(new Item(type, items.size(), path, true, values, List.of(), originOf(version)));
      }
    }
    return items;
  }

  private static Field valueField(Kind kind) {
    String name =
        switch (kind) {
          case NUMBER -> "valueNumber";
          case DATE -> "valueDate";
          case TRUTH -> "valueTruth";
          case WORD, REFERENCE, STATE, TIME -> "valueWord";
        };
    return EngineTypes.TERM_VERSION.field(name).orElseThrow();
  }

  private Object valueOf(Term.Version version, String path) {
    if (clocks.counts(version.known())) {
      return version.value();
    }
    setAside.add(new SetAside(path, version.known()));
    return null;
  }

  private static Origin originOf(Term.Version version) {
    return version.label() == null ? unknown() : new Origin(version.citations(), version.label());
  }

  /** Nothing is known, so nothing is claimed: the label of the rule alone counts. */
  private static Origin unknown() {
    return new Origin(List.of(), Label.READ);
  }

  /** Everything that an arrangement says about itself and its partner, by type. */
  Map<FactType, List<Item>> arrangement(
      String pack, Arrangement arrangement, FactType listedEvidence, List<FactType> stated) {
    Map<FactType, List<Item>> items = new LinkedHashMap<>();
    items.put(
        EngineTypes.COVERED_STATE,
        List.of(
            law(EngineTypes.COVERED_STATE, 0, pack + ".state", unknown(), arrangement.state())));
    List<Item> evidence = new ArrayList<>();
    for (ListedEvidence e : arrangement.evidence()) {
      String path = pack + ".evidence[" + evidence.size() + "]";
      Origin origin = new Origin(e.citations(), e.label());
      evidence.add(
          law(listedEvidence, evidence.size(), path, origin, e.kind(), e.strength(), e.about()));
    }
    items.put(listedEvidence, evidence);
    List<Item> instruments = new ArrayList<>();
    for (Instrument instrument : arrangement.instruments()) {
      instruments.add(instrument(pack, instrument, instruments.size()));
    }
    items.put(EngineTypes.INSTRUMENT, instruments);
    items.putAll(datedFacts(pack, arrangement.facts(), stated));
    return items;
  }

  private Item instrument(String pack, Instrument instrument, int number) {
    String path = pack + "." + instrument.id();
    Instrument.Life force = aside(instrument.inForce(), path + ".inForce");
    Instrument.Life operation = aside(instrument.operational(), path + ".operational");
    return law(
        EngineTypes.INSTRUMENT,
        number,
        path,
        new Origin(force.citations(), force.label().weaker(operation.label())),
        instrument.id(),
        instrument.kind(),
        instrument.obliges(),
        force.starts(),
        force.ends(),
        operation.starts(),
        operation.ends());
  }

  /**
   * The life as known on the day of knowledge: of one recorded later, what was known before it, or
   * nothing.
   */
  Instrument.Life aside(Instrument.Life life, String path) {
    if (clocks.counts(life.known())) {
      return life;
    }
    setAside.add(new SetAside(path, life.known()));
    if (life.before() != null) {
      return aside(life.before(), path);
    }
    return new Instrument.Life(null, null, life.known(), life.citations(), life.label());
  }

  /**
   * The arrangement's facts by type. Where the arrangement states nothing of a type, or something
   * of it was set aside, there may be a fact that is not there: silence is not "no".
   */
  private Map<FactType, List<Item>> datedFacts(
      String pack, List<DatedFact> facts, List<FactType> stated) {
    Map<FactType, List<Item>> items = new LinkedHashMap<>();
    for (FactType type : stated) {
      List<Item> list = new ArrayList<>();
      int index = 0;
      for (DatedFact fact : facts) {
        if (fact.type() != type) {
          continue;
        }
        String path = pack + "." + type.name() + "[" + index++ + "]";
        if (clocks.counts(fact.known())) {
          list.add(datedFact(path, fact, list.size()));
        } else {
          setAside.add(new SetAside(path, fact.known()));
        }
      }
      boolean someAside = index != list.size();
      if (index == 0 || someAside) {
        list.add(CaseItems.mayExist(type, list.size()));
      }
      items.put(type, list);
    }
    return items;
  }

  private static Item datedFact(String path, DatedFact fact, int number) {
    FactType type = fact.type();
    Object[] values = new Object[type.fields().size()];
    for (Field field : type.fields()) {
      values[field.index()] = fact.fields().get(field.name());
    }
    values[type.field("starts").orElseThrow().index()] = fact.starts();
    values[type.field("ends").orElseThrow().index()] = fact.ends();
    return new Item(
        type, number, path, true, values, List.of(), new Origin(fact.citations(), fact.label()));
  }

  private static Item law(FactType type, int number, String path, Origin origin, Object... values) {
    return new Item(type, number, path, true, values, List.of(), origin);
  }
}
