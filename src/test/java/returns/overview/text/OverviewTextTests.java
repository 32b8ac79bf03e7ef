package returns.overview.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import returns.diagnostics.Visible;
import returns.explain.Approved;
import returns.explain.Layout;
import returns.overview.Overview;
import returns.overview.OverviewRules;

@DisplayName("An overview as text")
class OverviewTextTests {
  private static final OverviewText.Parts PLAIN = new OverviewText.Parts(false, false);
  private static final OverviewText.Parts WHOLE = new OverviewText.Parts(true, true);

  private static String text(Overview overview, OverviewText.Parts parts, int width) {
    return OverviewText.of(overview, parts, new Layout(width, false));
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {60, 120})
  void of_all_arrangements(int width) {
    Approved.check("overview/all-" + width + ".txt", text(OverviewRules.all(), PLAIN, width));
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {60, 120})
  void on_a_day_as_known_on_another(int width) {
    Approved.check(
        "overview/on-a-day-" + width + ".txt",
        text(OverviewRules.on("2026-04-01", "2026-06-09"), PLAIN, width));
  }

  @Test
  void in_detail_with_every_value_that_was_not_read() {
    Overview overview =
        Overview.ofArrangements(
            OverviewRules.LIBRARY, new Overview.Days(Optional.empty(), Optional.empty()));
    Approved.check(
        "overview/detail-100.txt",
        text(overview, WHOLE, 100).replaceAll("[0-9a-f]{64}", "FINGERPRINT"));
  }

  @ParameterizedTest(name = "{0} columns")
  @ValueSource(ints = {40, 60, 72, 80, 100, 120, 200})
  void no_line_of_the_table_and_of_the_timeline_is_wider_than_the_terminal(int width) {
    String text = text(OverviewRules.on("2026-04-01"), WHOLE, width);
    for (String line : text.lines().toList()) {
      boolean isLongWord = !line.strip().contains(" ") || line.contains("Fingerprint");
      assertTrue(Visible.width(line) <= width || isLongWord, width + ": " + line);
    }
  }

  @Test
  void force_operation_and_what_is_only_possible_differ_in_shape() {
    String text = text(OverviewRules.all(), PLAIN, 100);
    List<String> lines = text.lines().toList();
    assertTrue(bar(lines, "● ruritania-treaty").matches("·+█+·+"));
    assertTrue(bar(lines, "● elbonia-2021").matches("·+░+█+"));
    assertTrue(bar(lines, "○ elbonia-statement").matches("░+"));
    assertTrue(bar(lines, "◇ freedonia-draft-2014").matches("·+█+"));
    int funds = indexOf(lines, "○ ruritania-funds");
    assertTrue(lines.get(funds + 1).strip().matches("operation +·+━+┄+·+"), lines.get(funds + 1));
  }

  private static String bar(List<String> lines, String label) {
    String line = lines.get(indexOf(lines, label)).strip();
    return line.substring(label.length()).strip();
  }

  private static int indexOf(List<String> lines, String label) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(label + " ")) {
        return i;
      }
    }
    throw new AssertionError("no line of " + label);
  }

  @Test
  void a_day_stands_over_its_column_at_either_edge() {
    for (String day : List.of("1990-01-01", "2016-03-04", "2040-12-31")) {
      List<String> lines = text(OverviewRules.on(day), PLAIN, 80).lines().toList();
      String mark = lines.stream().filter(line -> line.contains("▼")).findFirst().orElseThrow();
      String axis = lines.get(lines.indexOf(mark) + 2);
      assertTrue(mark.indexOf('▼') >= axis.indexOf('─') && mark.indexOf('▼') < axis.length());
      assertTrue(mark.length() <= 80, mark);
    }
  }

  @Test
  void colours_headings_only_where_colour_is_wanted() {
    String plain = text(OverviewRules.all(), WHOLE, 100);
    assertFalse(plain.contains("\u001b"));
    String coloured = OverviewText.of(OverviewRules.all(), WHOLE, new Layout(100, true));
    assertTrue(coloured.contains("\u001b[1m"));
    assertEquals(plain, coloured.replaceAll("\u001b\\[\\d+m", ""));
  }

  @Test
  void every_instrument_and_every_pack_is_in_it() {
    String text = text(OverviewRules.all(), PLAIN, 100);
    OverviewRules.all()
        .packs()
        .forEach(
            pack -> {
              assertTrue(text.contains("\n  " + pack.name() + " "), pack.name());
              pack.instruments().forEach(i -> assertTrue(text.contains(i.instrument().id() + " ")));
            });
    assertEquals(1, text.lines().filter(line -> line.startsWith("  all ")).count());
  }
}
