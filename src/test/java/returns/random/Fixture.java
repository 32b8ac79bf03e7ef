package returns.random;

import static returns.vocabulary.Kind.DATE;
import static returns.vocabulary.Kind.NUMBER;
import static returns.vocabulary.Kind.REFERENCE;
import static returns.vocabulary.Kind.STATE;
import static returns.vocabulary.Kind.TIME;
import static returns.vocabulary.Kind.TRUTH;
import static returns.vocabulary.Kind.WORD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.dates.Calendars;
import returns.dates.Span;
import returns.dates.WorkingDays;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;
import returns.vocabulary.Vocabulary;

/** A small vocabulary with fields of all kinds, its terms and calendars, and pools of values. */
public final class Fixture {
  private Fixture() {}

  private static final List<String> KINDS = List.of("asylum", "rights", "none", "other");
  private static final List<String> STATUSES = List.of("pending", "refused", "granted", "void");

  public static final FactType DECLARED_RETURN =
      type(
          "Return",
          FactType.Holder.SINGLE,
          "return",
          field("action", WORD, "prepare", "serve-notice", "transfer"),
          field("decidedOn", DATE),
          field("transferAt", TIME),
          field("urgent", TRUTH));

  public static final FactType RETURN = EngineTypes.withDays(DECLARED_RETURN);

  public static final FactType PERSON =
      type(
          "Person",
          FactType.Holder.SINGLE,
          "person",
          field("born", DATE, true),
          field("alone", TRUTH),
          field("age", NUMBER),
          field("place", WORD, "north", "south", "nowhere"),
          field("home", STATE),
          field("arrivedAt", TIME));

  public static final FactType CLAIM =
      type(
          "Claim",
          FactType.Holder.LIST,
          "claims",
          field("kind", WORD, KINDS.toArray(String[]::new)),
          field("status", WORD, STATUSES.toArray(String[]::new)),
          field("sentOn", DATE),
          field("count", NUMBER),
          field("certified", TRUTH),
          field("ref", REFERENCE),
          field("heardAt", TIME));

  public static final FactType REFERRAL =
      type(
          "Referral",
          FactType.Holder.LIST,
          "referrals",
          field("kind", WORD, KINDS.toArray(String[]::new)),
          field("madeOn", DATE, true),
          field("current", TRUTH),
          field("weeks", NUMBER),
          field("ref", REFERENCE));

  public static final FactType NATIONALITY =
      type(
          "Nationality",
          FactType.Holder.LIST,
          "nationalities",
          field("state", STATE),
          field("evidence", WORD, "proof", "claimed", "none"),
          field("since", DATE, true));

  public static final FactType DECLARED_MONITORING =
      type(
          "Monitoring",
          FactType.Holder.ARRANGEMENT,
          "Monitoring",
          field("independent", TRUTH),
          field("reports", NUMBER));

  public static final FactType MONITORING = EngineTypes.withLife(DECLARED_MONITORING);

  /** What a vocabulary file with these types would declare. */
  public static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(DECLARED_RETURN, PERSON, CLAIM, REFERRAL, NATIONALITY, DECLARED_MONITORING));

  /** Every type that a rule may read, but Terms, which each pack has of its own. */
  public static final List<FactType> TYPES =
      List.of(
          RETURN,
          PERSON,
          CLAIM,
          REFERRAL,
          NATIONALITY,
          MONITORING,
          EngineTypes.TERM_VERSION,
          EngineTypes.ESTABLISHED,
          EngineTypes.INSTRUMENT,
          EngineTypes.COVERED_STATE);

  /** The terms of each pack. */
  public static final Map<String, Kind> TERMS =
      new java.util.TreeMap<>(
          Map.of("days", NUMBER, "few", NUMBER, "cutoff", DATE, "strict", TRUTH, "mode", WORD));

  /** The type {@code Terms}; each call makes a new one, for a pack of its own. */
  public static FactType terms() {
    List<Field> fields = new ArrayList<>();
    TERMS.forEach(
        (name, kind) -> fields.add(Field.plain(name, fields.size(), kind, words(), name)));
    return EngineTypes.terms(fields);
  }

  private static List<String> words() {
    return List.of();
  }

  public static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 11, 30),
          LocalDate.of(2025, 12, 24),
          LocalDate.of(2026, 1, 5),
          LocalDate.of(2026, 1, 31),
          LocalDate.of(2026, 2, 28),
          LocalDate.of(2026, 3, 28),
          LocalDate.of(2026, 4, 10));

  static final List<Span> SPANS =
      List.of(
          new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
          new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
          new Span(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)),
          new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));

  static final List<LocalDateTime> TIMES =
      List.of(
          LocalDateTime.of(2026, 1, 5, 9, 0),
          LocalDateTime.of(2026, 1, 31, 23, 30),
          LocalDateTime.of(2026, 3, 28, 23, 0),
          LocalDateTime.of(2026, 3, 29, 2, 30));

  static final List<String> STATES = List.of("AL", "VN", "XX");
  static final List<String> REFERENCES = List.of("R1", "R2", "R3");
  static final List<String> MODES = List.of("asylum", "pending", "north");

  /** Two calendars; {@code nowhere} is none, so that its days are unknown. */
  public static final Calendars CALENDARS =
      new Calendars(Map.of("north", calendar("north", 1), "south", calendar("south", 2)));

  private static WorkingDays calendar(String name, int newYearDays) {
    List<WorkingDays.Holiday> off = new ArrayList<>();
    for (int year = 2024; year < 2027; year++) {
      for (int day = 1; day <= newYearDays; day++) {
        off.add(new WorkingDays.Holiday(LocalDate.of(year, 1, day), "New year", null));
      }
      off.add(new WorkingDays.Holiday(LocalDate.of(year, 12, 25), "Christmas Day", null));
    }
    off.add(new WorkingDays.Holiday(LocalDate.of(2026, 4, 3), "Good Friday", null));
    return new WorkingDays(
        name,
        off,
        List.of(new WorkingDays.Closure(MonthDay.of(12, 27), MonthDay.of(12, 31))),
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2026, 5, 31));
  }

  /** The values from which a field takes its own; for a partial date also spans of days. */
  public static List<Object> pool(Field field) {
    return switch (field.kind()) {
      case TRUTH -> List.of(true, false);
      case NUMBER -> List.of(0, 1, 2, 3);
      case WORD -> List.copyOf(field.words().isEmpty() ? MODES : field.words());
      case REFERENCE -> List.copyOf(REFERENCES);
      case STATE -> List.copyOf(STATES);
      case DATE -> field.partial() ? join(DAYS, SPANS) : List.copyOf(DAYS);
      case TIME -> List.copyOf(TIMES);
    };
  }

  private static List<Object> join(List<?> some, List<?> others) {
    List<Object> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static FactType type(String name, FactType.Holder holder, String key, Field... fields) {
    List<Field> numbered = new ArrayList<>();
    for (Field f : fields) {
      numbered.add(
          new Field(
              f.name(),
              numbered.size(),
              f.kind(),
              f.words(),
              f.label(),
              f.question(),
              f.past(),
              f.partial(),
              f.staleAfter(),
              f.special(),
              f.changeable(),
              f.disputable()));
    }
    return new FactType(name, holder, key, "a " + name, Optional.empty(), numbered);
  }

  private static Field field(String name, Kind kind, String... words) {
    return Field.plain(name, 0, kind, List.of(words), name);
  }

  private static Field field(String name, Kind kind, boolean partial) {
    return new Field(
        name,
        0,
        kind,
        List.of(),
        name,
        Optional.empty(),
        false,
        partial,
        Optional.empty(),
        false,
        false,
        false);
  }
}
