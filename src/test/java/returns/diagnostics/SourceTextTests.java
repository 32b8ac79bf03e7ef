package returns.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class SourceTextTests {
  private static final SourceText TEXT = new SourceText("a", "one\r\ntwo 😀 x\rthree\n");

  @Test
  void lines_end_in_any_of_the_three_ways() {
    assertEquals(new Place("a", 1, 1, 3, "one"), TEXT.place(0, 3));
    assertEquals(new Place("a", 2, 1, 3, "two 😀 x"), TEXT.place(5, 3));
    assertEquals(new Place("a", 3, 1, 5, "three"), TEXT.place(14, 5));
  }

  @Test
  void columns_count_code_points() {
    assertEquals(7, TEXT.place(TEXT.text().indexOf('x'), 1).column());
  }

  @Test
  void a_place_ends_with_its_line() {
    assertEquals(3, TEXT.place(0, 1_000).length());
    assertEquals(new Place("a", 4, 1, 1, ""), TEXT.place(TEXT.text().length(), 5));
  }

  @Test
  void all_places_of_a_line_share_its_text() {
    assertSame(TEXT.place(5, 1).text(), TEXT.place(9, 1).text());
  }

  @Test
  void a_place_by_line_and_column_is_kept_within_the_text() {
    assertEquals(new Place("a", 2, 3, 2, "two 😀 x"), TEXT.placeAt(2, 3, 2));
    assertEquals(4, TEXT.placeAt(99, 1, 1).line());
  }
}
