package returns.drools;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import returns.evaluation.Evaluator;
import returns.evaluation.EvaluatorFailure;
import returns.evaluation.Results;
import returns.evaluation.RuleResult;
import returns.evaluation.Situation;
import returns.random.RuleText;
import returns.rules.Status;

/** Counts where two evaluators agree, rule by rule and choice by choice. */
final class Comparison {
  private long pairs;
  private long choices;
  private long differing;
  private final Map<Status, Long> mix = new EnumMap<>(Status.class);
  private final List<String> differences = new ArrayList<>();

  /** Compares all results of one situation; an evaluator that throws differs. */
  void add(String where, Situation situation, Evaluator drools, Evaluator reference) {
    Results expected = reference.evaluate(situation);
    Results actual;
    try {
      actual = drools.evaluate(situation);
    } catch (EvaluatorFailure e) {
      differ(where + ": " + e.getCause());
      return;
    }
    for (int rule = 0; rule < expected.rules().size(); rule++) {
      RuleResult wanted = expected.rules().get(rule);
      pairs++;
      choices += wanted.certain().size();
      mix.merge(wanted.status(), 1L, Long::sum);
      if (!wanted.equals(actual.rules().get(rule))) {
        String text = RuleText.of(situation.ruleSet().rule(rule));
        differ(where + ": drools " + actual.rules().get(rule) + ", not " + wanted + "\n" + text);
      }
    }
  }

  private void differ(String difference) {
    differing++;
    if (differences.size() < 3) {
      differences.add(difference);
    }
  }

  long pairs() {
    return pairs;
  }

  long differing() {
    return differing;
  }

  /** How often a status was compared. */
  long count(Status status) {
    return mix.getOrDefault(status, 0L);
  }

  /** The first differences, for a failing test to show. */
  String differences() {
    return String.join("\n", differences);
  }

  /** One line for the log. */
  String line(String what) {
    return String.format(
        Locale.ROOT,
        "%s: %,d rule x case pairs, %,d certain choices, %s, %d differences",
        what,
        pairs,
        choices,
        mix,
        differing);
  }
}
