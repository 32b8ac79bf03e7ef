package returns.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Place;

@DisplayName("What is still to be filled in")
class FillInTests {
  private static List<Integer> lines(String text) {
    return FillIn.of("x", text).map(FillIn::places).orElse(List.of()).stream()
        .map(Place::line)
        .toList();
  }

  @Test
  void is_a_mark_or_the_source_that_names_none() {
    assertEquals(
        List.of(1, 3, 4, 5),
        lines(
            """
            a: 1   # FILL IN: the number
            FILL IN without a colon speaks of the mark
              @source("to-be-filled-in")
            source: to-be-filled-in
            { source: to-be-filled-in, label: illustrative }  # FILL IN: counts once
            source: "to-be-filled-in docs/new-partner.md"
            id: antarctica-to-be-filled-in
            """));
  }

  @Test
  void counts_for_nothing_where_there_is_none() {
    assertEquals(Optional.empty(), FillIn.of("x", "replyDays: 14\n"));
  }

  @Test
  void is_told_once_for_a_file_with_its_first_lines() {
    var warning = FillIn.of("x", "FILL IN: a\n".repeat(20)).orElseThrow().warning();
    assertEquals("20 places here are still to be filled in", warning.message());
    assertTrue(
        warning
            .help()
            .endsWith(
                "lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 8 more (search for FILL IN)"),
        warning.help());
    assertEquals(1, warning.place().line());
  }
}
