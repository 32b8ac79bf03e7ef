package returns.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/**
 * Two comparisons that ask together whether something lasts on a day.
 *
 * @param lead what is asked of the day: "it holds on "
 */
record Lasting(String lead, Operand day) {
  private static final List<String> LIFE = List.of("starts", "ends");

  private static final Map<List<String>, String> LEADS =
      Map.of(
          LIFE,
          "it holds on ",
          List.of("operationalFrom", "operationalUntil"),
          "it is in operation on ");

  /** What two comparisons of a type ask together, if it is that. */
  static Optional<Lasting> of(FactType type, Constraint first, Constraint second) {
    if (!(first instanceof Constraint.Compare from) || !(second instanceof Constraint.Compare to)) {
      return Optional.empty();
    }
    boolean isOneDay =
        from.operator() == Operator.AT_MOST
            && to.operator() == Operator.AT_LEAST
            && from.operand().equals(to.operand());
    List<String> fields = List.of(from.field().name(), to.field().name());
    boolean isForce = type == EngineTypes.INSTRUMENT && fields.equals(LIFE);
    return Optional.ofNullable(LEADS.get(fields))
        .filter(lead -> isOneDay)
        .map(lead -> new Lasting(isForce ? "it is in force on " : lead, from.operand()));
  }
}
