package returns.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a file within messages. */
class QuotedTests {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          refused   | "refused"
          ``        | ""
          a b       | "a b"
          é€😀      | "é€😀"
          say "no"  | "say \\"no\\""
          C:\\dir   | "C:\\\\dir"
          """)
  void a_plain_text_stands_in_quotes(String text, String expected) {
    assertEquals(expected, Quoted.text(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0x00, \\u0000", "0x0A, \\u000A", "0x1B, \\u001B", "0x7F, \\u007F", "0x9B, \\u009B",
    "0xA0, \\u00A0", "0x200B, \\u200B", "0x202E, \\u202E", "0x2066, \\u2066", "0x2028, \\u2028",
    "0xFEFF, \\uFEFF", "0xE000, \\uE000", "0xD800, \\uD800", "0xE0001, \\uE0001"
  })
  void what_cannot_be_seen_is_written_out(String codePoint, String expected) {
    String text = "a" + Character.toString(Integer.decode(codePoint)) + "b";
    assertEquals("\"a" + expected + "b\"", Quoted.text(text));
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "61, 60", "1000000, 60"})
  void a_long_text_is_cut(int length, int shown) {
    String expected = "\"" + "😀".repeat(shown) + (length > shown ? "…" : "") + "\"";
    assertEquals(expected, Quoted.text("😀".repeat(length)));
  }
}
