package returns.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;

@DisplayName("What is asked")
class QuestionsTests {
  private static final Path CLEAN = Path.of("cases/albania/AL-0001.json");

  /** The decision on a case in which nothing is open, after one change of its text. */
  private static Decision after(String stated, String changed) throws IOException {
    String text = Files.readString(CLEAN);
    assertTrue(text.contains(stated), stated);
    return RealRules.decide(text.replace(stated, changed).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> asked(Decision decision) {
    return decision.questions().stream().map(Question::fact).toList();
  }

  @Test
  void of_a_transfer_without_a_day_is_its_time() throws IOException {
    Decision decision = after("\"transferAt\": \"2026-04-14T10:30\",", "");
    assertEquals(List.of("return.transferAt"), asked(decision));
  }

  @Test
  void of_a_return_without_an_action_is_the_action_though_the_time_is_stated() throws IOException {
    Decision decision = after("\"action\": \"transfer\",", "");
    assertEquals(Outcome.REFERRED, decision.outcome());
    assertEquals(List.of("return.action"), asked(decision));
    assertTrue(
        decision.questions().get(0).couldChange().containsAll(List.of("SG-NOTICE-2", "SG-DOC-1")),
        "rules that wait for the day of a transfer wait for the action");
  }

  @Test
  void a_step_that_may_be_a_transfer_is_confirmed_again_on_the_day() throws IOException {
    String action = "\"action\": \"transfer\",";
    assertTrue(isConfirmed(after(action, action + " ")));
    assertTrue(isConfirmed(after(action, "")));
    assertFalse(isConfirmed(after(action, "\"action\": \"prepare\",")));
  }

  private static boolean isConfirmed(Decision decision) {
    return decision.steps().stream().anyMatch(step -> step.id().equals("CONFIRM-ON-THE-DAY"));
  }
}
