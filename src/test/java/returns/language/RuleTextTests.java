package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Diagnostic;

final class RuleTextTests {
  @Test
  void utf_8_is_decoded() {
    RuleText text = RuleText.decode("a.drl", "Türkiye 日本 😀".getBytes(StandardCharsets.UTF_8));
    assertEquals("Türkiye 日本 😀", text.source().orElseThrow().text());
  }

  @Test
  void the_first_byte_that_is_not_utf_8_is_shown() {
    byte[] bytes = "one\ntwö\nthree".getBytes(StandardCharsets.ISO_8859_1);
    Diagnostic problem = RuleText.decode("a.drl", bytes).problems().get(0);
    assertEquals("not-utf-8", problem.id());
    assertEquals("a.drl:2:3", problem.place().toString());
  }

  @Test
  void a_text_that_ends_within_a_character_is_refused() {
    byte[] bytes = {'a', (byte) 0xe2, (byte) 0x82};
    assertEquals("not-utf-8", RuleText.decode("a.drl", bytes).problems().get(0).id());
  }

  @Test
  void one_mebibyte_is_read_and_one_byte_more_is_not() {
    assertTrue(RuleText.decode("a.drl", new byte[RuleText.LARGEST]).source().isPresent());
    Diagnostic problem = RuleText.decode("a.drl", new byte[RuleText.LARGEST + 1]).problems().get(0);
    assertEquals("file-too-large", problem.id());
    assertEquals("the file has more than 1 MiB", problem.message());
  }
}
