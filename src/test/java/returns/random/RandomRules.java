package returns.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.evaluation.RuleSet;
import returns.rules.Citation;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Random rules of the whole profile, in packs with three stages each. */
public final class RandomRules {
  /** So many rules stand in the first pack: fewer would not switch on Drools' alpha indexes. */
  public static final int RULES = 60;

  private static final int RULES_OF_SECOND_PACK = 15;
  private static final int STAGES = 3;

  private final Draw draw;
  private final List<String> established = new ArrayList<>();
  private FactType terms = Fixture.terms();

  private RandomRules(long seed) {
    this.draw = new Draw(seed);
  }

  /** Two packs: one of {@link #RULES} rules, and a smaller one that may read its conclusions. */
  public static RuleSet ruleSet(long seed) {
    RandomRules random = new RandomRules(seed);
    return new RuleSet(
        List.of(random.pack("first", RULES), random.pack("second", RULES_OF_SECOND_PACK)));
  }

  private Pack pack(String name, int size) {
    terms = Fixture.terms();
    List<Rule> rules = new ArrayList<>();
    for (int stage = 1; stage <= STAGES; stage++) {
      List<String> fresh = new ArrayList<>();
      for (int i = size * (stage - 1) / STAGES; i < size * stage / STAGES; i++) {
        Rule rule = rule(name, stage, i);
        rules.add(rule);
        rule.conclusions().forEach(c -> c.what().ifPresent(fresh::add));
      }
      fresh.stream().filter(w -> !established.contains(w)).distinct().forEach(established::add);
    }
    return new Pack(name, rules, Map.of(), terms, Optional.empty(), "0".repeat(64));
  }

  private Rule rule(String pack, int stage, int number) {
    List<Operand.Variable> reach = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    int slots = 0;
    int many = draw.weighted(List.of(1, 2, 3, 4), 42, 36, 16, 6);
    while (conditions.size() < many) {
      Condition condition = condition(reach, slots, conditions.size() + 1 < many);
      conditions.add(condition);
      slots += condition.bindings().size();
      if (condition.quantifier() == Quantifier.ONE) {
        reach.addAll(condition.bindings());
      }
    }
    String id = pack.toUpperCase(java.util.Locale.ROOT) + "-" + number;
    return new Rule(
        id,
        "Random rule " + number,
        pack,
        stage,
        stage + "-random.drl",
        List.of(new Citation("random", "s " + number)),
        day(),
        draw.percent(4) ? Optional.of(Fixture.DAYS.get(6)) : Optional.empty(),
        draw.percent(2) ? Optional.of("Random Act s 1") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        conditions,
        conclusions(pack, stage, reach),
        slots,
        RandomConstraints.PLACE);
  }

  private Optional<LocalDate> day() {
    return draw.percent(4) ? Optional.of(Fixture.DAYS.get(4)) : Optional.empty();
  }

  private Condition condition(List<Operand.Variable> reach, int slots, boolean binds) {
    FactType type = type();
    Quantifier quantifier =
        draw.weighted(
            List.of(Quantifier.ONE, Quantifier.EXISTS, Quantifier.NOT), binds ? 80 : 50, 20, 25);
    List<Operand.Variable> bindings = new ArrayList<>();
    int many = quantifier == Quantifier.ONE && binds ? 1 + draw.below(2) : draw.percent(15) ? 1 : 0;
    List<Operand.Variable> visible = new ArrayList<>(reach);
    Field value = type == EngineTypes.TERM_VERSION ? draw.pick(type.fields().subList(3, 6)) : null;
    List<Field> fields = draw.shuffled(bindable(type, value));
    if (draw.percent(50)) {
      // Days first, so that later conditions have something to compare days with.
      Kind first = draw.percent(70) ? Kind.DATE : Kind.TIME;
      fields.sort(java.util.Comparator.comparing(field -> field.kind() != first));
    }
    for (Field field : fields) {
      if (bindings.size() < many) {
        int slot = slots + bindings.size();
        bindings.add(new Operand.Variable("$v" + slot, slot, field));
      }
    }
    if (draw.percent(quantifier == Quantifier.ONE ? 25 : 70)) {
      visible.addAll(bindings);
    }
    boolean mayBeEmpty = quantifier != Quantifier.ONE || !bindings.isEmpty();
    Constraint constraint = constraint(type, value, visible, mayBeEmpty);
    return new Condition(
        quantifier,
        type,
        bindings,
        constraint,
        RuleText.of(quantifier, type, bindings, constraint),
        RandomConstraints.PLACE);
  }

  private static List<Field> bindable(FactType type, Field value) {
    if (type == EngineTypes.ESTABLISHED) {
      return List.of();
    }
    return value == null
        ? type.fields()
        : List.of(type.fields().get(1), type.fields().get(2), value);
  }

  private FactType type() {
    List<FactType> types =
        List.of(
            Fixture.CLAIM,
            Fixture.REFERRAL,
            Fixture.NATIONALITY,
            Fixture.PERSON,
            Fixture.RETURN,
            terms,
            EngineTypes.TERM_VERSION,
            EngineTypes.COVERED_STATE,
            EngineTypes.INSTRUMENT,
            Fixture.MONITORING,
            EngineTypes.ESTABLISHED);
    int stages = established.isEmpty() ? 0 : 20;
    return draw.weighted(types, 28, 16, 12, 12, 16, 10, 4, 3, 3, 4, stages);
  }

  private Constraint constraint(
      FactType type, Field value, List<Operand.Variable> visible, boolean mayBeEmpty) {
    RandomConstraints random = new RandomConstraints(draw, visible);
    if (type == EngineTypes.ESTABLISHED) {
      return established(type.fields().get(0));
    }
    if (type == EngineTypes.TERM_VERSION) {
      return version(type, value, random);
    }
    return random.constraint(type, mayBeEmpty);
  }

  private Constraint established(Field what) {
    Constraint first = is(what, draw.pick(established));
    if (draw.percent(80)) {
      return first;
    }
    return new Constraint.Any(List.of(first, is(what, draw.pick(established))));
  }

  /** {@code name == "days", starts <= $on, ends >= $on}, some of it left out. */
  private Constraint version(FactType type, Field value, RandomConstraints random) {
    List<String> names =
        Fixture.TERMS.entrySet().stream()
            .filter(e -> e.getValue() == value.kind())
            .map(Map.Entry::getKey)
            .toList();
    List<Constraint> parts = new ArrayList<>();
    parts.add(is(type.fields().get(0), draw.pick(names)));
    for (Field field : List.of(type.fields().get(1), type.fields().get(2), value)) {
      Constraint atom = draw.percent(50) ? random.atom(field) : null;
      if (atom != null) {
        parts.add(atom);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Constraint.All(parts);
  }

  private static Constraint is(Field field, String word) {
    return new Constraint.Compare(
        field, Operator.EQUAL, new Operand.Literal(field.kind(), word), RandomConstraints.PLACE);
  }

  private List<Conclusion> conclusions(String pack, int stage, List<Operand.Variable> reach) {
    RandomConstraints random = new RandomConstraints(draw, reach);
    List<Conclusion> list = new ArrayList<>();
    while (list.isEmpty() || draw.percent(25)) {
      Conclusion.Verb verb =
          draw.percent(40)
              ? Conclusion.Verb.ESTABLISH
              : draw.pick(List.of(Conclusion.Verb.values()));
      Operand date =
          verb == Conclusion.Verb.DEADLINE || verb.protects() ? random.operand(Kind.DATE, 2) : null;
      if (verb == Conclusion.Verb.DEADLINE && date == null) {
        continue;
      }
      list.add(conclusion(verb, what(pack, stage), date, reach));
    }
    return list;
  }

  /** Sometimes one that an earlier stage establishes too, so that a leak between stages shows. */
  private String what(String pack, int stage) {
    List<String> own = established.stream().filter(what -> what.startsWith(pack)).toList();
    return !own.isEmpty() && draw.percent(50)
        ? draw.pick(own)
        : pack + "-" + stage + "-" + draw.below(4);
  }

  private Conclusion conclusion(
      Conclusion.Verb verb, String what, Operand date, List<Operand.Variable> reach) {
    List<Operand> arguments = new ArrayList<>();
    while (!reach.isEmpty() && arguments.size() < 3 && draw.percent(50)) {
      arguments.add(draw.pick(reach));
    }
    boolean deadline = verb == Conclusion.Verb.DEADLINE;
    boolean lasts = verb == Conclusion.Verb.BAR || verb == Conclusion.Verb.DEFER;
    return new Conclusion(
        verb,
        verb == Conclusion.Verb.ESTABLISH
            ? Optional.of(what)
            : deadline ? Optional.of("reply") : Optional.empty(),
        deadline ? Optional.of(date) : Optional.empty(),
        "Because of" + " {}".repeat(arguments.size()) + ".",
        arguments,
        lasts ? Optional.ofNullable(date) : Optional.empty());
  }
}
