package returns.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import returns.dates.Calendars;
import returns.dates.DateFunctions;
import returns.dates.Span;
import returns.evaluation.Choice;
import returns.evaluation.FactRef;
import returns.evaluation.Item;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Operand;
import returns.rules.Rule;

/** Fills the texts and days of a rule's conclusions for one choice of facts. */
final class Texts implements Operand.Visitor<Object> {
  private final Object[] slots;
  private final FactRef[] origins;
  private final Calendars calendars;
  private final List<FactRef> unknown = new ArrayList<>();

  Texts(Rule rule, Choice choice, Calendars calendars) {
    this.slots = new Object[rule.slots()];
    this.origins = new FactRef[rule.slots()];
    this.calendars = calendars;
    int next = 0;
    for (Condition condition : rule.conditions()) {
      if (condition.quantifier() != Condition.Quantifier.ONE) {
        continue;
      }
      Item item = choice.items().get(next++);
      for (Operand.Variable variable : condition.bindings()) {
        slots[variable.slot()] = item.value(variable.field());
        origins[variable.slot()] = new FactRef(item, java.util.Optional.of(variable.field()));
      }
    }
  }

  /** The text with each {@code {}} filled in order. */
  String fill(Conclusion conclusion) {
    StringBuilder filled = new StringBuilder();
    String rest = conclusion.text();
    for (Operand argument : conclusion.arguments()) {
      int gap = rest.indexOf("{}");
      filled.append(rest, 0, gap).append(English.value(argument.accept(this)));
      rest = rest.substring(gap + 2);
    }
    return filled.append(rest).toString();
  }

  /** A day; the last one that it may be, and null if it is unknown. */
  LocalDate day(Operand operand) {
    return Span.lastOf(operand.accept(this));
  }

  /** The unknown facts that were asked for. */
  List<FactRef> unknown() {
    return unknown;
  }

  @Override
  public Object literal(Operand.Literal literal) {
    return literal.value();
  }

  @Override
  public Object variable(Operand.Variable variable) {
    Object value = slots[variable.slot()];
    if (value == null) {
      unknown.add(origins[variable.slot()]);
    }
    return value;
  }

  @Override
  public Object call(Operand.Call call) {
    Object[] arguments = call.arguments().stream().map(a -> a.accept(this)).toArray();
    return DateFunctions.apply(call.function(), arguments, calendars);
  }
}
