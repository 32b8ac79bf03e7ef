package returns.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import returns.evaluation.Item;
import returns.evaluation.RuleResult;
import returns.evaluation.Situation;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** The changes of one case that could matter to a rule: each field that it reads, each value. */
final class Edits {
  private static final int ITEMS = 3;

  private final Probe probe;
  private final Situation situation;
  private final Set<Edit> found = new LinkedHashSet<>();
  private final Map<FactType, Set<Field>> read = new LinkedHashMap<>();

  private Edits(Probe probe) {
    this.probe = probe;
    this.situation = probe.standing().situation();
  }

  /**
   * Those of a case.
   *
   * @param rules a rule, or the rule with and without a mutant
   */
  static List<Edit> of(Probe probe, List<Rule> rules) {
    Edits edits = new Edits(probe);
    List<Constraint> constraints = new ArrayList<>();
    for (Rule rule : rules) {
      for (Condition condition : rule.conditions()) {
        constraints.add(condition.constraint());
        edits.reads(condition);
      }
      edits.days(rule);
    }
    Values values = new Values(edits.situation, constraints);
    edits.read.forEach((type, fields) -> edits.fields(type, fields, values));
    for (Rule rule : rules) {
      rule.conditions().forEach(condition -> edits.moreItems(condition, values));
    }
    return List.copyOf(edits.found);
  }

  private void reads(Condition condition) {
    if (!condition.type().isStatedByCase()) {
      return;
    }
    Set<Field> fields = read.computeIfAbsent(condition.type(), type -> new LinkedHashSet<>());
    condition.bindings().forEach(variable -> fields.add(variable.field()));
    condition.constraint().atoms().forEach(signed -> fields.add(signed.atom().field()));
  }

  private void fields(FactType type, Set<Field> fields, Values values) {
    List<Item> items = situation.items(type, "");
    for (Item item : items.subList(0, Math.min(ITEMS, items.size()))) {
      if (!item.sure()) {
        continue;
      }
      for (Field field : fields) {
        if (EngineTypes.isFilled(type, field) || EngineTypes.isAsked(type, field)) {
          continue;
        }
        for (Object value : values.of(field)) {
          if (!value.equals(item.value(field))) {
            found.add(Edit.set(item.pathOf(field), Values.written(value)));
          }
        }
        if (item.value(field) != null) {
          found.add(Edit.unset(item.pathOf(field)));
        }
      }
    }
  }

  /**
   * One item more, as the condition asks for it, and as another item but for one field; one less.
   */
  private void moreItems(Condition condition, Values values) {
    FactType type = condition.type();
    if (type.holder() != FactType.Holder.LIST) {
      return;
    }
    List<?> listed = listed(type);
    String next = type.key() + "[" + listed.size() + "]";
    found.add(Edit.set(next, asked(condition)));
    found.add(Edit.set(type.key(), List.of()));
    for (int i = 0; i < Math.min(ITEMS, listed.size()); i++) {
      found.add(Edit.unset(type.key() + "[" + i + "]"));
      if (listed.get(i) instanceof Map<?, ?> item) {
        for (Field field : read.get(type)) {
          for (Object value : values.of(field)) {
            Map<Object, Object> copy = new LinkedHashMap<>(item);
            copy.put(field.name(), Values.written(value));
            found.add(Edit.set(next, copy));
          }
        }
      }
    }
  }

  private List<?> listed(FactType type) {
    Object stated = probe.ready().tree().get(type.key());
    Object list = stated instanceof Map<?, ?> map ? map.get("items") : stated;
    return list instanceof List<?> items ? items : List.of();
  }

  private static Map<String, Object> asked(Condition condition) {
    Map<String, Object> item = new LinkedHashMap<>();
    for (Constraint.Signed signed : condition.constraint().atoms()) {
      if (signed.negated()) {
        continue;
      }
      String name = signed.atom().field().name();
      if (signed.atom() instanceof Constraint.Among among) {
        item.putIfAbsent(name, Values.written(among.literals().get(0).value()));
      } else if (signed.atom() instanceof Constraint.Compare compare
          && compare.operand() instanceof Operand.Literal literal) {
        item.putIfAbsent(name, Values.written(literal.value()));
      }
    }
    return item;
  }

  /**
   * Days on both sides of each that the rule compares, on the choice of facts that it is met by.
   */
  private void days(Rule rule) {
    Map<Integer, Item> chosen = new LinkedHashMap<>();
    RuleResult result = probe.results().rules().get(probe.setting().number(rule.id()));
    List<Item> items =
        result.certain().stream().findFirst().map(choice -> choice.items()).orElse(List.of());
    int next = 0;
    for (int i = 0; i < rule.conditions().size(); i++) {
      Condition condition = rule.conditions().get(i);
      boolean one = condition.quantifier() == Condition.Quantifier.ONE;
      if (one && next < items.size() && items.get(next).type() == condition.type()) {
        chosen.put(i, items.get(next++));
      } else {
        situation.items(condition.type(), rule.pack()).stream()
            .findFirst()
            .ifPresent(item -> chosen.put(chosen.size(), item));
      }
    }
    DayEdits days = new DayEdits(rule, chosen, situation.calendars());
    days.all().forEach(found::add);
  }

  /** A day on or around which something could change. */
  static List<Edit> around(Probe probe, LocalDate day) {
    List<Edit> edits = new ArrayList<>();
    for (int days = -1; days <= 1; days++) {
      LocalDate one = day.plusDays(days);
      edits.add(Edit.asAt(one));
      if (probe.standing().theReturn(EngineTypes.TRANSFER_ON) != null) {
        edits.add(Edit.set("return.transferAt", one + "T12:00"));
      }
    }
    return edits;
  }
}
