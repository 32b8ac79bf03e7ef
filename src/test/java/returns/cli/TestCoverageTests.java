package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;

/** Tables with holes that were left on purpose. */
@DisplayName("Coverage")
class TestCoverageTests {
  private static final String HEAD =
      """
      base:
        case: A
        return: { partner: elbonia, action: transfer, decidedOn: "2020-03-10" }
        claims: [ { status: refused } ]
        evidence: [ { kind: passport } ]
        requests: [ { receivedOn: "2020-03-02", reply: none } ]
      scenarios:
      """;

  @TempDir private Path folder;
  private Path rules;

  @BeforeEach
  void copy_the_rules() throws IOException {
    rules = RulesCopy.of(Path.of("src/test/resources/packs/good"), folder.resolve("rules"));
    Files.delete(rules.resolve("elbonia/tests/nothing.yaml"));
    Files.createDirectories(rules.resolve("safeguards/tests"));
  }

  private void table(String pack, String... rows) throws IOException {
    Files.writeString(
        rules.resolve(pack + "/tests/table.yaml"), HEAD + String.join("\n", rows) + "\n");
  }

  private static String row(String name, String set) {
    return "  - { name: "
        + name
        + ", set: { "
        + set
        + " }, expect: { notFindings: [FILE-TOO-MANY] } }";
  }

  private String run(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "test";
    args[1] = rules.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    Commands.Result result = Commands.run(args);
    return result.out().replaceAll("\\s+", " ");
  }

  @Test
  void says_of_a_rule_which_of_the_three_values_no_scenario_gives_it() throws IOException {
    table("safeguards", row("refused", "claims: [ { status: refused } ]"));
    String out = run("--pack", "safeguards", "--coverage");
    assertTrue(out.contains("no scenario has SG-CLAIM-1 met."), out);
    assertTrue(out.contains("no scenario has SG-CLAIM-1 unknown."), out);
    assertFalse(out.contains("no scenario has SG-CLAIM-1 not met."), out);
    assertTrue(out.contains("coverage of safeguards: 0 of 2 rules met, not met and unknown"), out);
    table(
        "safeguards",
        row("refused", "claims: [ { status: refused } ]"),
        row("pending", "claims: [ { status: pending } ]"),
        row("left open", "claims: [ {} ]"));
    out = run("--pack", "safeguards", "--coverage");
    assertTrue(out.contains("coverage of safeguards: 2 of 2 rules met, not met and unknown"), out);
  }

  @Test
  void says_which_comparison_alone_was_never_seen_to_fail() throws IOException {
    table(
        "safeguards",
        row("pending", "claims: [ { status: pending } ]"),
        row("refused", "claims: [ { status: refused } ]"));
    String out = run("--pack", "safeguards", "--coverage");
    assertTrue(out.contains("SG-CLAIM-1 not met only because this fails: the action is transfer."));
    assertFalse(out.contains("SG-CLAIM-1 not met only because this fails: its status is pending."));
    table(
        "safeguards",
        row("pending", "claims: [ { status: pending } ]"),
        row("refused", "claims: [ { status: refused } ]"),
        row("other step", "claims: [ { status: pending } ], return.action: serve-notice"));
    out = run("--pack", "safeguards", "--coverage");
    assertFalse(out.contains("SG-CLAIM-1 not met only"), out);
  }

  @Test
  void does_not_count_two_that_fail_together() throws IOException {
    table(
        "safeguards",
        row("pending", "claims: [ { status: pending } ]"),
        row("both", "claims: [ { status: refused } ], return.action: serve-notice"));
    String out = run("--pack", "safeguards", "--coverage");
    assertTrue(out.contains("SG-CLAIM-1 not met only because this fails: the action is transfer."));
    assertTrue(out.contains("SG-CLAIM-1 not met only because this fails: its status is pending."));
  }

  @Test
  void counts_an_unknown_comparison_as_neither_side() throws IOException {
    table(
        "safeguards",
        row("pending", "claims: [ { status: pending } ]"),
        row("left open", "claims: [ {} ]"));
    String out = run("--pack", "safeguards", "--coverage");
    assertTrue(out.contains("SG-CLAIM-1 not met only because this fails: its status is pending."));
  }

  @Test
  void looks_at_the_day_before_the_day_and_the_day_after_a_limit() throws IOException {
    String limit = "the limit of EL-REPLY-1 in: ";
    table(
        "elbonia",
        row("the day after", "return.decidedOn: 2020-03-10"),
        row("the last day", "return.decidedOn: 2020-03-09"));
    String out = run("--pack", "elbonia", "--coverage");
    assertTrue(out.contains("no scenario looks at the day before: " + limit), out);
    table(
        "elbonia",
        row("the day after", "return.decidedOn: 2020-03-10"),
        row("the last day", "return.decidedOn: 2020-03-09"),
        row("the day before", "return.decidedOn: 2020-03-08"));
    assertFalse(run("--pack", "elbonia", "--coverage").contains(limit));
  }

  @Test
  void does_not_count_a_day_on_which_something_else_decides() throws IOException {
    table(
        "elbonia",
        row("the day after", "return.decidedOn: 2020-03-10"),
        row("the last day", "return.decidedOn: 2020-03-09"),
        row(
            "the day before with a reply",
            "return.decidedOn: 2020-03-08, \"requests[0].reply\": agreed"));
    String out = run("--pack", "elbonia", "--coverage");
    assertTrue(out.contains("no scenario looks at the day before: the limit of EL-REPLY-1"), out);
  }

  @Test
  void names_the_days_on_which_the_law_changes() throws IOException {
    table("elbonia", row("the day itself", "return.decidedOn: 2020-01-01"));
    String out = run("--pack", "elbonia", "--coverage");
    assertTrue(
        out.contains(
            "the day before and the day after: 1 January 2020, from which the term replyDays is"
                + " 7."),
        out);
    assertTrue(
        out.contains(
            "the day before, the day itself and the day after: 31 December 2020, the last day in force"
                + " of elbonia-2010."),
        out);
  }

  @Test
  void counts_only_what_the_tables_of_the_pack_itself_try() throws IOException {
    table("elbonia", row("pending", "claims: [ { status: pending } ]"));
    table("safeguards", row("refused", "claims: [ { status: refused } ]"));
    String out = run("--coverage");
    assertTrue(
        out.contains("no scenario has SG-CLAIM-1 met (one in another pack's tables does)."), out);
  }

  @Test
  void changes_the_exit_code_only_where_it_is_required() throws IOException {
    table("safeguards", row("refused", "claims: [ { status: refused } ]"));
    String dir = rules.toString();
    assertEquals(0, Commands.run("test", dir, "--pack", "safeguards", "--coverage").exit());
    for (String what : List.of("values", "comparisons", "boundaries,values")) {
      Commands.Result result =
          Commands.run("test", dir, "--pack", "safeguards", "--require-coverage", what);
      assertEquals(1, result.exit(), result.out());
    }
    table(
        "safeguards",
        row("refused", "claims: [ { status: refused } ]"),
        row("pending", "claims: [ { status: pending } ]"),
        row("left open", "claims: [ {} ]"));
    assertEquals(
        0,
        Commands.run("test", dir, "--pack", "safeguards", "--require-coverage", "values").exit());
  }
}
