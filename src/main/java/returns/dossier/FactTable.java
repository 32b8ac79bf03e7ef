package returns.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import returns.dates.Span;
import returns.evaluation.FactRef;
import returns.evaluation.Reading;
import returns.vocabulary.EngineTypes;

/** The facts of a decision, each once, in an order that does not depend on the rules. */
final class FactTable {
  private static final Pattern INDEX = Pattern.compile("\\[(\\d)\\]");

  private final Map<String, FactRef> byKey = new TreeMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  void add(List<FactRef> facts) {
    for (FactRef fact : facts) {
      byKey.putIfAbsent(key(path(fact)), fact);
    }
  }

  /** Numbers the facts; nothing may be added after that. */
  List<Object> entries() {
    List<Object> entries = new ArrayList<>();
    for (FactRef fact : byKey.values()) {
      numbers.put(path(fact), entries.size());
      entries.add(entry(fact));
    }
    return entries;
  }

  /** The numbers of facts, in ascending order. */
  List<Object> numbers(List<FactRef> facts) {
    return facts.stream()
        .map(fact -> numbers.get(path(fact)))
        .distinct()
        .sorted()
        .map(Object.class::cast)
        .toList();
  }

  /** The tenth item comes after the second. */
  private static String key(String path) {
    return INDEX.matcher(path).replaceAll("[0$1]");
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
    }
    return entry;
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
