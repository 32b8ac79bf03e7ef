package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static returns.reference.Written.is;
import static returns.reference.Written.item;
import static returns.reference.Written.one;
import static returns.reference.Written.rule;
import static returns.reference.Written.ruleSet;
import static returns.reference.Written.situation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.dates.Calendars;
import returns.dates.DateCalls;
import returns.dates.DateFunction;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Fixture;
import returns.random.RandomRules;
import returns.rules.Operand;
import returns.rules.Pack;
import returns.rules.Status;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** What printed DRL looks like, over random rules: its form is one of the guards. */
@DisplayName("The form of printed DRL")
class PrintedFormTests {
  /** Everything that is printed for a rule set. */
  static String printed(RuleSet rules) {
    StringBuilder text = new StringBuilder();
    for (Pack pack : rules.packs()) {
      List<Integer> numbers =
          IntStream.range(0, rules.rules().size())
              .filter(i -> rules.rule(i).pack().equals(pack.name()))
              .boxed()
              .toList();
      for (Copy copy : Copy.values()) {
        text.append(
            new Printer(Guards.ALL)
                .print(
                    pack.name(),
                    rules,
                    numbers.stream().map(number -> new RuleCopy(number, copy)).toList()));
      }
    }
    return text.toString();
  }

  @Test
  @DisplayName("1: a nested exists stops firing, so none is printed and each pack stands alone")
  void no_nested_exists() {
    String printed = printed(RandomRules.ruleSet(1));
    List<String> conditions =
        printed.lines().filter(line -> line.matches(" +(exists|not) .*")).toList();
    assertTrue(conditions.size() > 20, "the random rules have too few");
    for (String condition : conditions) {
      assertTrue(condition.matches(" +(exists|not) T_\\w+\\( .*"), condition);
      assertEquals(1, condition.split("T_", -1).length - 1, condition);
      assertFalse(condition.substring(7).matches(".*\\b(exists|not|and|or)\\b.*"), condition);
    }
    assertEquals(
        4,
        printed.lines().filter(line -> line.startsWith("package ")).count(),
        "two packs, two copies, and none shares a KieBase");
  }

  @Test
  @DisplayName("6: each comparison stands with its guards in parentheses of its own")
  void guards_stand_in_parentheses() {
    for (String line : printed(RandomRules.ruleSet(2)).lines().toList()) {
      if (!line.matches(" +((exists|not) )?T_.*\\( .*")) {
        continue;
      }
      String inside = line.substring(line.indexOf("( ") + 2, line.length() - 2);
      for (String part : topLevel(inside)) {
        assertTrue(
            part.isEmpty()
                || part.equals("sure == true")
                || part.matches("\\$v\\w+ : f_\\w+")
                || isInParentheses(part.startsWith("!") ? part.substring(1) : part),
            part + " in " + line);
      }
    }
  }

  private static List<String> topLevel(String constraints) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < constraints.length(); i++) {
      char c = constraints.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(constraints.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(constraints.substring(start).strip());
    return parts;
  }

  private static boolean isInParentheses(String part) {
    int depth = 0;
    for (int i = 0; i < part.length(); i++) {
      depth += part.charAt(i) == '(' ? 1 : part.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i == part.length() - 1;
      }
    }
    return false;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("6: a date function accepts null in every place, guarded or not")
  void date_functions_accept_null(DateFunction function) throws ReflectiveOperationException {
    var method =
        Arrays.stream(DateCalls.class.getMethods())
            .filter(m -> m.getName().equals(function.word()))
            .findFirst()
            .orElseThrow();
    for (int unknown = 0; unknown < function.arguments().size(); unknown++) {
      Object[] arguments = new Object[method.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        Class<?> type = method.getParameterTypes()[i];
        arguments[i] =
            i == unknown
                ? null
                : type == LocalDate.class
                    ? LocalDate.of(2026, 1, 6)
                    : type == LocalDateTime.class
                        ? LocalDateTime.of(2026, 1, 6, 9, 0)
                        : type == Integer.class
                            ? (Object) 3
                            : type == Calendars.class ? Fixture.CALENDARS : "north";
      }
      assertNull(method.invoke(null, arguments), function + " of no argument " + unknown);
    }
  }

  @Test
  @DisplayName("9: a literal of another type than its field is never printed")
  void literals_have_the_type_of_their_field() {
    assertThrows(
        ClassCastException.class, () -> Literals.print(new Operand.Literal(Kind.NUMBER, "5")));
    assertThrows(ClassCastException.class, () -> Literals.print(new Operand.Literal(Kind.WORD, 5)));
    assertEquals("8", Literals.print(new Operand.Literal(Kind.NUMBER, 010)));
  }

  @Test
  @DisplayName("10, 14: nothing is printed that only looks like a constraint, and no attribute")
  void the_printed_form_is_closed() {
    String atom = "f_\\w+ (!= null|== null|==|!=|<=?|>=?|in) ?.*";
    for (String line : printed(RandomRules.ruleSet(3)).lines().toList()) {
      assertFalse(line.contains(";") || line.contains("@") || line.contains("?T_"), line);
      assertFalse(line.contains("date-") || line.contains("salience"), line);
      if (line.matches(" +((exists|not) )?T_.*\\( .*")) {
        String inside = line.substring(line.indexOf("( ") + 2, line.length() - 2);
        for (String part : topLevel(inside)) {
          assertTrue(
              part.isEmpty()
                  || part.equals("sure == true")
                  || part.matches("\\$v\\w+ : f_\\w+")
                  || part.replaceFirst("^[(!]+", "").matches(atom)
                  || part.equals("true"),
              part);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nil",
        "toString",
        "until",
        "is",
        "contains",
        "empty",
        "def",
        "class",
        "rule",
        "end",
        "aB",
        "plusDays",
        "null",
        "not",
        "in",
        "from",
        "sure",
        "calendars",
        "hashCode",
        "e",
        "URL"
      })
  @DisplayName("12: a field may have any name of the vocabulary's form")
  void words_of_drools_as_names(String name) {
    for (String typeName : List.of("Object", "String", "Integer", "Return")) {
      Field field = Field.plain(name, 0, Kind.NUMBER, List.of(), name);
      FactType type =
          new FactType(
              typeName,
              FactType.Holder.LIST,
              "list",
              "an item",
              java.util.Optional.empty(),
              List.of(field));
      RuleSet rules =
          ruleSet(
              rule(1, "two", one(type, is(type, name, "==", 2))),
              rule(1, "other", one(type, is(type, name, "!=", 2))));
      assertEquals(
          List.of(Status.MET, Status.UNKNOWN),
          statuses(rules, item(type, 0, name, 2), item(type, 1, name, null)));
    }
  }

  private static List<Status> statuses(RuleSet rules, Item... items) {
    return statuses(situation(rules, items));
  }

  private static List<Status> statuses(Situation situation) {
    return new DroolsEvaluator(situation.ruleSet())
        .evaluate(situation).rules().stream().map(r -> r.status()).toList();
  }
}
