package returns.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;
import returns.rules.Term;
import returns.situation.Knowledge;

/**
 * A term that lacks a value: on those days policy staff are asked.
 *
 * @param gaps in order; the days before its first value are none, for the law may be younger
 */
public record ValuelessTerm(Term term, List<Gap> gaps) {
  public ValuelessTerm {
    gaps = List.copyOf(gaps);
  }

  /** Days without a value, both included. */
  public record Gap(LocalDate from, LocalDate until) {}

  static Optional<ValuelessTerm> of(Term term, Knowledge knowledge) {
    List<Gap> gaps = new ArrayList<>();
    for (Term.Version version : term.versions()) {
      if (knowledge.asKnown(version).isEmpty()) {
        gaps.add(new Gap(version.starts(), version.ends()));
      }
    }
    if (gaps.size() == term.versions().size()) {
      return Optional.of(new ValuelessTerm(term, List.of(new Gap(Term.DAWN, Term.OPEN))));
    }
    gaps.removeIf(gap -> gap.from().equals(Term.DAWN));
    return gaps.isEmpty() ? Optional.empty() : Optional.of(new ValuelessTerm(term, gaps));
  }

  /** "no value on any day", "no value from 1 January 2021 on". */
  public String english() {
    List<String> days = new ArrayList<>();
    for (Gap gap : gaps) {
      if (gap.from().equals(Term.DAWN)) {
        return "no value on any day";
      }
      days.add(LawEnglish.days(gap.from(), gap.until()));
    }
    return "no value " + English.list(days);
  }
}
