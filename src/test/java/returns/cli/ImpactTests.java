package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.impact.EditedRules;
import returns.schema.SchemaCheck;

@DisplayName("returns impact")
class ImpactTests {
  private static final String CASE = "cases/albania/AL-0028.json";
  private static final String TERM = "safeguards.terms.appealDays";

  @TempDir private Path home;
  private EditedRules rules;

  @BeforeEach
  void copy() throws IOException {
    rules = EditedRules.in(home);
  }

  private Commands.Result impact(String... more) {
    List<String> args =
        new ArrayList<>(List.of("impact", "rules", rules.folder().toString(), CASE));
    args.addAll(Arrays.asList(more));
    return Commands.run(args.toArray(String[]::new));
  }

  @Test
  void says_that_nothing_differs_and_decides_nothing() {
    Commands.Result result = impact();
    assertEquals(0, result.exit(), result.err());
    assertTrue(
        result
            .out()
            .endsWith(
                "Nothing differs: both say the same, byte for byte, so no case was decided.\n"),
        result.out());
  }

  @Test
  void ends_with_3_says_why_and_shows_the_same_on_a_page_and_as_JSON() throws IOException {
    rules.withShorterAppeal();
    Path page = home.resolve("impact.html");
    Commands.Result result = impact("--html", page.toString(), "--format", "json");
    assertEquals(3, result.exit(), result.err());
    assertEquals(
        List.of(),
        SchemaCheck.of("impact").problems(result.out().getBytes(StandardCharsets.UTF_8)));
    assertTrue(result.out().contains("\"direction\": \"less\""), result.out());
    String written = Files.readString(page);
    assertTrue(written.contains("AL-0028"));
    assertTrue(written.contains("deferred → no-bar-found"));
  }

  @Test
  void ends_with_0_where_the_loss_is_accepted_and_keeps_the_reason() throws IOException {
    rules.withShorterAppeal();
    Commands.Result result = impact("--accept", TERM + "=the Rules give ten days = now");
    assertEquals(0, result.exit(), result.err());
    assertTrue(
        result.out().contains("Accepted: " + TERM + ", because: the Rules give ten days = now"),
        result.out());
  }

  @Test
  void refuses_a_reason_for_what_was_not_edited_and_one_that_is_none() throws IOException {
    rules.withShorterAppeal();
    Commands.Result other = impact("--accept", "safeguards.terms.appealDay=why");
    assertEquals(2, other.exit());
    assertTrue(
        other.err().contains("nothing of that name was edited; did you mean " + TERM), other.err());
    Commands.Result none = impact("--accept", TERM + "= ");
    assertEquals(2, none.exit());
    assertTrue(none.err().contains("needs a reason"), none.err());
    assertEquals(2, impact("--accept", TERM).exit());
  }

  @Test
  void ends_with_4_where_a_condition_was_edited_and_nothing_changes() throws IOException {
    rules.withLostBar();
    Commands.Result result = impact();
    assertEquals(4, result.exit(), result.err());
    assertTrue(result.out().contains("nothing changes in these cases"), result.out());
  }

  @Test
  void ends_with_0_where_only_words_were_edited() throws IOException {
    rules.with("safeguards/2-protection.drl", "rule \"An asylum claim is pending\"", "rule \"X\"");
    Commands.Result result = impact();
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().contains("only words changed"), result.out());
    assertTrue(
        result
            .out()
            .endsWith(
                "Only words were edited. No outcome, finding, question or deadline changes.\n"),
        result.out());
  }

  @Test
  void ends_with_2_where_the_rules_of_a_side_cannot_be_used_and_says_which() throws IOException {
    rules.with(
        "safeguards/2-protection.drl", "decision.bar(\"An asylum", "decision.bra(\"An asylum");
    Commands.Result result = impact();
    assertEquals(2, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("2-protection.drl:"), result.err());
    assertTrue(
        result.err().contains("The rules " + rules.folder() + " are not usable"), result.err());
  }

  @Test
  void ends_with_2_where_a_name_is_neither_a_folder_nor_a_revision_or_no_case_is_named() {
    Commands.Result unknown = Commands.run("impact", "no-such-revision", "rules", CASE);
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("error[no-such-rules]"), unknown.err());
    assertFalse(unknown.err().contains("Exception"), unknown.err());
    Commands.Result nothing = Commands.run("impact", "rules", "rules", home.toString() + "/none");
    assertEquals(2, nothing.exit());
    assertTrue(nothing.err().contains("No case was found"), nothing.err());
    assertEquals(2, Commands.run("impact", "rules", "rules").exit());
  }

  @Test
  void ends_with_1_where_a_case_has_no_answer_and_nothing_is_lost() throws IOException {
    rules.with("safeguards/2-protection.drl", "rule \"An asylum claim is pending\"", "rule \"X\"");
    Path broken = Files.writeString(home.resolve("broken.json"), "{");
    Commands.Result result = impact(broken.toString());
    assertEquals(1, result.exit(), result.err());
    assertTrue(result.out().contains("No answer on either side: 1"), result.out());
  }
}
