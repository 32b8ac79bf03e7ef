package returns.situation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.dates.Span;
import returns.evaluation.Item;
import returns.evaluation.Reading;
import returns.evaluation.Situation;
import returns.facts.Case;
import returns.facts.Case.StatedFacts;
import returns.facts.StatedField;
import returns.facts.StatedItem;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Turns what a case states of a type into items, noting what does not count and why. */
final class CaseItems {
  private static final String TRANSFER = "transfer";

  private final Case stated;
  private final Clocks clocks;
  private final Staleness staleness;
  final List<SetAside> setAside = new ArrayList<>();
  final List<String> newer = new ArrayList<>();
  final List<String> overfull = new ArrayList<>();

  CaseItems(Case stated, Clocks clocks, Staleness staleness) {
    this.stated = stated;
    this.clocks = clocks;
    this.staleness = staleness;
  }

  /** The items of a type; the one that may not exist comes last. */
  List<Item> of(FactType type) {
    Optional<StatedFacts> facts = stated.stated(type);
    if (type.holder() == FactType.Holder.SINGLE) {
      StatedItem item = facts.map(f -> f.items().get(0)).orElse(null);
      return List.of(item(type, 0, type.key(), item));
    }
    boolean open = facts.isEmpty() || !facts.get().complete();
    List<Item> items = new ArrayList<>();
    List<StatedItem> listed = facts.map(StatedFacts::items).orElse(List.of());
    if (listed.size() > Situation.MOST_ITEMS) {
      overfull.add(type.key());
    }
    for (int i = 0; i < listed.size(); i++) {
      String path = type.key() + "[" + i + "]";
      LocalDate recordedOn = listed.get(i).recordedOn().orElse(null);
      if (clocks.counts(recordedOn)) {
        items.add(item(type, items.size(), path, listed.get(i)));
      } else {
        setAside.add(new SetAside(path, recordedOn));
        open = true;
      }
    }
    List<Item> ordered = byContent(type, items);
    if (open) {
      ordered.add(mayExist(type, ordered.size()));
    }
    return ordered;
  }

  /**
   * The items in an order that does not depend on the file's: by what they say, and only then by
   * where they stand. So shuffling a file changes nothing but the indices in paths.
   */
  private static List<Item> byContent(FactType type, List<Item> items) {
    List<Item> sorted = new ArrayList<>(items);
    sorted.sort(java.util.Comparator.comparing(item -> content(type, item)));
    List<Item> numbered = new ArrayList<>();
    sorted.forEach(item -> numbered.add(item.at(numbered.size())));
    return numbered;
  }

  private static String content(FactType type, Item item) {
    StringBuilder content = new StringBuilder();
    for (Field field : type.fields()) {
      content.append(item.reading(field)).append('\n');
    }
    return content.toString();
  }

  /** An item that may not exist and of which nothing is known. */
  static Item mayExist(FactType type, int number) {
    return new Item(
        type,
        number,
        type.key() + "[?]",
        false,
        new Object[type.fields().size()],
        List.of(),
        Item.Origin.CASE);
  }

  private Item item(FactType type, int number, String path, StatedItem item) {
    Object[] values = new Object[type.fields().size()];
    List<Reading> readings = new ArrayList<>();
    if (item != null && clocks.counts(item.recordedOn().orElse(null))) {
      noteIfNewer(path + ".asOf", item.asOf());
      noteIfNewer(path + ".recordedOn", item.recordedOn());
    }
    for (Field field : type.fields()) {
      Reading reading = reading(field, path, item);
      readings.add(reading);
      values[field.index()] = reading.state() == Reading.State.KNOWN ? reading.stated() : null;
    }
    if (type.name().equals(EngineTypes.RETURN)) {
      fillDays(type, values, readings);
    }
    return new Item(type, number, path, true, values, readings, Item.Origin.CASE);
  }

  private Reading reading(Field field, String path, StatedItem item) {
    StatedField value = item == null ? null : item.field(field).orElse(null);
    if (value == null) {
      return Reading.plain(null);
    }
    String fieldPath = path + "." + field.name();
    LocalDate recordedOn = value.recordedOn().or(item::recordedOn).orElse(null);
    LocalDate asOf = value.asOf().or(item::asOf).orElse(null);
    String source = value.source().isEmpty() ? item.source() : value.source();
    if (!clocks.counts(recordedOn)) {
      setAside.add(new SetAside(fieldPath, recordedOn));
      return new Reading(null, Reading.State.SET_ASIDE, List.of(), null, "");
    }
    noteIfNewer(fieldPath + ".asOf", value.asOf());
    noteIfNewer(fieldPath + ".recordedOn", value.recordedOn());
    if (field.past()) {
      noteIfNewer(fieldPath, Optional.of(firstDay(value.value())));
    }
    Reading.State state =
        !value.contested().isEmpty()
            ? Reading.State.CONTESTED
            : staleness.isStale(field, asOf) ? Reading.State.STALE : Reading.State.KNOWN;
    return new Reading(value.value(), state, value.contested(), asOf, source);
  }

  private void noteIfNewer(String path, Optional<LocalDate> day) {
    if (day.filter(d -> d.isAfter(clocks.asAt())).isPresent()) {
      newer.add(path);
    }
  }

  private static LocalDate firstDay(Object value) {
    return value instanceof LocalDateTime time ? time.toLocalDate() : Span.firstOf(value);
  }

  /** The engine's own fields of the return: the day of evaluation, and that of the transfer. */
  private void fillDays(FactType type, Object[] values, List<Reading> readings) {
    Field asAt = type.field(EngineTypes.AS_AT).orElseThrow();
    Field transferOn = type.field(EngineTypes.TRANSFER_ON).orElseThrow();
    values[asAt.index()] = clocks.asAt();
    Object action = values[type.field("action").orElseThrow().index()];
    Object at = values[type.field("transferAt").orElseThrow().index()];
    if (TRANSFER.equals(action) && at instanceof LocalDateTime time) {
      values[transferOn.index()] = time.toLocalDate();
    }
    readings.set(asAt.index(), Reading.plain(values[asAt.index()]));
    readings.set(transferOn.index(), Reading.plain(values[transferOn.index()]));
  }
}
