package returns.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Place;
import returns.diagnostics.SourceText;

@DisplayName("The text of a table")
class TableTextTests {
  private static Place place(String text, String part) {
    return new SourceText("t.yaml", text).place(text.indexOf(part), part.length());
  }

  private static String changed(String text, String part, Rewrite rewrite) {
    TableText table = new TableText(text.getBytes(StandardCharsets.UTF_8));
    assertTrue(table.change(place(text, part), rewrite), text);
    return new String(table.bytes(), StandardCharsets.UTF_8);
  }

  private static void unchangeable(String text, String part, Rewrite rewrite) {
    TableText table = new TableText(text.getBytes(StandardCharsets.UTF_8));
    assertFalse(table.change(place(text, part), rewrite), text);
    assertEquals(text, new String(table.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void keeps_the_quotes_of_a_value_and_what_stands_behind_it() {
    Rewrite day = new Rewrite.Value("2026-01-02");
    assertEquals("{ d: 2026-01-02 } # é", changed("{ d: 2026-01-01 } # é", "2026-01-01", day));
    assertEquals("{ d: \"2026-01-02\" }", changed("{ d: \"2026-01-01\" }", "\"2026-01-01\"", day));
    assertEquals("é: '2026-01-02'", changed("é: '2026-01-01'", "'2026-01-01'", day));
  }

  @Test
  void takes_an_item_out_with_its_comma_wherever_it_stands() {
    Rewrite out = new Rewrite.Without();
    assertEquals("[B, C]", changed("[A, B, C]", "A", out));
    assertEquals("[A, C]", changed("[A, B, C]", "B", out));
    assertEquals("[A, B]", changed("[A, B, C]", "C", out));
    assertEquals("[ A ]", changed("[ A,\n    B ]", "B", out));
    assertEquals("[]", changed("[A]", "A", out));
  }

  @Test
  void writes_items_that_stay_as_they_were_and_new_ones_in_quotes() {
    Rewrite items = new Rewrite.Items(List.of("b", "c[0].d"));
    assertEquals("q: [ 'b', \"c[0].d\" ] # x", changed("q: [ a, 'b' ] # x", "[", items));
    assertEquals("q: []", changed("q: [ a ]", "[", new Rewrite.Items(List.of())));
    assertEquals("q: [\"a[0].b\"]", changed("q: []", "[", new Rewrite.Items(List.of("a[0].b"))));
  }

  @Test
  void breaks_a_list_that_grows_too_long_for_its_line() {
    List<String> many = List.of("a".repeat(50), "b".repeat(50), "c".repeat(50));
    String text = changed("    q: [x]", "[", new Rewrite.Items(many));
    assertTrue(text.lines().allMatch(line -> line.length() <= 120), text);
    assertTrue(text.contains(",\n        \"c"), text);
  }

  @Test
  void leaves_lists_of_other_forms_to_a_person() {
    unchangeable("f:\n  - A\n  - B\n", "A", new Rewrite.Without());
    unchangeable("q: [ a, # why\n b ]", "[", new Rewrite.Items(List.of("b")));
    unchangeable("q:\n  - a\n", "- a", new Rewrite.Items(List.of("b")));
  }

  @Test
  void changes_nothing_where_the_text_is_no_longer_what_was_read() {
    Place before = place("{ outcome: barred }", "barred");
    TableText table = new TableText("{ result: barred  }".getBytes(StandardCharsets.UTF_8));
    assertFalse(table.change(before, new Rewrite.Value("referred")));
  }
}
