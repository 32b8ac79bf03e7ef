package returns.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import returns.dates.Span;
import returns.rules.Instrument.Life;
import returns.rules.Term;

/**
 * The lives of instruments along the years.
 *
 * @param firstYear a year before the first day that is known, so that what reaches the edge goes on
 * @param lastYear a year after the last, likewise
 */
public record Timeline(int firstYear, int lastYear, Optional<LocalDate> asAt, List<Group> groups) {
  public Timeline {
    groups = List.copyOf(groups);
  }

  /** The instruments of one arrangement. */
  public record Group(PackOverview pack, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** One instrument. */
  public record Row(InstrumentOverview instrument, Bar force, Bar operation) {}

  /**
   * On which days something holds.
   *
   * @param certain the days on which it certainly does; empty if there is none
   * @param possible the days on which it certainly or possibly does
   */
  public record Bar(Optional<Span> certain, Optional<Span> possible) {

    static Bar of(Life life) {
      return new Bar(
          between(last(life.starts(), Term.OPEN), first(life.ends(), Term.DAWN)),
          between(first(life.starts(), Term.DAWN), last(life.ends(), Term.OPEN)));
    }

    private static Optional<Span> between(LocalDate from, LocalDate to) {
      return to.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, to));
    }

    private static LocalDate first(Object day, LocalDate otherwise) {
      return day == null ? otherwise : Span.firstOf(day);
    }

    private static LocalDate last(Object day, LocalDate otherwise) {
      return day == null ? otherwise : Span.lastOf(day);
    }
  }

  /** The timeline of an overview; empty if no day of any instrument is known. */
  public static Optional<Timeline> of(Overview overview) {
    TreeSet<Integer> years = new TreeSet<>();
    overview.asAt().ifPresent(day -> years.add(day.getYear()));
    List<Group> groups = new ArrayList<>();
    boolean known = false;
    for (PackOverview pack : overview.arrangements()) {
      List<Row> rows = new ArrayList<>();
      for (InstrumentOverview instrument : pack.instruments()) {
        for (Life life :
            List.of(instrument.signed(), instrument.inForce(), instrument.operational())) {
          known |= addYears(life.starts(), years);
          known |= addYears(life.ends(), years);
        }
        rows.add(
            new Row(instrument, Bar.of(instrument.inForce()), Bar.of(instrument.operational())));
      }
      groups.add(new Group(pack, rows));
    }
    return known
        ? Optional.of(new Timeline(years.first() - 1, years.last() + 1, overview.asAt(), groups))
        : Optional.empty();
  }

  private static boolean addYears(Object day, TreeSet<Integer> years) {
    boolean known = false;
    if (day != null) {
      for (LocalDate bound : List.of(Span.firstOf(day), Span.lastOf(day))) {
        if (!bound.equals(Term.DAWN) && !bound.equals(Term.OPEN)) {
          years.add(bound.getYear());
          known = true;
        }
      }
    }
    return known;
  }

  /** Its first day. */
  public LocalDate firstDay() {
    return LocalDate.of(firstYear, 1, 1);
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return LocalDate.of(lastYear, 12, 31);
  }

  /**
   * The years to be written under it.
   *
   * @param most how many there is room for
   */
  public List<Integer> marks(int most) {
    int step = 1;
    for (int wider : new int[] {1, 2, 5, 10, 20, 50, 100, 500, 1000}) {
      step = wider;
      if ((lastYear - firstYear) / wider + 1 <= most) {
        break;
      }
    }
    List<Integer> marks = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      if (year % step == 0) {
        marks.add(year);
      }
    }
    return marks;
  }
}
