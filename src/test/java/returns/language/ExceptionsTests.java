package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.SourceText;

/** An exception over a list is found however many conclusions stand before it. */
final class ExceptionsTests {
  private static final String BAR = "decision.bar(\"It is so.\");";

  @Test
  void an_exception_behind_another_conclusion_is_refused() {
    assertEquals(
        List.of("exception-over-list"), findings("not Established( what == \"certified\" )", BAR));
  }

  @Test
  void an_exception_that_a_list_decides_through_another_conclusion_is_refused() {
    assertEquals(
        List.of("exception-over-list"),
        findings("Established( what == \"certified\" )", "not ", BAR));
    assertEquals(List.of(), findings("Established( what == \"accompanied\" )", "not ", BAR));
  }

  @Test
  void what_no_list_decides_may_be_an_exception_behind_another_conclusion() {
    assertEquals(List.of(), findings("not Established( what == \"accompanied\" )", BAR));
  }

  @Test
  void a_rule_that_protects_nobody_may_rest_on_an_exception() {
    assertEquals(
        List.of(),
        findings("not Established( what == \"certified\" )", "decision.note(\"It is so.\");"));
  }

  /** What is found in a third file that reads what a second one establishes on a condition. */
  private static List<String> findings(String condition, String then) {
    return findings(condition, "", then);
  }

  private static List<String> findings(String condition, String quantifier, String then) {
    ParsedRules second =
        LanguageFixture.parse(
            LanguageFixture.file(condition, "decision.establish(\"middle\", \"It is so.\");"));
    assertEquals(List.of(), second.problems());
    String third =
        LanguageFixture.file(
                "Claim( appeal == \"pending\" )\n"
                    + quantifier
                    + "Established( what == \"middle\" )",
                then)
            .replace("EX-1", "EX-2");
    return RuleFile.parse(
            new SourceText("rules/example/3-test.drl", third),
            LanguageFixture.secondFile().after(second).atStage(3))
        .problems()
        .stream()
        .map(Diagnostic::id)
        .toList();
  }
}
