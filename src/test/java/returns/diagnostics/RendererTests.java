package returns.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** How diagnostics look to a person and to a machine. */
final class RendererTests {
  private static final Diagnostic MISSING =
      Diagnostic.error(
          "missing-source",
          "rule \"Silence\" has no source",
          new Place("rules/albania/3-procedure.drl", 14, 1, 14, "rule \"Silence\""),
          "add  @source(\"...\")  below this line",
          "an auditor must be able to go from a decision to the clause");

  private static final Diagnostic WHOLE_FILE =
      Diagnostic.warning("too-old", "the file is old", Place.ofFile("a.json"), "look again", "");

  @Test
  void a_diagnostic_says_what_where_the_line_what_to_do_and_why() {
    assertEquals(
        """
        error[missing-source]: rule "Silence" has no source
          --> rules/albania/3-procedure.drl:14:1
           |
        14 | rule "Silence"
           | ^^^^^^^^^^^^^^ add  @source("...")  below this line
           = why: an auditor must be able to go from a decision to the clause
           = see: docs/lints/missing-source.md
        """,
        new TextRenderer(false).render(MISSING));
  }

  @Test
  void what_concerns_a_whole_file_has_no_line() {
    assertEquals(
        """
        warning[too-old]: the file is old
        --> a.json
         = help: look again
        """,
        new TextRenderer(false).render(WHOLE_FILE));
  }

  @Test
  void the_last_line_is_the_total() {
    String shown = new TextRenderer(false).render(List.of(MISSING, WHOLE_FILE));
    assertTrue(shown.endsWith("\n\n1 error, 1 warning in 2 files\n"), shown);
    assertEquals("no problems found\n", new TextRenderer(false).render(List.of()));
  }

  @Test
  void colour_marks_the_heading_and_the_carets_only_if_asked_for() {
    String shown = new TextRenderer(true).render(MISSING);
    assertTrue(shown.startsWith("\u001b[1;31merror[missing-source]\u001b[0m: rule"), shown);
    assertFalse(new TextRenderer(false).render(MISSING).contains("\u001b"));
  }

  private static List<String> pictured(String text, int column, int length) {
    Place place = new Place("a.drl", 7, column, length, text);
    return new TextRenderer(false)
        .render(Diagnostic.error("x", "It is wrong", place, "do this"))
        .lines()
        .skip(3)
        .limit(2)
        .toList();
  }

  @Test
  void carets_stand_under_wide_letters_and_after_combining_marks_and_tabs() {
    assertEquals(List.of("7 | 日本 x", "  |      ^ do this"), pictured("日本 x", 4, 1));
    assertEquals(List.of("7 | 日本 x", "  | ^^^^ do this"), pictured("日本 x", 1, 2));
    assertEquals(List.of("7 | e\u0301 x", "  |   ^ do this"), pictured("e\u0301 x", 4, 1));
    assertEquals(List.of("7 |     x", "  |     ^ do this"), pictured("\tx", 2, 1));
    assertEquals(List.of("7 | 😀 x", "  |    ^ do this"), pictured("😀 x", 3, 1));
  }

  @Test
  void nothing_in_a_file_can_move_the_cursor_or_turn_the_text_around() {
    assertEquals(
        List.of("7 | a<U+202E>b<U+001B>[2J", "  |  ^^^^^^^^ do this"),
        pictured("a\u202eb\u001b[2J", 2, 1));
    Diagnostic named =
        Diagnostic.error("x", "no \u001b[31mred", Place.ofFile("a\u0007.drl"), "\u202eback", "");
    String shown = new TextRenderer(false).render(named);
    assertFalse(shown.contains("\u001b") || shown.contains("\u202e") || shown.contains("\u0007"));
  }

  @Test
  void of_a_very_long_line_only_the_part_around_the_place_is_shown() {
    String text = "a".repeat(1_000) + "WRONG" + "b".repeat(1_000);
    List<String> shown = pictured(text, 1_001, 5);
    assertTrue(shown.get(0).length() < 180, shown.get(0));
    assertEquals(shown.get(0).indexOf("WRONG"), shown.get(1).indexOf("^^^^^"));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "6, 1", "99, 4"})
  void a_place_at_or_behind_the_end_of_the_line_is_still_shown(int column, int length) {
    assertTrue(pictured("short", Math.max(1, column), length).get(1).contains("^"));
  }

  @Test
  void machines_get_every_field_by_name() {
    String json = JsonRenderer.render(List.of(MISSING, WHOLE_FILE));
    JsonNode read = new ObjectMapper().readTree(json);
    assertEquals(2, read.size());
    assertEquals(
        "{\"id\":\"missing-source\",\"severity\":\"error\","
            + "\"message\":\"rule \\\"Silence\\\" has no source\","
            + "\"file\":\"rules/albania/3-procedure.drl\",\"line\":14,\"column\":1,\"length\":14,"
            + "\"text\":\"rule \\\"Silence\\\"\","
            + "\"help\":\"add  @source(\\\"...\\\")  below this line\","
            + "\"why\":\"an auditor must be able to go from a decision to the clause\","
            + "\"page\":\"docs/lints/missing-source.md\",\"also\":[]}",
        read.get(0).toString());
    assertEquals("[]\n", JsonRenderer.render(List.of()));
  }

  private static final Diagnostic TWICE =
      Diagnostic.error(
              "twice", "this id is used twice", new Place("b.drl", 104, 5, 4, "@id(EX-1)"), "")
          .also(new Place("a.drl", 7, 5, 4, "@id(EX-1)"), "the first is here")
          .also(Place.ofFile("old.txt"), "it was used there until 2020");

  @Test
  void other_places_that_matter_are_shown_with_their_own_words() {
    assertEquals(
        """
        error[twice]: this id is used twice
           --> b.drl:104:5
            |
        104 | @id(EX-1)
            |     ^^^^
           ::: a.drl:7:5
            |
          7 | @id(EX-1)
            |     ^^^^ the first is here
           ::: old.txt
            = it was used there until 2020
        """,
        new TextRenderer(false).render(TWICE));
  }

  @Test
  void machines_get_other_places_and_what_to_put_in_place_of_what() {
    Place word = new Place("b.drl", 104, 5, 4, "@id(EX-1)");
    JsonNode read =
        new ObjectMapper().readTree(JsonRenderer.render(List.of(TWICE.fixedBy(word, "EX-2"))));
    assertEquals("the first is here", read.at("/0/also/0/words").stringValue());
    assertEquals(7, read.at("/0/also/0/line").intValue());
    assertEquals(2, read.at("/0/also").size());
    assertEquals("EX-2", read.at("/0/fix/put").stringValue());
    assertEquals(104, read.at("/0/fix/line").intValue());
    assertEquals("", read.at("/0/page").stringValue());
  }

  @Test
  void a_finding_in_a_copy_is_moved_with_all_its_places() {
    Diagnostic moved =
        TWICE
            .fixedBy(TWICE.place(), "x")
            .moved(p -> new Place("c.drl", p.line(), p.column(), p.length(), p.text()));
    assertEquals("c.drl", moved.place().file());
    assertEquals("c.drl", moved.fix().orElseThrow().place().file());
    assertEquals(
        List.of("c.drl", "c.drl"), moved.also().stream().map(a -> a.place().file()).toList());
  }
}
