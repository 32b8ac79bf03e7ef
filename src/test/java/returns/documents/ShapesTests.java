package returns.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.dates.Span;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;

/** The kinds of value, each read strictly. */
class ShapesTests {
  private static Node node(String json) {
    return JsonText.parse("a.json", json.getBytes(UTF_8)).root().orElseThrow();
  }

  /** The value, or the ids of what is wrong. */
  private static Object read(Shape<?> shape, String json) {
    Problems problems = new Problems();
    Optional<?> value = shape.read(node(json), problems);
    List<String> ids = problems.sorted().stream().map(Diagnostic::id).toList();
    assertEquals(value.isPresent(), ids.isEmpty());
    return value.isPresent() ? value.get() : ids;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-16", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"})
  void a_date_is_a_day_of_the_calendar(String date) {
    assertEquals(LocalDate.parse(date), read(Shapes.date(), "\"" + date + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-29, no-such-day", "1900-02-29, no-such-day", "2026-06-31, no-such-day",
    "2026-01-32, no-such-day", "2026-13-01, no-such-date", "0000-01-01, no-such-date",
    "2026-03, date-in-part", "2026, date-in-part", "26-03-16, not-a-date",
    "+2026-03-16, not-a-date", "-0001-01-01, not-a-date", "2026-3-16, not-a-date",
    "20260316, not-a-date", "2026-W12-1, not-a-date", "2026-075, not-a-date",
    "2026-03-16Z, not-a-date", "2026/03/16, not-a-date", "today, not-a-date"
  })
  void what_is_no_day_is_refused(String text, String id) {
    assertEquals(List.of(id), read(Shapes.date(), "\"" + text + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "1991, 1991-01-01, 1991-12-31", "2024-02, 2024-02-01, 2024-02-29",
    "2026-02, 2026-02-01, 2026-02-28", "0001, 0001-01-01, 0001-12-31",
    "9999-12, 9999-12-01, 9999-12-31"
  })
  void a_month_or_a_year_is_the_span_of_its_days(String text, LocalDate first, LocalDate last) {
    assertEquals(new Span(first, last), read(Shapes.partialDate(), "\"" + text + "\""));
  }

  @Test
  void where_part_of_a_date_may_be_stated_a_whole_one_may_be_too() {
    assertEquals(LocalDate.of(1991, 5, 2), read(Shapes.partialDate(), "\"1991-05-02\""));
  }

  @ParameterizedTest
  @CsvSource({
    "1991-00, no-such-date", "1991-13, no-such-date", "0000, no-such-date", "0000-05, no-such-date",
    "1991-02-29, no-such-day", "199, not-a-date", "1991-5, not-a-date", "1991-, not-a-date"
  })
  void what_is_no_part_of_a_date_is_refused(String text, String id) {
    assertEquals(List.of(id), read(Shapes.partialDate(), "\"" + text + "\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-04-10T23:00",
        "2026-04-10T00:00",
        "2026-04-10T23:59",
        // The nights on which the clocks change: the minutes beside the hour that is left out ...
        "2026-03-29T00:59",
        "2026-03-29T02:00",
        // ... and the hour that is shown twice.
        "2026-10-25T01:00",
        "2026-10-25T01:59"
      })
  void a_time_is_one_that_the_clocks_show(String time) {
    assertEquals(LocalDateTime.parse(time), read(Shapes.time(), "\"" + time + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T01:00, no-such-time",
    "2026-03-29T01:59, no-such-time",
    "2026-04-10T24:00, no-such-time",
    "2026-04-10T12:60, no-such-time",
    "2026-02-30T12:00, no-such-day",
    "2026-04-10, not-a-time",
    "2026-04-10T23:00:00, not-a-time",
    "2026-04-10 23:00, not-a-time",
    "2026-04-10t23:00, not-a-time",
    "2026-04-10T23:00Z, not-a-time",
    "2026-04-10T23:00+01:00, not-a-time",
    "2026-04-10T9:00, not-a-time"
  })
  void what_the_clocks_do_not_show_is_refused(String text, String id) {
    assertEquals(List.of(id), read(Shapes.time(), "\"" + text + "\""));
  }

  @Test
  void a_day_and_an_hour_that_do_not_exist_are_told_at_once() {
    assertEquals(
        List.of("no-such-day", "no-such-time"), readAll(Shapes.time(), "\"2026-02-30T25:00\""));
  }

  private static List<String> readAll(Shape<?> shape, String json) {
    Problems problems = new Problems();
    shape.read(node(json), problems);
    return problems.sorted().stream().map(Diagnostic::id).toList();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0, 0", "7, 7", "2147483647, 2147483647"})
  void a_count_is_whole_and_fits(String json, int expected) {
    assertEquals(expected, read(Shapes.count("help"), json));
  }

  @ParameterizedTest
  @CsvSource({
    "2147483648, number-out-of-range",
    "-1, negative-number",
    "-99999999999999999999, negative-number",
    "99999999999999999999, number-out-of-range",
    "1.0, wrong-kind",
    "1e2, wrong-kind",
    "true, wrong-kind",
    "null, null-value",
    "[], wrong-kind",
    "{}, wrong-kind"
  })
  void what_is_no_such_count_is_refused(String json, String id) {
    assertEquals(List.of(id), read(Shapes.count("help"), json));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void truth_is_true_or_false(String json, boolean expected) {
    assertEquals(expected, read(Shapes.truth(), json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"true\"", "\"yes\"", "1", "0", "[]", "{}"})
  void nothing_else_is_truth(String json) {
    assertEquals(List.of("wrong-kind"), read(Shapes.truth(), json));
  }

  @Test
  void a_word_is_one_of_those_that_are_known() {
    Shape<String> word = Shapes.word(List.of("none", "pending"));
    assertEquals("pending", read(word, "\"pending\""));
    assertEquals(List.of("unknown-word"), read(word, "\"Pending\""));
    assertEquals(List.of("wrong-kind"), read(word, "true"));
  }

  @Test
  void a_long_list_of_words_is_told_whole() {
    Problems problems = new Problems();
    List<String> words = IntStream.range(0, 90).mapToObj(number -> "word" + (number + 10)).toList();
    Shapes.word(words).read(node("\"something else\""), problems);
    assertEquals("the words are: " + String.join(", ", words), problems.sorted().get(0).help());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"\"           | empty-text",
        "\" \\u00a0 \"  | empty-text",
        "\"a\\nb\"      | hidden-character",
        "\"a\\u0000\"   | hidden-character",
        "\"\\u202eb\"   | hidden-character",
        "\"\\u2066b\"   | hidden-character",
        "7              | wrong-kind"
      })
  void a_line_of_text_can_be_seen_whole(String json, String id) {
    assertEquals(List.of(id), read(Shapes.line(), json));
  }

  @Test
  void text_may_have_several_lines_where_it_is_not_a_line() {
    assertEquals("a\nb", read(Shapes.text(), "\"a\\nb\""));
    assertEquals("Müller’s 😀", read(Shapes.line(), "\"Müller’s 😀\""));
  }

  @Test
  void in_a_list_every_item_is_read_and_every_mistake_told() {
    assertEquals(List.of(1, 2), read(Shapes.listOf(Shapes.count("help")), "[1,2]"));
    assertEquals(
        List.of("wrong-kind", "null-value"),
        readAll(Shapes.listOf(Shapes.count("help")), "[1,\"2\",3,null]"));
  }
}
