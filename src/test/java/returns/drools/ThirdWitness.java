package returns.drools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import returns.dates.Span;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.RuleText;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/**
 * Plain Drools over the author's own text: no guards, no copies, no options of ours.
 *
 * <p>It gets only the lines that it cannot do without after {@code package}: the global, the
 * functions' import, the types. It can answer only where nothing is unknown.
 */
final class ThirdWitness {
  /** Rules of one file; a version's {@code value} has one Java type in it. */
  private record File(RuleSet.Stage stage, List<Integer> rules, Kind value, KieBase base) {}

  private final RuleSet ruleSet;
  private final List<File> files = new ArrayList<>();
  private final Function<Rule, String> textOf;

  /** Over the text of rules that nobody wrote. */
  ThirdWitness(RuleSet ruleSet) {
    this(ruleSet, RuleText::of);
  }

  /** Over the text that an author wrote. */
  ThirdWitness(RuleSet ruleSet, Function<Rule, String> textOf) {
    this.ruleSet = ruleSet;
    this.textOf = textOf;
    for (RuleSet.Stage stage : ruleSet.stages()) {
      Map<Kind, List<Integer>> byValue = new TreeMap<>();
      for (int rule : stage.rules()) {
        byValue.computeIfAbsent(valueRead(ruleSet.rule(rule)), k -> new ArrayList<>()).add(rule);
      }
      byValue.forEach(
          (kind, rules) -> {
            KieBase base =
                KieBases.build(
                    text(rules, kind), new PrintedLoader("none", List.of()), DroolsCanary.usual());
            files.add(new File(stage, rules, kind, base));
          });
    }
  }

  /** What the versions of terms hold that a rule reads; a number if it reads none. */
  private static Kind valueRead(Rule rule) {
    Set<Kind> kinds = new TreeSet<>();
    for (PrintedType type : Reads.of(rule).types()) {
      if (type.type() == EngineTypes.TERM_VERSION) {
        type.fields().stream().filter(ThirdWitness::isValue).forEach(f -> kinds.add(f.kind()));
      }
    }
    rule.conditions().stream()
        .filter(c -> c.type() == EngineTypes.TERM_VERSION)
        .flatMap(c -> c.bindings().stream())
        .filter(v -> isValue(v.field()))
        .forEach(v -> kinds.add(v.kind()));
    if (kinds.size() > 1) {
      throw new IllegalArgumentException("two kinds of values in one rule: " + rule.id());
    }
    return kinds.isEmpty() ? Kind.NUMBER : kinds.iterator().next();
  }

  private static boolean isValue(Field field) {
    return field.name().startsWith(EngineTypes.VALUE);
  }

  private String text(List<Integer> numbers, Kind value) {
    List<Rule> rules = numbers.stream().map(ruleSet::rule).toList();
    Set<returns.vocabulary.FactType> types = new LinkedHashSet<>();
    rules.forEach(rule -> rule.conditions().forEach(c -> types.add(c.type())));
    return "package author;\nimport function "
        + AuthorCalls.class.getName()
        + ".*\nglobal "
        + AuthorDecision.class.getName()
        + " decision\n"
        + types.stream().map(type -> declaration(type, value)).collect(Collectors.joining())
        + rules.stream().map(textOf).collect(Collectors.joining("\n"));
  }

  private static String declaration(returns.vocabulary.FactType type, Kind value) {
    if (type == EngineTypes.TERM_VERSION) {
      return "declare TermVersion name : String starts : java.time.LocalDate"
          + " ends : java.time.LocalDate value : "
          + javaType(value)
          + " end\n";
    }
    return type.fields().stream()
        .map(field -> "  " + field.name() + " : " + javaType(field.kind()) + "\n")
        .collect(Collectors.joining("", "declare " + type.name() + "\n", "end\n"));
  }

  private static String javaType(Kind kind) {
    return switch (kind) {
      case TRUTH -> "Boolean";
      case NUMBER -> "Integer";
      case WORD, REFERENCE, STATE -> "String";
      case DATE -> "java.time.LocalDate";
      case TIME -> "java.time.LocalDateTime";
    };
  }

  /** The numbers of the rules in force that fire. */
  Set<Integer> fired(Situation situation) {
    AuthorCalls.over(situation.calendars());
    AuthorDecision decision = new AuthorDecision();
    Set<Integer> fired = new HashSet<>();
    RuleSet.Stage stage = null;
    Set<String> earlier = Set.of();
    for (File file : files) {
      if (!file.stage().equals(stage)) {
        stage = file.stage();
        earlier = Set.copyOf(decision.establishedSoFar());
      }
      KieSession session = file.base().newKieSession();
      try {
        session.setGlobal("decision", decision);
        Set<String> titles = new HashSet<>();
        session.addEventListener(
            new DefaultAgendaEventListener() {
              @Override
              public void afterMatchFired(AfterMatchFiredEvent event) {
                titles.add(event.getMatch().getRule().getName());
              }
            });
        insert(file, situation, earlier, session);
        session.fireAllRules(
            match -> situation.inForce().get(number(file, match.getRule().getName())));
        titles.forEach(title -> fired.add(number(file, title)));
      } finally {
        session.dispose();
      }
    }
    return fired;
  }

  private int number(File file, String title) {
    return file.rules().stream()
        .filter(rule -> ruleSet.rule(rule).title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private void insert(File file, Situation situation, Set<String> earlier, KieSession session) {
    Set<returns.vocabulary.FactType> types = new LinkedHashSet<>();
    for (int rule : file.rules()) {
      ruleSet.rule(rule).conditions().forEach(c -> types.add(c.type()));
    }
    for (returns.vocabulary.FactType type : types) {
      FactType declared = file.base().getFactType("author", type.name());
      for (Item item : situation.items(type, file.stage().pack().name())) {
        session.insert(fact(declared, item, file.value()));
      }
      if (type == EngineTypes.ESTABLISHED) {
        for (String what : earlier) {
          Item item = ruleSet.established(ruleSet.whats().get(what), true);
          session.insert(fact(declared, item, file.value()));
        }
      }
    }
  }

  /** Plain Drools has no day that is known within bounds only. */
  private static Object oneDay(Object value) {
    return value instanceof Span ? null : value;
  }

  private static Object fact(FactType declared, Item item, Kind kind) {
    try {
      Object fact = declared.newInstance();
      for (Field field : item.type().fields()) {
        if (item.type() != EngineTypes.TERM_VERSION || !isValue(field)) {
          declared.set(fact, field.name(), oneDay(item.value(field)));
        } else if (field.kind() == kind) {
          declared.set(fact, EngineTypes.VALUE, item.value(field));
        }
      }
      return fact;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
