package returns.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Problems;

/** Objects, read strictly. */
class FieldsTests {
  private final Problems problems = new Problems();

  private Fields fields(String json) {
    Node node = JsonText.parse("a.json", json.getBytes(UTF_8)).root().orElseThrow();
    return Fields.of(node, "a term", problems).orElseThrow();
  }

  private List<String> told() {
    return problems.sorted().stream()
        .map(p -> p.place().column() + " " + p.id() + ": " + p.message() + " | " + p.help())
        .toList();
  }

  @Test
  void names_that_are_asked_for_give_their_values() {
    Fields fields = fields("{\"a\":1,\"b\":true}");
    assertEquals(Optional.of(1), fields.required("a", Shapes.count("write a count")));
    assertEquals(Optional.of(true), fields.optional("b", Shapes.truth()));
    assertEquals(Optional.empty(), fields.optional("c", Shapes.truth()));
    fields.done();
    assertEquals(List.of(), told());
  }

  @Test
  void names_that_nobody_asks_for_are_refused() {
    Fields fields = fields("{\"valeu\":1,\"x\":2}");
    fields.optional("value", Shapes.count("write a count"));
    fields.optional("type", Shapes.text());
    fields.done();
    assertEquals(
        List.of(
            "2 unknown-name: unknown name \"valeu\" in a term | did you mean value?",
            "12 unknown-name: unknown name \"x\" in a term | known here: type, value"),
        told());
  }

  @Test
  void a_name_that_must_be_there_is_missed() {
    Fields fields = fields("{\"b\":null}");
    assertEquals(Optional.empty(), fields.required("a", Shapes.count("write a count")));
    assertEquals(
        Optional.empty(), fields.required("b", Shapes.count("write a count"), "write a number"));
    fields.done();
    assertEquals(
        List.of(
            "1 missing-name: \"a\" is missing in a term | add \"a\"",
            "6 null-value: null is not a value of \"b\" | write a number"),
        told());
  }

  @Test
  void null_is_never_a_value() {
    Fields fields = fields("{\"a\":null}");
    assertEquals(Optional.empty(), fields.optional("a", Shapes.count("write a count")));
    fields.done();
    assertEquals(
        List.of(
            "6 null-value: null is not a value of \"a\" |"
                + " leave it out: what is left out is unknown"),
        told());
  }

  @Test
  void a_name_that_is_passed_over_is_not_told_again() {
    Fields fields = fields("{\"a\":1}");
    fields.ignore("a");
    fields.done();
    assertEquals(List.of(), told());
  }

  @Test
  void what_is_no_object_is_refused() {
    Node list = JsonText.parse("a.json", "[]".getBytes(UTF_8)).root().orElseThrow();
    assertTrue(Fields.of(list, "a term", problems).isEmpty());
    assertEquals(List.of("1 wrong-kind: expected an object, found a list | write { … }"), told());
  }

  @Test
  void a_name_within_a_name_may_be_lacking() {
    Fields fields = fields("{\"a\":{\"b\":1,\"n\":null},\"n\":null,\"t\":7}");
    assertFalse(fields.lacks("a", "b"));
    assertTrue(fields.lacks("a", "c"));
    assertTrue(fields.lacks("a", "n"));
    assertTrue(fields.lacks("n", "b"));
    assertTrue(fields.lacks("x", "b"));
    assertFalse(fields.lacks("t", "b"));
  }

  @Test
  void names_and_values_know_their_places() {
    Fields fields = fields("{\"a\": 17}");
    assertEquals(2, fields.keyPlace("a").column());
    assertEquals(7, fields.placeOf("a").column());
    assertEquals(fields.place(), fields.placeOf("b"));
    assertEquals(List.of("a"), List.copyOf(fields.names()));
  }
}
