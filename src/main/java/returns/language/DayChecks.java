package returns.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.Place;
import returns.rules.Condition;
import returns.rules.Rule;
import returns.rules.Rule.Tested;

/** Checks that a rule that protects looks at both days that count, or says why it does not. */
final class DayChecks {
  private final Report report;
  private final List<Rule> earlier;
  private final Map<String, Set<Tested>> ofConclusions = new HashMap<>();

  DayChecks(Report report, List<Rule> earlier) {
    this.report = report;
    this.earlier = earlier;
  }

  /** Checks a rule; the token is that of {@code @tested} where there is one. */
  void check(Rule rule, Token token) {
    TestedDays.Compared compared = TestedDays.of(rule.conditions());
    if (rule.tested().isPresent()) {
      checkTested(rule, compared, token);
    } else if (rule.protects()) {
      checkUntested(rule, compared.days());
    }
  }

  private void checkUntested(Rule rule, Set<Tested> days) {
    if (days.size() == 1) {
      Tested day = days.iterator().next();
      report.add(
          Lint.UNTESTED_DAY,
          rule.place(),
          "this rule compares " + name(day) + " and not " + name(other(day)),
          "compare both, joined with ||, or say why not: @tested(" + mark(day) + ")");
      return;
    }
    Optional<Place> together = DaysTogether.in(rule.conditions());
    if (together.isPresent()) {
      report.add(
          Lint.DAYS_TOGETHER,
          together.get(),
          "this is asked of asAt and of transferOn at once",
          "let one of the two be enough: join them with ||, or with && within !( … )");
      return;
    }
    rule.conditions().forEach(this::checkRead);
  }

  /** A conclusion that one day decided is no more than that day in the rule that reads it. */
  private void checkRead(Condition condition) {
    for (String what : Exceptions.whats(condition)) {
      Set<Tested> days = decide(what);
      if (days.size() == 1) {
        Tested day = days.iterator().next();
        report.add(
            Lint.UNTESTED_DAY,
            condition.place(),
            "\""
                + what
                + "\" is established by comparing "
                + name(day)
                + " and not "
                + name(other(day)),
            "compare both where it is established, or say why not: @tested(" + mark(day) + ")");
        return;
      }
    }
  }

  /** The days by which earlier rules decide a conclusion. */
  private Set<Tested> decide(String what) {
    Set<Tested> known = ofConclusions.get(what);
    if (known != null) {
      return known;
    }
    Set<Tested> days = EnumSet.noneOf(Tested.class);
    ofConclusions.put(what, days); // stages are ordered, so nothing decides itself; this only ends
    for (Rule rule : earlier) {
      if (rule.establishes(what)) {
        days.addAll(TestedDays.of(rule.conditions()).days());
        rule.conditions().stream()
            .flatMap(condition -> Exceptions.whats(condition).stream())
            .forEach(read -> days.addAll(decide(read)));
      }
    }
    return days;
  }

  private void checkTested(Rule rule, TestedDays.Compared compared, Token token) {
    Set<Tested> days = EnumSet.copyOf(compared.days());
    rule.conditions().stream()
        .flatMap(condition -> Exceptions.whats(condition).stream())
        .forEach(what -> days.addAll(decide(what)));
    if (compared.days().size() == 2) {
      report.add(Lint.TESTED_BOTH_DAYS, token, "this rule compares both days", "take @tested out");
    } else if (!rule.protects() || (!compared.any() && days.isEmpty())) {
      report.add(
          Lint.TESTED_NOTHING,
          token,
          rule.protects()
              ? "this rule compares no day"
              : "this rule neither bars nor defers nor refers",
          "take @tested out");
    } else if (days.size() == 1 && !days.contains(rule.tested().get())) {
      report.add(
          Lint.TESTED_OTHER_DAY,
          token,
          "this rule compares the other of the two days",
          "write @tested(" + mark(days.iterator().next()) + ")");
    }
  }

  private static Tested other(Tested day) {
    return day == Tested.AS_AT ? Tested.TRANSFER : Tested.AS_AT;
  }

  private static String name(Tested day) {
    return day == Tested.AS_AT ? "asAt" : "transferOn";
  }

  private static String mark(Tested day) {
    return day == Tested.AS_AT ? "asAt" : "transfer";
  }
}
