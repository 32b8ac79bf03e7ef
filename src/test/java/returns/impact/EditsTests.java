package returns.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RealRules;

@DisplayName("The edits between two folders of rules")
class EditsTests {
  private static final String PROTECTION = "safeguards/2-protection.drl";

  @TempDir private Path home;
  private EditedRules rules;

  @BeforeEach
  void copy() throws IOException {
    rules = EditedRules.in(home);
  }

  private List<Edit> edits() {
    return Edits.between(RealRules.LIBRARY, rules.library());
  }

  private Edit only() {
    List<Edit> edits = edits();
    assertEquals(1, edits.size(), edits.toString());
    return edits.get(0);
  }

  @Test
  void are_none_between_copies() {
    assertEquals(List.of(), edits());
  }

  @Test
  void are_none_where_only_comments_and_layout_differ() throws IOException {
    rules.with(PROTECTION, "// ----", "// another line\n\n// ----");
    rules.with(PROTECTION, "Claim( kind == \"asylum\",", "Claim(   kind   == \"asylum\" ,");
    assertEquals(List.of(), edits());
  }

  @Test
  void are_of_words_only_where_a_text_or_a_title_differs() throws IOException {
    rules.with(PROTECTION, "rule \"An asylum claim is pending\"", "rule \"A claim is open\"");
    Edit edit = only();
    assertEquals("SG-ASY-PENDING-1", edit.name());
    assertFalse(edit.bears());
    assertEquals(
        List.of("- rule \"An asylum claim is pending\"", "+ rule \"A claim is open\""),
        edit.lines());
  }

  @Test
  void are_of_words_only_where_a_variable_is_called_otherwise() throws IOException {
    rules.with(
        PROTECTION,
        "  CoveredState( $partner : state )\n  Nationality( state == $partner )\n"
            + "  Return( action == \"transfer\" )\nthen\n  decision.bar(\"An asylum",
        "  CoveredState( $there : state )\n  Nationality( state == $there )\n"
            + "  Return( action == \"transfer\" )\nthen\n  decision.bar(\"An asylum");
    assertFalse(only().bears());
  }

  @Test
  void name_a_changed_condition_with_what_it_said_and_says() throws IOException {
    rules.withLostBar();
    Edit edit = only();
    assertEquals("SG-ASY-PENDING-2", edit.name());
    assertTrue(edit.bears());
    assertEquals(
        List.of(
            "- Claim( kind == \"asylum\", status == \"pending\" )",
            "+ Claim( kind == \"asylum\", status == \"withdrawn\" )"),
        edit.lines());
    assertTrue(edit.place().orElseThrow().file().endsWith("2-protection.drl"));
  }

  @Test
  void bear_where_a_verb_or_a_last_day_differs() throws IOException {
    rules.with(
        PROTECTION,
        "decision.bar(\"An asylum claim is pending, and",
        "decision.defer(\"An asylum claim is pending, and");
    List<Edit> edits = edits();
    assertTrue(edits.stream().anyMatch(e -> e.name().equals("SG-ASY-PENDING-2")));
    assertTrue(edits.stream().allMatch(Edit::bears));
  }

  @Test
  void tell_a_term_by_its_value_and_a_citation_as_words() throws IOException {
    rules.withShorterAppeal();
    Edit edit = only();
    assertEquals("safeguards.terms.appealDays", edit.name());
    assertEquals(Edit.Kind.TERM, edit.kind());
    assertTrue(edit.bears());
    assertTrue(edit.lines().get(0).startsWith("- 14 days, from 1 January 2023 on"));
    assertTrue(edit.lines().get(1).startsWith("+ 10 days, from 1 January 2023 on"));
  }

  @Test
  void of_a_label_are_words_only() throws IOException {
    rules.with(
        "safeguards/terms.yaml",
        "value: 14, source: \"ftt-rules-2014 r 19(2)\", label: read",
        "value: 14, source: \"ftt-rules-2014 r 19(2)\", label: unverified");
    assertFalse(only().bears());
  }

  @Test
  void know_a_rule_that_is_taken_out_and_one_that_is_added() throws IOException {
    rules.with(PROTECTION, "@id(SG-ASY-PENDING-2)", "@id(SG-ASY-PENDING-22)");
    List<Edit> edits = edits();
    assertEquals(
        List.of("SG-ASY-PENDING-2 REMOVED", "SG-ASY-PENDING-22 ADDED"),
        edits.stream().map(e -> e.name() + " " + e.change()).toList());
    assertEquals("taken out", edits.get(0).change().english());
  }

  @Test
  void know_instruments_evidence_calendars_the_vocabulary_and_sources() throws IOException {
    rules
        .with("albania/arrangement.yaml", "obliges: true", "obliges: false")
        .with("calendars.yaml", "{ on: 2026-04-03", "{ on: 2026-04-02")
        .with("sources.yaml", "niaa-2002:\n  citation: \"", "niaa-2002:\n  citation: \"The ");
    List<String> names = edits().stream().map(e -> e.kind() + " " + e.name()).toList();
    assertTrue(names.stream().anyMatch(n -> n.startsWith("INSTRUMENT albania.")), names::toString);
    assertTrue(names.stream().anyMatch(n -> n.startsWith("CALENDAR calendars.")), names::toString);
    assertTrue(names.contains("SOURCE sources.niaa-2002"), names::toString);
  }
}
