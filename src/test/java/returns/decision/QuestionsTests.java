package returns.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.evaluation.Item;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

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

  @Test
  void says_of_which_item_a_label_speaks_that_has_no_question_of_its_own() throws IOException {
    assertEquals(
        List.of(
            "About an interview by the partner's diplomatic mission: what is the day on which it was held?"),
        wordings(
            after(
                "\"interviews\": []",
                "\"interviews\": [ { \"requestedOn\": \"2026-03-01\", \"result\": \"not-confirmed\" } ]")));
  }

  @Test
  void says_which_term_is_not_known_and_for_which_days() {
    assertEquals(
        "What is the value of the term replyDays (albania.terms) until 30 April 2006? Policy staff know.",
        asked(LocalDate.of(1, 1, 1), LocalDate.of(2006, 4, 30)));
    assertEquals(
        "What is the value of the term replyDays (albania.terms) from 1 May 2006 until 2 May 2006? Policy staff know.",
        asked(LocalDate.of(2006, 5, 1), LocalDate.of(2006, 5, 2)));
    assertEquals(
        "What is the value of the term replyDays (albania.terms) from 1 May 2006 on? Policy staff know.",
        asked(LocalDate.of(2006, 5, 1), LocalDate.of(9999, 12, 31)));
  }

  private static String asked(LocalDate starts, LocalDate ends) {
    FactType type = EngineTypes.TERM_VERSION;
    Object[] values = new Object[type.fields().size()];
    values[type.field("name").orElseThrow().index()] = "replyDays";
    values[type.field("starts").orElseThrow().index()] = starts;
    values[type.field("ends").orElseThrow().index()] = ends;
    String path = "albania.terms.replyDays[" + starts + "]";
    Item version = new Item(type, 0, path, true, values, List.of(), Item.Origin.CASE);
    return QuestionText.ofLaw(version, type.field("valueNumber").orElseThrow());
  }

  @Test
  void asks_of_what_is_so_or_not_whether_it_is() {
    Vocabulary vocabulary = RealRules.LIBRARY.vocabulary();
    FactType permit = vocabulary.required("Permit");
    assertEquals(
        "About a visa or residence permit: is it so that it was valid when the person entered the United Kingdom?",
        QuestionText.ofCase(permit, permit.field("validAtEntry").orElseThrow()));
  }

  private static List<String> wordings(Decision decision) {
    return decision.questions().stream().map(Question::question).toList();
  }
}
