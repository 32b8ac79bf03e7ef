package returns.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import returns.vocabulary.Kind;

/** A number or date of law, as dated data; it is unknown on a day that no version covers. */
public record Term(String name, Type type, List<Version> versions) {

  /** The last day of a version that nothing ends. */
  public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  /** The first day of all. */
  public static final LocalDate DAWN = LocalDate.of(1, 1, 1);

  public Term {
    versions = List.copyOf(versions);
  }

  /** The version that covers a day. */
  public Optional<Version> on(LocalDate day) {
    return versions.stream()
        .filter(v -> !day.isBefore(v.starts()) && !day.isAfter(v.ends()))
        .findFirst();
  }

  /**
   * A value and the days that it covers, both included.
   *
   * @param value an Integer, LocalDate, Boolean or String, by the type of the term; null for a gap
   *     in which nothing is known
   * @param known the day on which it became known; null for a gap
   * @param citations none for a gap
   * @param label null for a gap
   */
  public record Version(
      LocalDate starts,
      LocalDate ends,
      Object value,
      LocalDate known,
      List<Citation> citations,
      Label label) {
    public Version {
      citations = List.copyOf(citations);
    }
  }

  /** The unit of a term. */
  public enum Type {
    DAYS(Kind.NUMBER),
    WORKING_DAYS(Kind.NUMBER),
    MONTHS(Kind.NUMBER),
    YEARS(Kind.NUMBER),
    WEEKS(Kind.NUMBER),
    HOURS(Kind.NUMBER),
    NUMBER(Kind.NUMBER),
    DATE(Kind.DATE),
    TRUTH(Kind.TRUTH),
    WORD(Kind.WORD),
    STATE(Kind.STATE);

    private final Kind kind;

    Type(Kind kind) {
      this.kind = kind;
    }

    /** What its values are. */
    public Kind kind() {
      return kind;
    }

    /** The word in files: {@code days}, {@code workingDays} … */
    public String word() {
      return this == WORKING_DAYS ? "workingDays" : name().toLowerCase(Locale.ROOT);
    }

    /** The type of that word. */
    public static Optional<Type> written(String word) {
      return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }
  }
}
