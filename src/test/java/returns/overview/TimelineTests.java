package returns.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import returns.dates.Span;
import returns.overview.Timeline.Bar;
import returns.packs.Library;
import returns.rules.Instrument.Life;
import returns.rules.Label;
import returns.rules.Status;
import returns.rules.Term;

class TimelineTests {
  private static final LocalDate BASE = LocalDate.of(2020, 1, 1);

  @Provide
  Arbitrary<Object> day() {
    Arbitrary<LocalDate> date = Arbitraries.integers().between(0, 30).map(BASE::plusDays);
    Arbitrary<Object> span =
        Combinators.combine(date, Arbitraries.integers().between(1, 20))
            .as((first, days) -> new Span(first, first.plusDays(days)));
    Arbitrary<Object> edge = Arbitraries.of(Term.DAWN, Term.OPEN);
    return Arbitraries.oneOf(date.map(d -> (Object) d), span, edge).injectNull(0.1);
  }

  /** The picture and a decision must never differ on whether something holds. */
  @Property(tries = 2000)
  void a_bar_says_of_each_day_what_the_life_says(
      @ForAll("day") Object starts, @ForAll("day") Object ends) {
    Life life = new Life(starts, ends, null, List.of(), Label.READ);
    Bar bar = Bar.of(life);
    for (int i = -5; i < 60; i++) {
      LocalDate day = BASE.plusDays(i);
      Status status =
          holds(bar.certain(), day)
              ? Status.MET
              : holds(bar.possible(), day) ? Status.UNKNOWN : Status.NOT_MET;
      assertEquals(life.on(day), status, life + " on " + day);
    }
  }

  private static boolean holds(Optional<Span> days, LocalDate day) {
    return days.isPresent() && !day.isBefore(days.get().first()) && !day.isAfter(days.get().last());
  }

  @Test
  void it_reaches_a_year_beyond_what_is_known_on_either_side() {
    Timeline timeline = Timeline.of(OverviewRules.all()).orElseThrow();
    assertEquals(2009, timeline.firstYear());
    assertEquals(2027, timeline.lastYear());
    assertEquals(
        List.of("ruritania", "freedonia", "elbonia"),
        timeline.groups().stream().map(group -> group.pack().name()).toList());
  }

  @Test
  void it_reaches_beyond_the_day_that_is_looked_at() {
    Timeline timeline = Timeline.of(OverviewRules.on("2040-05-05")).orElseThrow();
    assertEquals(2041, timeline.lastYear());
    assertEquals(Optional.of(LocalDate.of(2040, 5, 5)), timeline.asAt());
  }

  @Test
  void its_marks_leave_room_for_one_another() {
    Timeline timeline = Timeline.of(OverviewRules.all()).orElseThrow();
    assertEquals(19, timeline.marks(19).size());
    assertEquals(List.of(2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026), timeline.marks(12));
    assertEquals(List.of(2010, 2015, 2020, 2025), timeline.marks(5));
    Timeline long_ = Timeline.of(OverviewRules.on("9999-12-31")).orElseThrow();
    assertTrue(long_.marks(9).size() <= 9);
  }

  @Test
  void there_is_none_where_no_day_is_known() {
    Library library = OverviewRules.LIBRARY;
    Library none =
        new Library(
            library.vocabulary(),
            library.listedEvidence(),
            library.sources(),
            library.calendars(),
            library.safeguards(),
            java.util.Map.of());
    assertEquals(
        Optional.empty(),
        Timeline.of(Overview.ofAll(none, new Overview.Days(Optional.of(BASE), Optional.empty()))));
  }
}
