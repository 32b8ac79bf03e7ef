package returns.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule.Tested;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Which of the two days that count a rule compares: docs/semantics.md, "Days". */
final class TestedDays {
  private final Set<Tested> days = EnumSet.noneOf(Tested.class);
  private final Map<Integer, Tested> bySlot = new HashMap<>();
  private boolean comparesDates;

  private TestedDays() {}

  /**
   * The days that some comparison involves.
   *
   * @param any whether the rule compares a date or a time at all
   */
  record Compared(Set<Tested> days, boolean any) {}

  static Compared of(List<Condition> conditions) {
    TestedDays tested = new TestedDays();
    for (Condition condition : conditions) {
      for (Operand.Variable variable : condition.bindings()) {
        day(condition.type(), variable.field())
            .ifPresent(day -> tested.bySlot.put(variable.slot(), day));
      }
      for (Constraint.Signed signed : condition.constraint().atoms()) {
        if (signed.atom() instanceof Constraint.Compare compare) {
          tested.add(condition.type(), compare);
        }
      }
    }
    return new Compared(tested.days, tested.comparesDates);
  }

  private static Optional<Tested> day(FactType type, Field field) {
    if (!type.name().equals(EngineTypes.RETURN)) {
      return Optional.empty();
    }
    if (field.name().equals(EngineTypes.AS_AT)) {
      return Optional.of(Tested.AS_AT);
    }
    return field.name().equals(EngineTypes.TRANSFER_ON)
        ? Optional.of(Tested.TRANSFER)
        : Optional.empty();
  }

  private void add(FactType type, Constraint.Compare compare) {
    Kind kind = compare.field().kind();
    if (kind == Kind.DATE || kind == Kind.TIME) {
      comparesDates = true;
      day(type, compare.field()).ifPresent(days::add);
      for (Operand.Variable variable : compare.operand().variables()) {
        Optional.ofNullable(bySlot.get(variable.slot())).ifPresent(days::add);
      }
    }
  }
}
