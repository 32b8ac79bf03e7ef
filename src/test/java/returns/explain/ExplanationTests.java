package returns.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.documents.CanonicalJson;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.dossier.SmallDecisions;

@DisplayName("The explanation of a decision")
class ExplanationTests {
  private static final Layout USUAL = new Layout(90, false);

  private static final String NOTHING_OPEN =
      """
      "claims": [], "children": [], "bestInterestsRecords": [],
      "person": { "dateOfBirth": "1991-05-02", "stateless": "no" },
      "nationalities": [ { "state": "AL" } ], "formerNationalities": []""";

  /** Each outcome, and what else changes the shape of a page. */
  static Stream<Map.Entry<String, Map<String, Object>>> decisions() {
    String agreed =
        ", \"readmissionRequests\": [ { \"reply\": \"agreed\", \"replyOn\": \"2026-03-02\" } ]";
    String refused =
        NOTHING_OPEN.replace(
            "\"claims\": []",
            "\"claims\": [ { \"kind\": \"asylum\", \"status\": \"refused\", \"appeal\": \"none\","
                + " \"certified\": \"none\", \"decisionSentOn\": \"2026-03-09\", \"source\": \"casework record\" } ]");
    String pending =
        NOTHING_OPEN.replace(
            "\"claims\": []", "\"claims\": [ { \"kind\": \"asylum\", \"status\": \"pending\" } ]");
    String foreign = NOTHING_OPEN.replace("\"AL\"", "\"XK\"");
    return Map.of(
            "no-bar-found", transfer(NOTHING_OPEN + agreed),
            "barred", transfer(pending + agreed),
            "deferred", transfer(refused + agreed),
            "waiting", transfer(NOTHING_OPEN + ", \"readmissionRequests\": []"),
            "not-covered", transfer(foreign + agreed),
            "referred", transfer(""),
            "another-step", SmallDecisions.step("prepare", NOTHING_OPEN),
            "retrospective",
                SmallDecisions.transfer(
                    NOTHING_OPEN
                        + ", \"readmissionRequests\": [ { \"reply\": \"agreed\", \"recordedOn\":"
                        + " \"2026-03-12\" } ]",
                    Optional.of(LocalDate.of(2026, 3, 10))))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void reads_as_approved(Map.Entry<String, Map<String, Object>> decision) {
    Approved.check(
        "explain/whole/" + decision.getKey() + ".txt", whole(decision.getValue(), USUAL));
  }

  @Test
  void an_evaluator_that_fails_is_told_first() {
    Map<String, Object> decision =
        SmallDecisions.withDrools(
            drools ->
                situation -> {
                  throw new IllegalStateException("broken");
                },
            NOTHING_OPEN);
    String text = whole(decision, USUAL);
    assertTrue(text.contains("The two evaluators differ. Nobody may rely on this decision"), text);
    assertTrue(text.contains("SG-CLAIM: Drools says no answer, the reference says not-met."), text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void is_the_same_for_a_decision_that_was_written_and_read_back(
      Map.Entry<String, Map<String, Object>> decision) {
    assertEquals(whole(decision.getValue(), USUAL), whole(readBack(decision.getValue()), USUAL));
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 72, 120})
  void keeps_within_its_width_unless_one_word_is_wider(int width) {
    String text = whole(transfer(NOTHING_OPEN), new Layout(width, false));
    for (String line : text.split("\n", -1)) {
      boolean oneWord = line.strip().indexOf(' ') < 0;
      assertTrue(line.length() <= width || oneWord, line);
    }
  }

  @Test
  void is_coloured_only_on_request_and_says_the_same() {
    Map<String, Object> decision = transfer(NOTHING_OPEN);
    String plain = whole(decision, USUAL);
    String coloured = whole(decision, new Layout(90, true));
    assertFalse(plain.contains("\u001b"));
    assertTrue(coloured.contains("\u001b[1m"));
    assertEquals(plain, coloured.replaceAll("\u001b\\[\\d+m", ""));
  }

  @Test
  void shows_no_control_characters_of_a_file_that_somebody_made() {
    Map<String, Object> decision = new LinkedHashMap<>(transfer(NOTHING_OPEN));
    decision.put("summary", "Fine.\u001b[2J\nNo bar found\u202e.");
    String text = whole(decision, USUAL);
    assertFalse(text.contains("\u001b") || text.contains("\u202e"));
    assertTrue(text.contains("Fine.<U+001B>[2J<U+000A>No bar found<U+202E>."), text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("decisions")
  void never_tells_anybody_to_remove_somebody(Map.Entry<String, Map<String, Object>> decision) {
    assertFalse(whole(decision.getValue(), USUAL).matches("(?is).*\\bremove\\b.*"));
  }

  @Test
  void a_file_that_holds_something_else_is_a_message_and_never_a_crash() {
    Map<String, Object> decision = transfer(NOTHING_OPEN);
    List<Map<String, Object>> broken = new ArrayList<>();
    Spoiled.each(decision, broken::add);
    assertTrue(broken.size() > 500, "only " + broken.size());
    int refused = 0;
    for (Map<String, Object> tree : broken) {
      Explanation explanation = new Explanation("x.json", tree, SmallDecisions.packs());
      for (Explained told :
          List.of(explanation.whole(USUAL), explanation.rule("SG-CLAIM", USUAL))) {
        assertTrue(told.text().isPresent() != !told.problems().isEmpty());
        refused += told.problems().size();
      }
    }
    assertTrue(refused > 300, "only " + refused + " were refused");
  }

  @Test
  void says_what_is_missing_from_a_file_that_is_no_decision() {
    Explained told = new Explanation("cases/x.json", Map.of("case", "X"), Map.of()).whole(USUAL);
    assertEquals("not-a-decision", told.problems().get(0).id());
    assertEquals("this cannot be told: provenance is missing", told.problems().get(0).message());
  }

  @Test
  void without_the_descriptions_of_its_packs_it_says_so() {
    String text =
        new Explanation("T-1.json", transfer(NOTHING_OPEN), Map.of())
            .whole(new Layout(10_000, false))
            .text()
            .orElseThrow();
    assertTrue(
        text.contains(
            "The description of the pack safeguards was not found beside this decision, so its"
                + " rules are named by their ids only."),
        text);
  }

  private static Map<String, Object> transfer(String members) {
    return SmallDecisions.transfer(members, Optional.empty());
  }

  static Map<String, Object> readBack(Map<String, Object> tree) {
    Node root = JsonText.parse("x.json", CanonicalJson.bytes(tree)).root().orElseThrow();
    return PlainTrees.of(root);
  }

  private static String whole(Map<String, Object> decision, Layout layout) {
    Explained told = new Explanation("T-1.json", decision, SmallDecisions.packs()).whole(layout);
    assertEquals(List.of(), told.problems());
    return told.text().orElseThrow();
  }
}
