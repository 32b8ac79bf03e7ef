package returns.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Fix;
import returns.diagnostics.SourceText;

@DisplayName("The fixes of one file")
class FixesTests {
  private static final String TEXT = "one two\r\nthree four 😀 five\nsix\n";
  private static final SourceText SOURCE = new SourceText("a.drl", TEXT);

  private static Fix fix(String replaced, String put) {
    return new Fix(SOURCE.place(TEXT.indexOf(replaced), replaced.length()), put);
  }

  @Test
  void replace_what_they_name_and_nothing_else() {
    Fixes fixes = Fixes.applied(TEXT, List.of(fix("five", "FIVE;"), fix("one", "1")));
    assertEquals("1 two\r\nthree four 😀 FIVE;\nsix\n", fixes.text());
    assertEquals(List.of(fix("one", "1"), fix("five", "FIVE;")), fixes.done());
  }

  @Test
  void take_out_what_is_too_much() {
    assertEquals(
        "one\r\nthree four 😀 five\nsix\n", Fixes.applied(TEXT, List.of(fix(" two", ""))).text());
  }

  @Test
  void that_overlap_are_not_both_applied_and_the_first_in_the_file_is() {
    Fixes fixes = Fixes.applied(TEXT, List.of(fix("our 😀", "x"), fix("three four", "3 4")));
    assertEquals("one two\r\n3 4 😀 five\nsix\n", fixes.text());
    assertEquals(1, fixes.done().size());
  }

  @Test
  void that_are_said_twice_are_applied_once() {
    assertEquals(
        "one two\r\nthree four 😀 five\n6\n",
        Fixes.applied(TEXT, List.of(fix("six", "6"), fix("six", "6"))).text());
  }

  @Test
  void made_for_another_line_than_stands_there_are_left_out() {
    Fix old = new Fix(new SourceText("a.drl", "one\n").place(0, 3), "1");
    String changed = "two\n";
    assertEquals(new Fixes(changed, List.of()), Fixes.applied(changed, List.of(old)));
    Fix below = new Fix(new SourceText("a.drl", "a\nb\nc\n").place(4, 1), "1");
    assertEquals(new Fixes(changed, List.of()), Fixes.applied(changed, List.of(below)));
  }

  @Test
  void that_change_nothing_are_not_counted() {
    assertEquals(List.of(), Fixes.applied(TEXT, List.of(fix("six", "six"))).done());
  }
}
