package returns.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;

/** A rule, altered in one thing. */
final class RuleMutants {
  private final Rule rule;
  private final Lexicon lexicon;
  private final Map<Rule, Variant<Rule>> found = new LinkedHashMap<>();

  private RuleMutants(Rule rule, Lexicon lexicon) {
    this.rule = rule;
    this.lexicon = lexicon;
  }

  /** All of them; two alterations that come to the same rule are one. */
  static List<Variant<Rule>> of(Rule rule, Lexicon lexicon) {
    RuleMutants mutants = new RuleMutants(rule, lexicon);
    mutants.conditions();
    mutants.conclusions();
    mutants.days();
    mutants.found.remove(rule);
    return List.copyOf(mutants.found.values());
  }

  private void add(Variant<Rule> variant) {
    found.putIfAbsent(variant.altered(), variant);
  }

  private void conditions() {
    List<Operand.Variable> earlier = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      Condition condition = rule.conditions().get(i);
      boolean isRead = isRead(i);
      int number = i;
      for (Variant<Condition> variant :
          new ConditionMutants(condition, lexicon, earlier).all(isRead)) {
        add(variant.in(altered -> withCondition(number, Optional.of(altered))));
      }
      if (rule.conditions().size() > 1 && !isRead) {
        Rule without = withCondition(number, Optional.empty());
        String before = condition.text();
        add(new Variant<>(Alteration.CONDITION, before, "", condition.place(), without));
      }
      if (condition.quantifier() == Quantifier.ONE) {
        earlier.addAll(condition.bindings());
      }
    }
  }

  /** Whether what a condition binds is read by another part of the rule. */
  private boolean isRead(int number) {
    Set<Integer> bound = new HashSet<>();
    rule.conditions().get(number).bindings().forEach(variable -> bound.add(variable.slot()));
    Stream<Operand> later =
        Stream.concat(
            rule.conditions().stream()
                .skip(number + 1L)
                .flatMap(condition -> operands(condition.constraint())),
            rule.conclusions().stream().flatMap(RuleMutants::operands));
    return later
        .flatMap(operand -> operand.variables().stream())
        .anyMatch(variable -> bound.contains(variable.slot()));
  }

  private static Stream<Operand> operands(Constraint constraint) {
    return constraint.atoms().stream()
        .map(Constraint.Signed::atom)
        .filter(Constraint.Compare.class::isInstance)
        .map(atom -> ((Constraint.Compare) atom).operand());
  }

  private static Stream<Operand> operands(Conclusion conclusion) {
    return Stream.concat(
        conclusion.arguments().stream(),
        Stream.concat(conclusion.date().stream(), conclusion.lastDay().stream()));
  }

  private void conclusions() {
    for (int i = 0; i < rule.conclusions().size(); i++) {
      int number = i;
      new ConclusionMutants(rule.conclusions().get(i), rule.place())
          .all()
          .forEach(variant -> add(variant.in(altered -> withConclusion(number, altered))));
    }
  }

  private void days() {
    rule.from().ifPresent(day -> days("@from", day, true));
    rule.until().ifPresent(day -> days("@until", day, false));
    rule.uncommenced()
        .ifPresent(
            why ->
                add(
                    new Variant<>(
                        Alteration.RULE_DATE,
                        "@uncommenced(\"" + why + "\")",
                        "",
                        rule.place(),
                        rule.with(rule.from(), rule.until(), Optional.empty()))));
  }

  private void days(String mark, LocalDate day, boolean isFirst) {
    addDay(mark, day, Optional.of(day.minusDays(1)), isFirst);
    addDay(mark, day, Optional.of(day.plusDays(1)), isFirst);
    addDay(mark, day, Optional.empty(), isFirst);
  }

  private void addDay(String mark, LocalDate day, Optional<LocalDate> other, boolean isFirst) {
    add(
        new Variant<>(
            Alteration.RULE_DATE,
            marked(mark, day),
            other.map(d -> marked(mark, d)).orElse(""),
            rule.place(),
            isFirst
                ? rule.with(other, rule.until(), rule.uncommenced())
                : rule.with(rule.from(), other, rule.uncommenced())));
  }

  private static String marked(String mark, LocalDate day) {
    return mark + "(\"" + day + "\")";
  }

  private Rule withCondition(int number, Optional<Condition> condition) {
    return rule.with(replaced(rule.conditions(), number, condition));
  }

  private Rule withConclusion(int number, Optional<Conclusion> conclusion) {
    return rule.with(rule.conditions(), replaced(rule.conclusions(), number, conclusion));
  }

  private static <T> List<T> replaced(List<T> list, int number, Optional<T> other) {
    List<T> altered = new ArrayList<>(list);
    other.ifPresentOrElse(one -> altered.set(number, one), () -> altered.remove(number));
    return altered;
  }
}
