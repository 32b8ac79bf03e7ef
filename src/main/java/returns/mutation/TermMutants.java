package returns.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.rules.Term;
import returns.rules.Term.Version;

/** A term, altered in one value or in one day. */
final class TermMutants {
  private final Term term;
  private final Places places;
  private final List<Variant<Term>> found = new ArrayList<>();

  private TermMutants(Term term, Places places) {
    this.term = term;
    this.places = places;
  }

  static List<Variant<Term>> of(Term term, Places places) {
    TermMutants mutants = new TermMutants(term, places);
    for (int i = 0; i < term.versions().size(); i++) {
      mutants.values(i);
      mutants.days(i);
    }
    return List.copyOf(mutants.found);
  }

  private void values(int number) {
    Version version = term.versions().get(number);
    if (version.value() == null) {
      return;
    }
    for (Object other : others(version.value())) {
      List<Version> versions = new ArrayList<>(term.versions());
      versions.set(number, with(version, other));
      add(Alteration.TERM_VALUE, version, "value: " + version.value(), "value: " + other, versions);
    }
  }

  private List<Object> others(Object value) {
    if (value instanceof Integer count) {
      return count == 0 ? List.of(1) : List.of(count - 1, count + 1);
    }
    if (value instanceof LocalDate day) {
      return List.of(day.minusDays(1), day.plusDays(1));
    }
    if (value instanceof Boolean truth) {
      return List.of(!truth);
    }
    return switch (term.type()) {
      // Another state, which is not the one that is written there; it need not make sense.
      case STATE -> List.of(value.equals("FR") ? "DE" : "FR");
      case DAYS, WORKING_DAYS, MONTHS, YEARS, WEEKS, HOURS, NUMBER, DATE, TRUTH, WORD ->
          List.of(value + "-not");
    };
  }

  /** The day on which one version ends and the next begins, or the last one ends, moves. */
  private void days(int number) {
    Version version = term.versions().get(number);
    boolean isLast = number + 1 == term.versions().size();
    boolean says = version.value() != null || number > 0;
    if (isLast || (!says && term.versions().get(number + 1).value() == null)) {
      return; // what ends on the last day of all has no end that anybody wrote
    }
    Version next = term.versions().get(number + 1);
    for (int days : new int[] {-1, 1}) {
      boundary(number, version, next, days);
    }
  }

  private void boundary(int number, Version version, Version next, int days) {
    LocalDate end = version.ends().plusDays(days);
    LocalDate start = next.starts().plusDays(days);
    if (end.isBefore(version.starts()) || start.isAfter(next.ends())) {
      return;
    }
    List<Version> versions = new ArrayList<>(term.versions());
    versions.set(number, lasting(version, version.starts(), end));
    versions.set(number + 1, lasting(next, start, next.ends()));
    if (next.value() == null) {
      add(Alteration.TERM_DATE, version, "until: " + version.ends(), "until: " + end, versions);
    } else {
      add(Alteration.TERM_DATE, next, "from: " + next.starts(), "from: " + start, versions);
    }
  }

  private void add(
      Alteration alteration, Version version, String before, String after, List<Version> versions) {
    Place place = places.ofVersion(term, written(version));
    found.add(
        new Variant<>(
            alteration, before, after, place, new Term(term.name(), term.type(), versions)));
  }

  /** Which of the versions that the file writes it is; gaps stand in no file. */
  private int written(Version version) {
    return (int)
        term.versions().stream()
            .filter(other -> other.value() != null && other.starts().isBefore(version.starts()))
            .count();
  }

  private static Version with(Version version, Object value) {
    return new Version(
        version.starts(),
        version.ends(),
        value,
        version.known(),
        version.citations(),
        version.label());
  }

  /** A version that does not say when it became known was known from its first day. */
  private static Version lasting(Version version, LocalDate starts, LocalDate ends) {
    boolean sinceItsStart =
        Optional.ofNullable(version.known()).filter(version.starts()::equals).isPresent();
    return new Version(
        starts,
        ends,
        version.value(),
        sinceItsStart ? starts : version.known(),
        version.citations(),
        version.label());
  }
}
