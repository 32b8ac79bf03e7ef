package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import returns.dates.DateFunction;
import returns.diagnostics.Diagnostic;
import returns.rules.Citation;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** What a rule's text becomes: values, part by part. */
final class RuleFileTests {
  private static final FactType CLAIM = type("Claim");
  private static final FactType RETURN = type("Return");

  private static final String BAR = "  decision.bar(\"It is so.\");";

  private static FactType type(String name) {
    return LanguageFixture.secondFile().types().get(name);
  }

  private static Field field(FactType type, String name) {
    return type.field(name).orElseThrow();
  }

  private static Condition only(String pattern) {
    return LanguageFixture.rule("  " + pattern, BAR).conditions().get(0);
  }

  private static Constraint.Compare compare(Constraint constraint) {
    return (Constraint.Compare) constraint;
  }

  private static List<Constraint> parts(Condition condition) {
    return ((Constraint.All) condition.constraint()).parts();
  }

  @Test
  void metadata_becomes_the_rules_fields() {
    String text =
        LanguageFixture.file("  Claim( status == \"pending\" )", BAR)
            .replace(
                "@source(\"ex-act s 1\")",
                "@source(\"ex-act s 1(2); ex-act\") @from(\"2006-05-01\") @until(\"2020-02-29\")\n"
                    + "  @uncommenced(\"Example Act s 5\") @follows(EX-BEFORE-1)");
    ParsedRules parsed = LanguageFixture.parse(text);
    assertEquals(List.of(), parsed.problems());
    Rule rule = parsed.rules().get(0);
    assertEquals("EX-1", rule.id());
    assertEquals("A rule", rule.title());
    assertEquals("example", rule.pack());
    assertEquals(2, rule.stage());
    assertEquals("2-test.drl", rule.file());
    assertEquals(
        List.of(new Citation("ex-act", "s 1(2)"), new Citation("ex-act", "")), rule.citations());
    assertEquals(Optional.of(LocalDate.of(2006, 5, 1)), rule.from());
    assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), rule.until());
    assertEquals(Optional.of("Example Act s 5"), rule.uncommenced());
    assertEquals(Optional.of("EX-BEFORE-1"), rule.follows());
    assertEquals(Optional.empty(), rule.tested());
    assertEquals("rules/example/2-test.drl:4:1", rule.place().toString());
  }

  @Test
  void a_condition_keeps_the_authors_words_in_one_line() {
    Condition condition =
        only(
            "exists  Claim( status ==\n    \"pending\",   // not yet decided\n appeal!=\"none\" )");
    assertEquals("exists Claim( status == \"pending\", appeal!=\"none\" )", condition.text());
    assertEquals(Condition.Quantifier.EXISTS, condition.quantifier());
    assertSame(CLAIM, condition.type());
    assertEquals("rules/example/2-test.drl:8:3", condition.place().toString());
  }

  @Test
  void commas_and_double_ampersands_and_bars_keep_their_order_of_binding() {
    Condition condition =
        only(
            "Claim( kind == \"asylum\", status == \"pending\" || appeal == \"none\" && !( certified == true ) )");
    List<Constraint> parts = parts(condition);
    assertEquals(2, parts.size());
    Constraint.Any any = (Constraint.Any) parts.get(1);
    assertEquals(field(CLAIM, "status"), compare(any.parts().get(0)).field());
    Constraint.All all = (Constraint.All) any.parts().get(1);
    assertEquals(field(CLAIM, "appeal"), compare(all.parts().get(0)).field());
    Constraint.Not not = (Constraint.Not) all.parts().get(1);
    assertEquals(new Operand.Literal(Kind.TRUTH, true), compare(not.part()).operand());
  }

  @Test
  void brackets_bind_first() {
    Condition condition =
        only(
            "Claim( ( kind == \"asylum\" || appeal == \"none\" ) && status in ( \"pending\", \"refused\" ) )");
    Constraint.All all = (Constraint.All) parts(condition).get(0);
    assertTrue(all.parts().get(0) instanceof Constraint.Any);
    Constraint.Among among = (Constraint.Among) all.parts().get(1);
    assertEquals(
        List.of(
            new Operand.Literal(Kind.WORD, "pending"), new Operand.Literal(Kind.WORD, "refused")),
        among.literals());
  }

  @Test
  void all_six_operators_are_read() {
    for (Operator operator : Operator.values()) {
      Condition condition = only("Person( sentenceMonths " + operator.symbol() + " 12 )");
      Constraint.Compare compare = compare(parts(condition).get(0));
      assertEquals(operator, compare.operator());
      assertEquals(new Operand.Literal(Kind.NUMBER, 12), compare.operand());
    }
  }

  @Test
  void variables_are_numbered_in_the_order_of_their_bindings() {
    Rule rule =
        LanguageFixture.rule(
            """
              Terms( $n : appealDays )
              not Claim( $on : decisionSentOn, decisionSentOn > $on )
              Claim( status == "refused", $sent : decisionSentOn )
              Return( asAt <= nextWorkingDay(plusDays($sent, $n), "tribunal") || transferOn <= $sent )\
            """,
            "  decision.defer(\"Until {} days after {}.\", $n, $sent).lastDay(plusDays($sent, $n));");
    Operand.Variable days = rule.conditions().get(0).bindings().get(0);
    Operand.Variable sent = rule.conditions().get(2).bindings().get(0);
    assertEquals(new Operand.Variable("$n", 0, field(type("Terms"), "appealDays")), days);
    assertEquals(new Operand.Variable("$sent", 2, field(CLAIM, "decisionSentOn")), sent);
    assertEquals(3, rule.slots());
    Operand.Call plus = new Operand.Call(DateFunction.PLUS_DAYS, List.of(sent, days));
    Operand.Call next =
        new Operand.Call(
            DateFunction.NEXT_WORKING_DAY,
            List.of(plus, new Operand.Literal(Kind.WORD, "tribunal")));
    Constraint.Any any = (Constraint.Any) parts(rule.conditions().get(3)).get(0);
    assertEquals(next, compare(any.parts().get(0)).operand());
    assertEquals(field(RETURN, EngineTypes.AS_AT), compare(any.parts().get(0)).field());
    assertEquals(
        List.of(
            new Conclusion(
                Conclusion.Verb.DEFER,
                Optional.empty(),
                Optional.empty(),
                "Until {} days after {}.",
                List.of(days, sent),
                Optional.of(plus))),
        rule.conclusions());
  }

  @Test
  void the_value_of_a_term_version_has_the_type_of_its_term() {
    Map<String, String> fields =
        Map.of(
            "appealDays", "valueNumber",
            "cutOff", "valueDate",
            "counted", "valueTruth",
            "region", "valueWord");
    fields.forEach(
        (term, field) -> {
          Rule rule =
              LanguageFixture.rule(
                  "  Claim( $on : decisionSentOn )\n  TermVersion( $v : value, name == \""
                      + term
                      + "\", starts <= $on )",
                  "  decision.note(\"It was {}.\", $v);");
          Condition condition = rule.conditions().get(1);
          assertEquals(field, condition.bindings().get(0).field().name());
          assertEquals(
              new Operand.Literal(Kind.REFERENCE, term),
              compare(parts(condition).get(0)).operand());
        });
  }

  @Test
  void conclusions_of_each_verb_are_read() {
    Rule rule =
        LanguageFixture.rule(
            "  Return( $at : transferAt )\n  Claim( $on : decisionSentOn, status == \"refused\" )",
            """
              decision.establish("a-what", "Established.");
              decision.bar("Barred.").lastDay($on);
              decision.defer("Deferred.");
              decision.refer("Referred on {}.", dateOf($at));
              decision.note("\\"Noted\\" \\\\ so.");
              decision.step("Step.");
              decision.deadline("reply", $on, "By {}.", $on);\
            """);
    assertEquals(
        List.of("establish", "bar", "defer", "refer", "note", "step", "deadline"),
        rule.conclusions().stream().map(c -> c.verb().word()).toList());
    assertEquals(Optional.of("a-what"), rule.conclusions().get(0).what());
    assertEquals("\"Noted\" \\ so.", rule.conclusions().get(4).text());
    assertEquals(Kind.DATE, rule.conclusions().get(6).date().orElseThrow().kind());
  }

  @Test
  void what_a_wrong_rule_would_establish_is_remembered_so_that_nobody_complains_twice() {
    Context context = LanguageFixture.secondFile();
    ParsedRules wrong =
        LanguageFixture.parse(
            LanguageFixture.file(
                "  Clam( status == \"pending\" )",
                "  decision.establish(\"first\", \"It holds.\");"));
    assertEquals(Set.of("first"), wrong.attempted());
    String reader =
        LanguageFixture.file("  Established( what == \"first\" )", BAR).replace("EX-1", "EX-2");
    Context later = context.after(wrong).atStage(3);
    ParsedRules read = RuleFile.parse(new returns.diagnostics.SourceText("3-b.drl", reader), later);
    assertEquals(List.of(), read.problems());
  }

  @Test
  void conclusions_of_its_own_file_are_out_of_a_rules_reach() {
    String text =
        LanguageFixture.file(
            "  Claim( status == \"pending\" )", "  decision.establish(\"own\", \"It holds.\");");
    String reader =
        LanguageFixture.file("  Established( what == \"own\" )", BAR)
            .replaceFirst("(?s)^.*?rule \"A rule\"", "rule \"Another\"")
            .replace("EX-1", "EX-2");
    List<Diagnostic> problems = LanguageFixture.parse(text + reader).problems();
    assertEquals(List.of("unknown-conclusion"), problems.stream().map(Diagnostic::id).toList());
  }

  @Test
  void the_safeguards_conclusions_can_be_read_by_an_arrangement() {
    assertEquals(List.of(), LanguageFixture.findings("  Established( what == \"safe\" )", BAR));
  }

  @Test
  void a_file_without_rules_is_refused() {
    ParsedRules parsed =
        LanguageFixture.parse(
            "package returns.example;\nimport returns.vocabulary.*;\n// rule \"Gone\"\n");
    assertEquals(List.of(), parsed.rules());
    assertTrue(parsed.problems().stream().anyMatch(Diagnostic::isError));
  }

  @Test
  void windows_line_ends_change_nothing() {
    String text = LanguageFixture.file("  Claim( status == \"pending\" )", BAR);
    List<Rule> rules = LanguageFixture.parse(text.replace("\n", "\r\n")).rules();
    assertEquals(LanguageFixture.parse(text).rules(), rules);
  }

  @Test
  void the_package_of_a_pack_with_a_hyphen_has_an_underscore() {
    assertEquals("returns.kurdistan_region", Context.packageName("kurdistan-region"));
  }
}
