package returns.mutation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import returns.dates.Calendars;
import returns.dates.DateFunctions;
import returns.dates.Span;
import returns.evaluation.Item;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** The day before, the day and the day after, for each day that a rule compares. */
final class DayEdits implements Operand.Visitor<Object> {
  // A case of another century would tell a mutant apart, and nobody anything.
  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2060;

  private record Source(Item item, Field field) {}

  private final Rule rule;
  private final Map<Integer, Item> chosen;
  private final Calendars calendars;
  private final Map<Integer, Source> slots = new HashMap<>();
  private final Set<Edit> found = new LinkedHashSet<>();

  /**
   * For a rule.
   *
   * @param chosen an item for each condition, by its number
   */
  DayEdits(Rule rule, Map<Integer, Item> chosen, Calendars calendars) {
    this.rule = rule;
    this.chosen = chosen;
    this.calendars = calendars;
  }

  Set<Edit> all() {
    for (int i = 0; i < rule.conditions().size(); i++) {
      Condition condition = rule.conditions().get(i);
      Item item = chosen.get(i);
      if (item == null || item.type() != condition.type()) {
        continue;
      }
      condition.bindings().forEach(v -> slots.put(v.slot(), new Source(item, v.field())));
      for (Constraint.Signed signed : condition.constraint().atoms()) {
        if (signed.atom() instanceof Constraint.Compare compare
            && compare.field().kind() == Kind.DATE) {
          around(item, compare);
        }
      }
    }
    return found;
  }

  private void around(Item item, Constraint.Compare compare) {
    LocalDate right = Span.lastOf(compare.operand().accept(this));
    LocalDate left = Span.lastOf(item.value(compare.field()));
    for (int days = -1; days <= 1; days++) {
      if (right != null) {
        set(new Source(item, compare.field()), right.plusDays(days));
      }
      for (Operand.Variable variable : compare.operand().variables()) {
        shift(slots.get(variable.slot()), left, right, days);
      }
    }
  }

  private void shift(Source source, LocalDate left, LocalDate right, int days) {
    if (source == null || source.field().kind() != Kind.DATE) {
      return;
    }
    LocalDate day = Span.lastOf(source.item().value(source.field()));
    if (left != null && right != null && day != null) {
      set(source, day.plusDays(ChronoUnit.DAYS.between(right, left) + days));
    } else if (left != null) {
      set(source, left.plusDays(days));
    }
  }

  private void set(Source source, LocalDate day) {
    Item item = source.item();
    boolean isOfOurTime = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    if (!item.type().isStatedByCase() || !item.sure() || !isOfOurTime) {
      return;
    }
    String name = source.field().name();
    boolean isReturn = item.type().name().equals(EngineTypes.RETURN);
    if (isReturn && name.equals(EngineTypes.AS_AT)) {
      found.add(Edit.asAt(day));
    } else if (isReturn && name.equals(EngineTypes.TRANSFER_ON)) {
      found.add(Edit.set("return.transferAt", day + "T12:00"));
    } else {
      found.add(Edit.set(item.pathOf(source.field()), day.toString()));
    }
  }

  @Override
  public Object literal(Operand.Literal literal) {
    return literal.value();
  }

  @Override
  public Object variable(Operand.Variable variable) {
    Source source = slots.get(variable.slot());
    return source == null ? null : source.item().value(source.field());
  }

  @Override
  public Object call(Operand.Call call) {
    Object[] arguments = call.arguments().stream().map(a -> a.accept(this)).toArray();
    Object result = DateFunctions.apply(call.function(), arguments, calendars);
    return result instanceof LocalDateTime time ? time.toLocalDate() : result;
  }
}
