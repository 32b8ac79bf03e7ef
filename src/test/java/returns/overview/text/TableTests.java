package returns.overview.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Visible;
import returns.explain.Layout;
import returns.explain.Page;

@DisplayName("A table")
class TableTests {
  private static Table table() {
    Table table = new Table(List.of("name", "what it says"));
    table.row(List.of("first\nof two", "a sentence of some words that are wrapped"));
    table.row(List.of("second", "short"));
    return table;
  }

  @Test
  void stands_as_wide_as_it_is_where_there_is_room() {
    assertEquals(
        """
        name    what it says
        ──────  ─────────────────────────────────────────
        first   a sentence of some words that are wrapped
        of two
        second  short""",
        String.join("\n", table().lines(80)));
  }

  @Test
  void wraps_its_widest_cells_between_words() {
    assertEquals(
        """
        name    what it says
        ──────  ────────────────
        first   a sentence of
        of two  some words that
                are wrapped
        second  short""",
        String.join("\n", table().lines(24)));
  }

  @Test
  void never_is_wider_than_it_may_be() {
    for (int width = 20; width < 60; width++) {
      for (String line : table().lines(width)) {
        assertTrue(Visible.width(line) <= width, width + ": " + line);
      }
    }
  }

  @Test
  void has_no_lines_where_a_word_would_break_and_stands_as_entries_then() {
    assertEquals(List.of(), table().lines(12));
    Page page = new Page();
    table().records().forEach(record -> record.write(page));
    assertEquals(
        """
          first, of two
            what it says: a sentence of some
                     words that are wrapped
          second
            what it says: short
        """,
        page.write(new Layout(40, false)));
  }

  @Test
  void counts_wide_characters_and_shows_invisible_ones() {
    Table table = new Table(List.of("a", "b"));
    table.row(List.of("漢字", "x"));
    table.row(List.of("\u202eab", "y"));
    List<String> lines = table.lines(40);
    assertEquals("漢字        x", lines.get(2));
    assertEquals("<U+202E>ab  y", lines.get(3));
  }

  @Test
  void refuses_a_row_with_a_cell_too_few() {
    Table table = table();
    assertThrows(IllegalArgumentException.class, () -> table.row(List.of("one")));
  }
}
