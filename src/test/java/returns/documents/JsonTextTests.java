package returns.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.documents.Node.Entry;
import returns.documents.Node.Mapping;
import returns.documents.Node.Scalar;
import returns.documents.Node.ScalarType;
import returns.documents.Node.Sequence;

/** The strict reading of JSON text. */
class JsonTextTests {
  static List<JsonTextsFile.Text> texts() throws IOException {
    return JsonTextsFile.all();
  }

  @Test
  void a_record_of_the_program_may_be_longer_and_not_without_end() {
    byte[] longer = ("[\"" + "x".repeat(Utf8.MOST_BYTES) + "\"]").getBytes(UTF_8);
    assertTrue(JsonText.parseRecord("a.json", longer).root().isPresent());
    byte[] endless = new byte[Utf8.MOST_BYTES_OF_RECORD + 1];
    assertEquals(
        "the file has more than 67108864 bytes, the most that are read",
        JsonText.parseRecord("a.json", endless).problems().get(0).message());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_is_accepted_or_refused_at_its_place(JsonTextsFile.Text text) {
    Parsed parsed = JsonText.parse("a.json", text.bytes());
    if (text.accepted()) {
      assertEquals(List.of(), parsed.problems());
      assertTrue(parsed.root().isPresent());
    } else {
      assertEquals(1, parsed.problems().size(), () -> parsed.problems().toString());
      Diagnostic problem = parsed.problems().get(0);
      Place place = problem.place();
      assertEquals(text.expected(), problem.id() + " " + place.line() + ":" + place.column());
      assertFalse(problem.message().isBlank());
    }
  }

  @Test
  void most_of_the_texts_are_wrong_ones() throws IOException {
    List<JsonTextsFile.Text> texts = JsonTextsFile.all();
    assertTrue(texts.stream().filter(text -> !text.accepted()).count() >= 200);
    assertTrue(texts.stream().filter(JsonTextsFile.Text::accepted).count() >= 60);
  }

  @Test
  void every_part_of_the_tree_knows_its_place() {
    String text = "{\n  \"é😀\": [1, \"x\\n\"]\n}\n";
    Place brace = new Place("a.json", 1, 1, 1, "{");
    String line = "  \"é😀\": [1, \"x\\n\"]";
    Node expected =
        new Mapping(
            Map.of(
                "é😀",
                new Entry(
                    new Place("a.json", 2, 3, 4, line),
                    new Sequence(
                        List.of(
                            new Scalar(
                                ScalarType.INTEGER, "1", new Place("a.json", 2, 10, 1, line)),
                            new Scalar(
                                ScalarType.STRING, "x\n", new Place("a.json", 2, 13, 5, line))),
                        new Place("a.json", 2, 9, 1, line)))),
            brace);
    assertEquals(expected, JsonText.parse("a.json", text.getBytes(UTF_8)).root().orElseThrow());
  }

  @Test
  void the_lines_of_a_part_of_a_file_are_counted_on() {
    Parsed parsed = JsonText.parse("cases.jsonl", 41, "[\n01]".getBytes(UTF_8));
    assertEquals(new Place("cases.jsonl", 42, 1, 2, "01]"), parsed.problems().get(0).place());
  }

  @Test
  void all_names_that_stand_twice_are_told_and_the_first_value_is_kept() {
    Parsed parsed =
        JsonText.parse("a.json", "{\"a\":1,\"b\":2,\"a\":3,\"b\":4,\"a\":5}".getBytes(UTF_8));
    assertEquals(
        List.of(
            "the name \"a\" stands here again; it stands first at line 1, column 2",
            "the name \"b\" stands here again; it stands first at line 1, column 8",
            "the name \"a\" stands here again; it stands first at line 1, column 2"),
        parsed.problems().stream().map(Diagnostic::message).toList());
    Mapping root = (Mapping) parsed.root().orElseThrow();
    assertEquals("1", ((Scalar) root.get("a").orElseThrow()).text());
  }

  @Test
  void the_order_of_the_text_is_kept() {
    Parsed parsed = JsonText.parse("a.json", "{\"z\":1,\"a\":2,\"m\":3}".getBytes(UTF_8));
    Mapping root = (Mapping) parsed.root().orElseThrow();
    assertEquals(List.of("z", "a", "m"), List.copyOf(root.entries().keySet()));
  }

  @Test
  void a_file_of_one_mebibyte_is_read_and_one_more_byte_is_not() {
    byte[] largest = ("[\"" + "x".repeat(Utf8.MOST_BYTES - 4) + "\"]").getBytes(UTF_8);
    assertTrue(JsonText.parse("a.json", largest).root().isPresent());
    byte[] larger = ("[\"" + "x".repeat(Utf8.MOST_BYTES - 3) + "\"]").getBytes(UTF_8);
    Diagnostic problem = JsonText.parse("a.json", larger).problems().get(0);
    assertEquals("file-too-large", problem.id());
    assertEquals("a.json", problem.place().toString());
    assertEquals("the file has more than 1048576 bytes, the most that are read", problem.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{\"a\":",
        "[1,",
        "[{},",
        "\"",
        "\\",
        "[\"\\u0041\",",
        "1 ",
        "-",
        "é",
        "\n",
        "[\n",
        " ",
        "😀",
        "/*",
        "truetrue",
        "'",
        ",",
        "{\"a\":1,",
        "1e",
        "\"a\",",
        "[[],"
      })
  void a_mebibyte_of_anything_ends_quickly(String piece) {
    byte[] bytes = piece.repeat(Utf8.MOST_BYTES / piece.getBytes(UTF_8).length).getBytes(UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertFalse(JsonText.parse("a.json", bytes).problems().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,", "\"é\",", "{\"a\":[]},", "{ }, ", "\n2,"})
  void a_mebibyte_of_values_on_few_lines_is_read_quickly(String piece) {
    int count = (Utf8.MOST_BYTES - 8) / piece.getBytes(UTF_8).length;
    byte[] bytes = ("[" + piece.repeat(count) + "1]").getBytes(UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          Parsed parsed = JsonText.parse("a.json", bytes);
          assertEquals(List.of(), parsed.problems());
          assertEquals(count + 1, ((Sequence) parsed.root().orElseThrow()).items().size());
        });
  }

  @Test
  void a_mebibyte_of_one_name_again_and_again_is_read_quickly() {
    byte[] bytes = ("{" + "\"a\":1,".repeat(100_000) + "\"a\":1}").getBytes(UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertEquals(100_000, JsonText.parse("a.json", bytes).problems().size()));
  }
}
