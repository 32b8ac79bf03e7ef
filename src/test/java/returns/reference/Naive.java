package returns.reference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import returns.dates.Calendars;
import returns.dates.DateCalls;
import returns.evaluation.Choice;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Fixture;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

/**
 * The oracle: true and false only, over a world in which everything is known.
 *
 * <p>Nested loops and nothing else; shares no code with the evaluators but the date functions. What
 * even a whole world leaves open (a day beyond a calendar) is decided by a whim, the same each time
 * it is asked for in that world.
 */
final class Naive {
  private final Situation world;
  private final long whim;
  private final Set<String> established = new HashSet<>();
  private final Set<String> openWhats = new HashSet<>();
  private final Set<Integer> open = new HashSet<>();
  private boolean asked;

  Naive(Situation world, long whim) {
    this.world = world;
    this.whim = whim;
  }

  /** For each rule the choices of facts that satisfy it. */
  List<Set<Choice>> evaluate() {
    List<Set<Choice>> all = new ArrayList<>();
    world.ruleSet().rules().forEach(rule -> all.add(Set.of()));
    for (RuleSet.Stage stage : world.ruleSet().stages()) {
      Set<String> fresh = new HashSet<>();
      Set<String> freshlyOpen = new HashSet<>();
      for (int number : stage.rules()) {
        Rule rule = world.ruleSet().rule(number);
        Set<Choice> choices = new HashSet<>();
        asked = false;
        if (world.inForce().get(number)) {
          search(rule, 0, new HashMap<>(), List.of(), choices);
        }
        all.set(number, choices);
        if (asked) {
          open.add(number);
          rule.conclusions().stream()
              .map(Conclusion::what)
              .forEach(w -> w.ifPresent(freshlyOpen::add));
        }
        if (!choices.isEmpty()) {
          rule.conclusions().stream().map(Conclusion::what).forEach(w -> w.ifPresent(fresh::add));
        }
      }
      established.addAll(fresh);
      openWhats.addAll(freshlyOpen);
    }
    return all;
  }

  /** Whether a rule's truth in this world hangs on a whim, its own or an earlier rule's. */
  boolean isOpen(int rule) {
    return open.contains(rule);
  }

  private void search(
      Rule rule, int number, Map<Integer, Object> slots, List<Item> chosen, Set<Choice> into) {
    if (number == rule.conditions().size()) {
      into.add(new Choice(chosen));
      return;
    }
    Condition condition = rule.conditions().get(number);
    List<Item> satisfy = new ArrayList<>();
    for (Item item : items(condition, rule.pack())) {
      if (condition.constraint().accept(new Holds(item, bind(condition, item, slots)))) {
        satisfy.add(item);
      }
    }
    switch (condition.quantifier()) {
      case EXISTS -> {
        if (!satisfy.isEmpty()) {
          search(rule, number + 1, slots, chosen, into);
        }
      }
      case NOT -> {
        if (satisfy.isEmpty()) {
          search(rule, number + 1, slots, chosen, into);
        }
      }
      case ONE -> {
        for (Item item : satisfy) {
          List<Item> longer = new ArrayList<>(chosen);
          longer.add(item);
          search(rule, number + 1, bind(condition, item, slots), longer, into);
        }
      }
    }
  }

  private static Map<Integer, Object> bind(
      Condition condition, Item item, Map<Integer, Object> slots) {
    Map<Integer, Object> bound = new HashMap<>(slots);
    condition.bindings().forEach(v -> bound.put(v.slot(), item.value(v.field())));
    return bound;
  }

  private List<Item> items(Condition condition, String pack) {
    if (condition.type() == EngineTypes.ESTABLISHED) {
      asked |= !openWhats.isEmpty();
      Map<String, Integer> whats = world.ruleSet().whats();
      return whats.keySet().stream()
          .filter(established::contains)
          .map(what -> world.ruleSet().established(whats.get(what), true))
          .toList();
    }
    return world.items(condition.type(), pack);
  }

  /** Whether a constraint holds of an item. */
  private final class Holds implements Constraint.Visitor<Boolean>, Operand.Visitor<Object> {
    private final Item item;
    private final Map<Integer, Object> slots;

    Holds(Item item, Map<Integer, Object> slots) {
      this.item = item;
      this.slots = slots;
    }

    @Override
    public Boolean all(Constraint.All all) {
      return all.parts().stream().allMatch(part -> part.accept(this));
    }

    @Override
    public Boolean any(Constraint.Any any) {
      return any.parts().stream().anyMatch(part -> part.accept(this));
    }

    @Override
    public Boolean not(Constraint.Not not) {
      return !not.part().accept(this);
    }

    @Override
    public Boolean compare(Constraint.Compare compare) {
      Object left = known(item.value(compare.field()));
      Object right = known(compare.operand().accept(this));
      return switch (compare.operator()) {
        case EQUAL -> left.equals(right);
        case UNEQUAL -> !left.equals(right);
        case LESS -> order(left, right) < 0;
        case AT_MOST -> order(left, right) <= 0;
        case GREATER -> order(left, right) > 0;
        case AT_LEAST -> order(left, right) >= 0;
      };
    }

    @Override
    public Boolean among(Constraint.Among among) {
      Object value = known(item.value(among.field()));
      return among.literals().stream().anyMatch(literal -> literal.value().equals(value));
    }

    @Override
    public Object literal(Operand.Literal literal) {
      return literal.value();
    }

    @Override
    public Object variable(Operand.Variable variable) {
      return known(slots.get(variable.slot()));
    }

    @Override
    public Object call(Operand.Call call) {
      List<Object> values = call.arguments().stream().map(a -> a.accept(this)).toList();
      Object value = value(call, values, world.calendars());
      return value != null ? value : whimsical(call, values);
    }

    private Object known(Object value) {
      return Objects.requireNonNull(value, () -> "a world with something unknown: " + item);
    }
  }

  private Object whimsical(Operand.Call call, List<Object> values) {
    asked = true;
    int hash = Objects.hash(whim, call.function().word(), values);
    return Fixture.DAYS.get(Math.floorMod(hash, Fixture.DAYS.size()));
  }

  @SuppressWarnings("unchecked")
  private static int order(Object left, Object right) {
    return ((Comparable<Object>) left).compareTo(right);
  }

  private static Object value(Operand.Call call, List<Object> values, Calendars calendars) {
    LocalDate date = values.get(0) instanceof LocalDate day ? day : null;
    LocalDateTime time = values.get(0) instanceof LocalDateTime hour ? hour : null;
    Integer n = values.size() > 1 && values.get(1) instanceof Integer number ? number : null;
    String place = Optional.of(values.get(values.size() - 1)).map(Object::toString).orElseThrow();
    return switch (call.function()) {
      case PLUS_DAYS -> DateCalls.plusDays(date, n);
      case MINUS_DAYS -> DateCalls.minusDays(date, n);
      case PLUS_MONTHS -> DateCalls.plusMonths(date, n);
      case MINUS_MONTHS -> DateCalls.minusMonths(date, n);
      case PLUS_YEARS -> DateCalls.plusYears(date, n);
      case LAST_DAY_BEGINNING_WITH -> DateCalls.lastDayBeginningWith(date, n);
      case BIRTHDAY -> DateCalls.birthday(date, n);
      case GESTATION -> DateCalls.gestation(date, n);
      case PLUS_WORKING_DAYS -> DateCalls.plusWorkingDays(date, n, place, calendars);
      case NEXT_WORKING_DAY -> DateCalls.nextWorkingDay(date, place, calendars);
      case DATE_OF -> DateCalls.dateOf(time);
      case PLUS_HOURS -> DateCalls.plusHours(time, n);
    };
  }
}
