package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import returns.diagnostics.Place;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.vocabulary.EngineTypes;

/**
 * Finds the same comparison of {@code asAt} and of {@code transferOn}, joined so that both must
 * hold: of two such days one alone decides, and the other is not looked at.
 */
final class DaysTogether implements Constraint.Visitor<Void> {
  private final List<Constraint.Compare> joined = new ArrayList<>();
  private final List<List<Constraint.Compare>> inner = new ArrayList<>();
  private boolean positive = true;

  private DaysTogether() {}

  /** The place of the second of two such comparisons. */
  static Optional<Place> in(List<Condition> conditions) {
    DaysTogether rule = new DaysTogether();
    conditions.stream()
        .filter(condition -> condition.type().name().equals(EngineTypes.RETURN))
        .filter(condition -> condition.quantifier() != Condition.Quantifier.NOT)
        .forEach(condition -> condition.constraint().accept(rule));
    rule.inner.add(rule.joined);
    return rule.inner.stream().flatMap(DaysTogether::pairs).findFirst();
  }

  private static Stream<Place> pairs(List<Constraint.Compare> joined) {
    return joined.stream()
        .filter(
            one ->
                joined.stream()
                    .anyMatch(
                        other ->
                            isDay(one, EngineTypes.TRANSFER_ON)
                                && isDay(other, EngineTypes.AS_AT)
                                && asksTheSame(one.operator(), one.operand(), other)))
        .map(Constraint.Compare::place);
  }

  private static boolean isDay(Constraint.Compare compare, String field) {
    return compare.field().name().equals(field);
  }

  private static boolean asksTheSame(
      Operator operator, Operand operand, Constraint.Compare compare) {
    return compare.operator() == operator && compare.operand().equals(operand);
  }

  @Override
  public Void all(Constraint.All all) {
    parts(all.parts(), positive);
    return null;
  }

  @Override
  public Void any(Constraint.Any any) {
    parts(any.parts(), !positive);
    return null;
  }

  /** Parts that must all hold belong together; each of the others stands for itself. */
  private void parts(List<Constraint> parts, boolean together) {
    for (Constraint part : parts) {
      if (together) {
        part.accept(this);
      } else {
        DaysTogether alone = new DaysTogether();
        alone.positive = positive;
        part.accept(alone);
        inner.add(alone.joined);
        inner.addAll(alone.inner);
      }
    }
  }

  @Override
  public Void not(Constraint.Not not) {
    positive = !positive;
    not.part().accept(this);
    positive = !positive;
    return null;
  }

  @Override
  public Void compare(Constraint.Compare compare) {
    joined.add(compare);
    return null;
  }

  @Override
  public Void among(Constraint.Among among) {
    return null;
  }
}
