package returns.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import returns.rules.Condition;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Warns of a pattern that reads what holds between two days, and asks of neither. */
final class OfAnyDay {
  /** The fields that say between which days something holds. */
  private static final Set<String> DAYS =
      Set.of("starts", "ends", "operationalFrom", "operationalUntil");

  private OfAnyDay() {}

  static void check(List<Condition> conditions, Report report) {
    for (Condition condition : conditions) {
      if (isDated(condition.type()) && fields(condition).noneMatch(OfAnyDay::isDay)) {
        String type = condition.type().name();
        report.add(
            Lint.OF_ANY_DAY,
            condition.place(),
            "this reads each " + type + ", also one that has ended or has not begun",
            "compare its days: " + type + "( …, starts <= $day, ends >= $day )");
      }
    }
  }

  private static boolean isDated(FactType type) {
    return type.holder() == FactType.Holder.ARRANGEMENT
        || type == EngineTypes.TERM_VERSION
        || type == EngineTypes.INSTRUMENT;
  }

  private static boolean isDay(Field field) {
    return DAYS.contains(field.name());
  }

  /** Every field that a condition binds or compares. */
  private static Stream<Field> fields(Condition condition) {
    Stream<Field> bound = condition.bindings().stream().map(variable -> variable.field());
    Stream<Field> compared =
        condition.constraint().atoms().stream().map(signed -> signed.atom().field());
    return Stream.concat(bound, compared);
  }
}
