package returns.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import returns.dates.Span;
import returns.evaluation.FactRef;
import returns.evaluation.Item;
import returns.evaluation.Reading;
import returns.rules.Citation;
import returns.vocabulary.EngineTypes;

/** The facts of a decision, each once, in an order that does not depend on the rules. */
final class FactTable {
  /** By item: the rows of its fields by their index, and last the row of the item itself. */
  private final IdentityHashMap<Item, Row[]> byItem = new IdentityHashMap<>();

  private final Map<String, Row> byPath = new HashMap<>();

  /** One fact, at its place among the entries once they are made. */
  private static final class Row {
    private final FactRef fact;
    private final String path;
    private Integer number;

    private Row(FactRef fact, String path) {
      this.fact = fact;
      this.path = path;
    }

    /** What it is sorted by: the tenth item comes after the second. */
    private String key() {
      int bracket = path.indexOf('[');
      boolean oneDigit = bracket >= 0 && path.startsWith("]", bracket + 2);
      return oneDigit && Character.isDigit(path.charAt(bracket + 1))
          ? path.substring(0, bracket + 1) + '0' + path.substring(bracket + 1)
          : path;
    }
  }

  void add(List<FactRef> facts) {
    for (FactRef fact : facts) {
      Row[] rows = rows(fact.item());
      int slot = slot(fact);
      if (rows[slot] == null) {
        String path = path(fact);
        rows[slot] = byPath.computeIfAbsent(path, p -> new Row(fact, p));
      }
    }
  }

  /** Numbers the facts; nothing may be added after that. */
  List<Object> entries() {
    List<Row> rows = new ArrayList<>(byPath.values());
    rows.sort(Comparator.comparing(Row::key));
    List<Object> entries = new ArrayList<>(rows.size());
    for (Row row : rows) {
      row.number = entries.size();
      entries.add(entry(row.fact));
    }
    return entries;
  }

  /** The numbers of facts, in ascending order, each once. */
  List<Object> numbers(List<FactRef> facts) {
    Integer[] all = new Integer[facts.size()];
    for (int i = 0; i < all.length; i++) {
      FactRef fact = facts.get(i);
      all[i] = rows(fact.item())[slot(fact)].number;
    }
    Arrays.sort(all);
    List<Object> numbers = new ArrayList<>(all.length);
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || !all[i].equals(all[i - 1])) {
        numbers.add(all[i]);
      }
    }
    return numbers;
  }

  private Row[] rows(Item item) {
    return byItem.computeIfAbsent(item, i -> new Row[i.type().fields().size() + 1]);
  }

  private static int slot(FactRef fact) {
    boolean whole = fact.field().isEmpty() || fact.item().type() == EngineTypes.ESTABLISHED;
    return whole ? fact.item().type().fields().size() : fact.field().get().index();
  }

  private static String path(FactRef fact) {
    return fact.item().type() == EngineTypes.ESTABLISHED ? fact.item().path() : fact.path();
  }

  private static Map<String, Object> entry(FactRef fact) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("path", path(fact));
    if (fact.item().type() == EngineTypes.ESTABLISHED) {
      putKnown(entry, fact.item().sure(), true, "possible");
    } else if (fact.field().isEmpty() || !fact.item().sure()) {
      putKnown(entry, fact.item().sure(), true, "may-exist");
    } else {
      Reading reading = fact.item().reading(fact.field().get());
      if (reading.stated() != null) {
        entry.put("value", plain(reading.stated()));
      }
      if (reading.state() != Reading.State.KNOWN) {
        entry.put("unknown", reading.state().word());
      }
      if (!reading.contested().isEmpty()) {
        entry.put("contested", reading.contested().stream().map(FactTable::plain).toList());
      }
      if (reading.asOf() != null) {
        entry.put("asOf", reading.asOf().toString());
      }
      if (!reading.source().isEmpty()) {
        entry.put("source", reading.source());
      }
      if (reading.stated() != null) {
        putOrigin(entry, fact.item().origin(fact.field().get()));
      }
    }
    return entry;
  }

  /** Of a value of law: where it is said, and how sure it is. A case's own values have neither. */
  private static void putOrigin(Map<String, Object> entry, Item.Origin origin) {
    if (!origin.citations().isEmpty()) {
      entry.put(
          "source",
          origin.citations().stream().map(Citation::text).collect(Collectors.joining("; ")));
      entry.put("label", origin.label().word());
    }
  }

  private static void putKnown(
      Map<String, Object> entry, boolean known, Object value, String otherwise) {
    if (known) {
      entry.put("value", value);
    } else {
      entry.put("unknown", otherwise);
    }
  }

  /** A value as JSON holds it: the grammar of docs/formats.md. */
  static Object plain(Object value) {
    if (value instanceof LocalDate || value instanceof LocalDateTime) {
      return value.toString();
    }
    return value instanceof Span span ? span(span) : value;
  }

  private static String span(Span span) {
    YearMonth first = YearMonth.from(span.first());
    YearMonth last = YearMonth.from(span.last());
    boolean whole = span.first().getDayOfMonth() == 1 && span.last().equals(last.atEndOfMonth());
    if (whole && first.equals(last)) {
      return first.toString();
    }
    boolean year =
        whole
            && first.getYear() == last.getYear()
            && first.getMonthValue() == 1
            && last.getMonthValue() == 12;
    return year ? span.first().toString().substring(0, 4) : span.first() + "/" + span.last();
  }
}
