package returns.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON by RFC 8785. */
class CanonicalJsonTests {
  private static String text(Object tree) {
    return new String(CanonicalJson.bytes(tree), UTF_8);
  }

  @Test
  void the_texts_of_rfc_8785_section_3_2_2() {
    assertEquals("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", text("€$\u000F\nA'B\"\\\\\"/"));
  }

  @Test
  void the_order_of_names_of_rfc_8785_section_3_2_3() {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("€", "Euro Sign");
    names.put("\r", "Carriage Return");
    names.put("\uFB33", "Hebrew Letter Dalet With Dagesh");
    names.put("1", "One");
    names.put("😀", "Emoji: Grinning Face");
    names.put("\u0080", "Control");
    names.put("ö", "Latin Small Letter O With Diaeresis");
    String expected =
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
            + "\"😀\":\"Emoji: Grinning Face\","
            + "\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}";
    assertEquals(expected, text(names));
    assertEquals(expected, text(new TreeMap<>(names)));
  }

  @Test
  void every_control_character_has_its_one_escape() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < ' '; c++) {
      all.append(c);
    }
    assertEquals(
        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r"
            + "\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018"
            + "\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\"",
        text(all.toString()));
  }

  @Test
  void nothing_else_is_escaped() {
    assertEquals("\"/<>&'\u007F\u2028é😀\uFFFF\"", text("/<>&'\u007F\u2028é😀\uFFFF"));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-1,-1", "2147483647,2147483647", "9007199254740991,9007199254740991"})
  void whole_numbers_are_written_as_they_are(long number, String expected) {
    assertEquals(expected, text(number));
  }

  static Stream<Object> refused() {
    return Stream.of(
        1.5,
        1L << 53,
        -(1L << 53),
        'a',
        new Object(),
        "\uD800",
        "a\uDC00",
        Map.of(1, 2),
        Arrays.asList(1, null),
        Collections.singletonMap("a", null),
        new int[] {1});
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_is_not_a_tree_of_these_is_refused(Object tree) {
    assertThrows(RuntimeException.class, () -> CanonicalJson.bytes(tree));
  }

  @Test
  void a_map_sorted_otherwise_is_sorted_again() {
    Map<String, Object> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.putAll(Map.of("a", 1, "b", 2));
    assertEquals("{\"a\":1,\"b\":2}", text(backwards));
  }

  @Test
  void indented_text_has_the_same_order() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("b", List.of(1, true, List.of(), Map.of()));
    tree.put("a", Map.of("c", "d"));
    assertEquals(
        """
        {
          "a": {
            "c": "d"
          },
          "b": [
            1,
            true,
            [],
            {}
          ]
        }
        """,
        new String(CanonicalJson.pretty(tree), UTF_8));
  }

  @Test
  void a_stream_gets_the_same_bytes() throws IOException {
    Map<String, Object> tree = Map.of("a", "x".repeat(20_000), "b", List.of("é".repeat(9_000)));
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    CanonicalJson.write(tree, stream);
    assertArrayEquals(CanonicalJson.bytes(tree), stream.toByteArray());
    assertEquals(20_000 + 18_000 + 17, stream.size());
  }
}
