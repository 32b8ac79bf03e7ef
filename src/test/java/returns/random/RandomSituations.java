package returns.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.evaluation.Item;
import returns.evaluation.Reading;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.rules.Pack;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Random cases on a day, with fields unknown, contested and stale, and lists of every sort. */
public final class RandomSituations {
  private static final int MOST_ITEMS = 3;

  private final Draw draw;
  private final int unknown;

  private RandomSituations(long seed, int unknown) {
    this.draw = new Draw(seed);
    this.unknown = unknown;
  }

  /** About a fifth of all fields is unknown, a sixth of the lists unstated. */
  public static Situation situation(RuleSet ruleSet, long seed) {
    return new RandomSituations(seed, 18).make(ruleSet);
  }

  /** Nothing is unknown: every list is complete, every field a value, every date one day. */
  public static Situation known(RuleSet ruleSet, long seed) {
    return new RandomSituations(seed, 0).make(ruleSet);
  }

  private Situation make(RuleSet ruleSet) {
    LocalDate asAt = draw.pick(Fixture.DAYS.subList(4, 8));
    Map<FactType, List<Item>> items = new LinkedHashMap<>();
    items.put(Fixture.RETURN, List.of(withDay(item(Fixture.RETURN, 0, "return", true), asAt)));
    items.put(Fixture.PERSON, List.of(item(Fixture.PERSON, 0, "person", true)));
    for (FactType type : List.of(Fixture.CLAIM, Fixture.REFERRAL, Fixture.NATIONALITY)) {
      items.put(type, list(type));
    }
    items.put(Fixture.MONITORING, some(Fixture.MONITORING));
    items.put(EngineTypes.INSTRUMENT, some(EngineTypes.INSTRUMENT));
    items.put(EngineTypes.COVERED_STATE, List.of(item(EngineTypes.COVERED_STATE, 0, "s", true)));
    Map<String, Item> terms = new LinkedHashMap<>();
    Map<String, List<Item>> versions = new LinkedHashMap<>();
    for (Pack pack : ruleSet.packs()) {
      terms.put(pack.name(), item(pack.termsType(), 0, "terms", true));
      versions.put(pack.name(), versions(pack.name()));
    }
    BitSet inForce = new BitSet();
    BitSet tooMany = new BitSet();
    for (int rule = 0; rule < ruleSet.rules().size(); rule++) {
      inForce.set(rule, ruleSet.rule(rule).isInForce(asAt));
      tooMany.set(rule, unknown > 0 && draw.percent(1));
    }
    return new Situation(
        ruleSet, asAt, items, terms, versions, Fixture.CALENDARS, inForce, tooMany);
  }

  private List<Item> list(FactType type) {
    boolean unstated = draw.percent(unknown * 5 / 6);
    int size = unstated ? 0 : draw.below(MOST_ITEMS + 1);
    List<Item> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(item(type, i, type.key() + "[" + i + "]", true));
    }
    if (unstated || draw.percent(unknown * 5 / 6)) {
      list.add(possible(type, size));
    }
    return list;
  }

  /** The item that may not exist, of which nothing is known. */
  public static Item possible(FactType type, int number) {
    Object[] nothing = new Object[type.fields().size()];
    return new Item(type, number, type.key() + "[?]", false, nothing, List.of(), Item.Origin.CASE);
  }

  private List<Item> some(FactType type) {
    List<Item> list = new ArrayList<>();
    for (int i = draw.below(3); i > 0; i--) {
      list.add(item(type, list.size(), type.name() + "[" + list.size() + "]", true));
    }
    return list;
  }

  private List<Item> versions(String pack) {
    List<Item> list = new ArrayList<>();
    for (String name : Fixture.TERMS.keySet()) {
      FactType type = EngineTypes.TERM_VERSION;
      LocalDate change = draw.pick(Fixture.DAYS);
      LocalDate[][] lives = {{Term.DAWN, change.minusDays(1)}, {change, Term.OPEN}};
      for (LocalDate[] life : lives) {
        Object[] values = new Object[type.fields().size()];
        values[0] = name;
        values[1] = life[0];
        values[2] = life[1];
        Field value =
            type.fields().subList(3, values.length).stream()
                .filter(f -> f.kind() == Fixture.TERMS.get(name))
                .findFirst()
                .orElseThrow();
        values[value.index()] = draw.percent(unknown / 2) ? null : draw.pick(Fixture.pool(value));
        list.add(
            new Item(
                type,
                list.size(),
                pack + ".terms." + name + "@" + life[0],
                true,
                values,
                List.of(),
                Item.Origin.CASE));
      }
    }
    return list;
  }

  private Item item(FactType type, int number, String path, boolean sure) {
    Object[] values = new Object[type.fields().size()];
    List<Reading> readings = new ArrayList<>();
    for (Field field : type.fields()) {
      Object value = value(field);
      Reading reading = reading(value);
      readings.add(reading);
      values[field.index()] = reading.state() == Reading.State.KNOWN ? value : null;
    }
    return new Item(type, number, path, sure, values, readings, Item.Origin.CASE);
  }

  private Object value(Field field) {
    if (field.partial()) {
      return unknown > 0 && draw.percent(50) ? draw.pick(Fixture.SPANS) : draw.pick(Fixture.DAYS);
    }
    return draw.pick(Fixture.pool(field));
  }

  private Reading reading(Object value) {
    if (!draw.percent(unknown)) {
      return Reading.plain(value);
    }
    return switch (draw.below(4)) {
      case 0 -> new Reading(value, Reading.State.CONTESTED, List.of(value), null, "the adviser");
      case 1 -> new Reading(value, Reading.State.STALE, List.of(), Fixture.DAYS.get(0), "old");
      default -> Reading.plain(null);
    };
  }

  /** The day of evaluation is always known; the engine fills it in. */
  private static Item withDay(Item item, LocalDate asAt) {
    Field day = item.type().field(EngineTypes.AS_AT).orElseThrow();
    return Items.with(item, day, asAt);
  }
}
