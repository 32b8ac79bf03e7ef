package returns.lints;

import java.util.List;
import java.util.Optional;
import returns.lints.proof.Naming;
import returns.lints.proof.Subsumption;
import returns.lints.proof.Value;
import returns.rules.Conclusion;
import returns.rules.Operand;
import returns.rules.Rule;

/**
 * Whether a rule adds nothing to another: wherever it applies the other applies too, says the same
 * or rests on the same places, and is in force on each of its days.
 *
 * <p>Two rules of different sources that come to the same are no mistake: an auditor wants both.
 */
final class Covering {
  private Covering() {}

  /** Whether the narrow rule could be taken out, and no answer would change. */
  static boolean covers(Rule wide, Rule narrow) {
    boolean mayCover =
        wide.uncommenced().isEmpty()
            && narrow.uncommenced().isEmpty()
            && Days.of(wide).hold(Days.of(narrow))
            && narrow.conclusions().stream().allMatch(c -> mayHave(wide, c, narrow));
    if (!mayCover) {
      return false;
    }
    Optional<Naming> naming = Subsumption.of(narrow, wide);
    Naming own = Naming.of(narrow);
    return naming.isPresent()
        && narrow.conclusions().stream()
            .allMatch(
                c ->
                    wide.conclusions().stream()
                        .anyMatch(other -> isSame(other, naming.get(), c, own)));
  }

  /** A quick look, before anything is shown. */
  private static boolean mayHave(Rule wide, Conclusion conclusion, Rule narrow) {
    return wide.conclusions().stream().anyMatch(other -> says(wide, other, conclusion, narrow));
  }

  private static boolean says(Rule wide, Conclusion other, Conclusion mine, Rule narrow) {
    if (other.verb() != mine.verb() || !other.what().equals(mine.what())) {
      return false;
    }
    boolean sameText = other.text().equals(mine.text());
    return switch (mine.verb()) {
      case BAR, DEFER, REFER -> sameText || restsOnTheSame(wide, narrow);
      case ESTABLISH ->
          wide.stage() <= narrow.stage() && (sameText || restsOnTheSame(wide, narrow));
      case NOTE, STEP, DEADLINE -> sameText;
    };
  }

  private static boolean restsOnTheSame(Rule wide, Rule narrow) {
    return wide.citations().containsAll(narrow.citations());
  }

  /** What has no last day, or the same, stands at least as long. */
  private static boolean isSame(
      Conclusion wide, Naming ofWide, Conclusion narrow, Naming ofNarrow) {
    boolean sameVerb = wide.verb() == narrow.verb() && wide.what().equals(narrow.what());
    boolean lasts =
        wide.lastDay().isEmpty()
            || value(wide.lastDay(), ofWide).equals(value(narrow.lastDay(), ofNarrow));
    return sameVerb
        && switch (narrow.verb()) {
          case BAR, DEFER, REFER, ESTABLISH -> lasts;
          case NOTE, STEP, DEADLINE ->
              wide.text().equals(narrow.text())
                  && value(wide.date(), ofWide).equals(value(narrow.date(), ofNarrow))
                  && values(wide.arguments(), ofWide).equals(values(narrow.arguments(), ofNarrow));
        };
  }

  private static Optional<Value> value(Optional<Operand> operand, Naming naming) {
    return operand.map(naming::value);
  }

  private static List<Value> values(List<Operand> operands, Naming naming) {
    return operands.stream().map(naming::value).toList();
  }
}
