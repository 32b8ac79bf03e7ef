package returns.lints.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import returns.random.Draw;
import returns.random.Fixture;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Rule;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Random rules with something added or taken away. */
final class Changed {
  private static final Set<Kind> LITERALS = Set.of(Kind.TRUTH, Kind.NUMBER, Kind.WORD);

  private Changed() {}

  /** A rule whose condition of that number asks for more. */
  static Rule asking(Rule rule, int condition, List<Constraint> more) {
    List<Condition> conditions = new ArrayList<>(rule.conditions());
    Condition old = conditions.get(condition);
    List<Constraint> parts = new ArrayList<>(List.of(old.constraint()));
    parts.addAll(more);
    conditions.set(condition, with(old, new Constraint.All(parts)));
    return with(rule, rule.id(), conditions);
  }

  /** A comparison with a literal, and one that follows from it; none where no field has any. */
  static Optional<List<Constraint>> implying(Condition condition, Draw draw) {
    List<Field> fields =
        condition.type().fields().stream()
            .filter(field -> LITERALS.contains(field.kind()) && Fixture.pool(field).size() > 1)
            .toList();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Field field = draw.pick(fields);
    List<Object> values = draw.shuffled(Fixture.pool(field));
    return Optional.of(
        List.of(
            compare(field, Operator.EQUAL, values.get(0), condition),
            compare(field, Operator.UNEQUAL, values.get(1), condition)));
  }

  private static Constraint compare(
      Field field, Operator operator, Object value, Condition condition) {
    Operand.Literal literal = new Operand.Literal(field.kind(), value);
    return new Constraint.Compare(field, operator, literal, condition.place());
  }

  /** A rule without what is superfluous in it. */
  static Rule without(Rule rule, List<Superfluous.Found> found) {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      int number = i;
      List<Superfluous.Found> here =
          found.stream().filter(one -> one.condition() == number).toList();
      if (here.stream().noneMatch(one -> one.part().isEmpty())) {
        conditions.add(without(rule.conditions().get(i), here));
      }
    }
    return with(rule, rule.id(), conditions);
  }

  private static Condition without(Condition condition, List<Superfluous.Found> found) {
    List<Constraint> gone = found.stream().flatMap(one -> one.part().stream()).toList();
    Constraint left = without(condition.constraint(), gone);
    return with(condition, left == null ? new Constraint.All(List.of()) : left);
  }

  @SuppressWarnings("ReferenceEquality") // the same comparison may stand twice
  private static Constraint without(Constraint constraint, List<Constraint> gone) {
    if (gone.stream().anyMatch(one -> one == constraint)) {
      return null;
    }
    if (constraint instanceof Constraint.Not not) {
      Constraint part = without(not.part(), gone);
      return part == null ? null : new Constraint.Not(part);
    }
    if (constraint instanceof Constraint.All all) {
      return new Constraint.All(parts(all.parts(), gone));
    }
    return constraint instanceof Constraint.Any any
        ? new Constraint.Any(parts(any.parts(), gone))
        : constraint;
  }

  private static List<Constraint> parts(List<Constraint> parts, List<Constraint> gone) {
    return parts.stream().map(part -> without(part, gone)).filter(Objects::nonNull).toList();
  }

  private static Condition with(Condition condition, Constraint constraint) {
    return condition.with(constraint);
  }

  static Rule with(Rule rule, String id, List<Condition> conditions) {
    return new Rule(
        id,
        rule.title(),
        rule.pack(),
        rule.stage(),
        rule.file(),
        rule.citations(),
        rule.from(),
        rule.until(),
        rule.uncommenced(),
        rule.follows(),
        rule.tested(),
        conditions,
        rule.conclusions(),
        rule.slots(),
        rule.place());
  }
}
