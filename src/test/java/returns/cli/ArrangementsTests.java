package returns.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;
import returns.overview.OverviewRules;
import returns.schema.SchemaCheck;

@DisplayName("returns arrangements")
class ArrangementsTests {
  private static final String RULES = OverviewRules.FOLDER.toString();

  @TempDir Path folder;

  private static Commands.Result run(String... more) {
    List<String> args = new ArrayList<>(List.of("arrangements", "--rules", RULES));
    args.addAll(Arrays.asList(more));
    return Commands.run(args.toArray(String[]::new));
  }

  @Test
  void shows_the_project_s_own_rules() {
    Commands.Result result = Commands.run("arrangements");
    assertEquals(0, result.exit(), result.err());
    assertEquals("", result.err());
    assertTrue(result.out().contains("\nalbania: Returns arrangements with Albania"));
    assertTrue(result.out().contains("How sure the values of law are"));
  }

  @Test
  void shows_all_in_the_order_of_the_record_without_detail() {
    Commands.Result result = run();
    assertEquals(0, result.exit(), result.err());
    int ruritania = result.out().indexOf("\nruritania: ");
    int freedonia = result.out().indexOf("\nfreedonia: ");
    int elbonia = result.out().indexOf("\nelbonia: ");
    assertTrue(ruritania > 0 && ruritania < freedonia && freedonia < elbonia, result.out());
    assertFalse(result.out().contains("in detail"));
    assertFalse(result.out().contains("Not read: "));
  }

  @Test
  void shows_those_that_are_named_in_detail_and_no_other() {
    Commands.Result result = run("elbonia", "ruritania");
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().contains("ruritania, in detail"));
    assertTrue(result.out().indexOf("ruritania: ") < result.out().indexOf("elbonia: "));
    assertFalse(result.out().contains("freedonia"));
    assertFalse(result.out().contains("safeguards"));
  }

  @Test
  void shows_a_day_and_every_value_that_was_not_read_where_asked() {
    Commands.Result result = run("--as-at", "2024-07-06", "--unverified");
    assertTrue(result.out().contains("On 6 July 2024: ruritania"));
    assertTrue(
        result
            .out()
            .contains(
                "ruritania-treaty: in force, no longer operational. No obligation on this day."));
    assertTrue(result.out().contains("Not read: safeguards"));
  }

  @Test
  void shows_only_what_was_known() {
    String told = run("--known-at", "2026-06-09").out().replaceAll("\\s+", " ");
    assertTrue(told.contains("as known on 9 June 2026"), told);
    assertTrue(told.contains("ruritania-protocol not known not known as in force"), told);
  }

  @Test
  void asks_whether_another_name_was_meant() {
    Commands.Result result = run("ruritanja");
    assertEquals(2, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("error[unknown-arrangement]"), result.err());
    assertTrue(result.err().contains("did you mean ruritania?"), result.err());
  }

  @Test
  void refuses_a_day_that_does_not_exist() {
    Commands.Result result = run("--as-at", "2026-02-30");
    assertEquals(2, result.exit());
    assertEquals("", result.out());
  }

  @Test
  void says_what_is_wrong_in_broken_rules() throws IOException {
    Path rules = RulesCopy.of(OverviewRules.FOLDER, folder.resolve("rules"));
    Path file = rules.resolve("elbonia/arrangement.yaml");
    Files.writeString(file, Files.readString(file).replace("obliges: true", "obliges: perhaps"));
    Path page = folder.resolve("page.html");
    Commands.Result result =
        Commands.run("arrangements", "--rules", rules.toString(), "--html", page.toString());
    assertEquals(2, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("elbonia/arrangement.yaml"), result.err());
    assertTrue(result.err().contains("The rules are not usable"), result.err());
    assertFalse(Files.exists(page));
  }

  @Test
  void writes_a_page_and_says_where() throws IOException {
    Path page = folder.resolve("overview.html");
    Commands.Result result = run("--html", page.toString(), "--as-at", "2026-04-01");
    assertEquals(0, result.exit(), result.err());
    assertEquals("Written to " + page + ".\n", result.out());
    String written = Files.readString(page);
    assertTrue(written.startsWith("<!doctype html>"));
    assertTrue(written.stripTrailing().endsWith("</html>"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(page), files.toList());
    }
  }

  @Test
  void writes_no_page_where_there_is_no_folder_or_a_folder_stands() throws IOException {
    Path nowhere = folder.resolve("no/such/page.html");
    assertEquals(2, run("--html", nowhere.toString()).exit());
    assertFalse(Files.exists(nowhere));
    Commands.Result result = run("--html", folder.toString());
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("a folder stands where a file should"), result.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void takes_the_place_of_no_link_and_of_what_it_leads_to_neither() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.html"), "kept");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), kept);
    Commands.Result result = run("--html", link.toString());
    assertEquals(2, result.exit());
    assertTrue(
        result.err().contains("a link or a device stands where a file should"), result.err());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("kept", Files.readString(kept));
  }

  @Test
  void writes_json_that_keeps_to_its_schema() {
    Commands.Result result = run("--format", "json", "--as-at", "2026-04-01");
    assertEquals(0, result.exit(), result.err());
    assertEquals(
        List.of(),
        SchemaCheck.of("overview").problems(result.out().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refuses_a_format_for_a_page() {
    Commands.Result result = run("--html", folder.resolve("x.html").toString(), "--format", "json");
    assertEquals(2, result.exit());
    assertTrue(result.err().startsWith("--format is for what is printed"), result.err());
  }

  @Test
  void shows_the_same_in_Turkish_and_in_another_encoding() throws Exception {
    assertEquals(
        shown("english", "-Duser.language=en", "-Duser.country=GB"),
        shown("turkish", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"));
  }

  /** In a process of its own, since the locale is read when one starts. */
  private List<String> shown(String name, String... flags) throws Exception {
    List<String> shown = new ArrayList<>();
    Path page = folder.resolve(name + ".html");
    for (List<String> how :
        List.of(
            List.of("--unverified"),
            List.of("--format", "json"),
            List.of("--html", page.toString()))) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(Arrays.asList(flags));
      command.addAll(
          List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(Main.class.getName(), "arrangements", "--rules", RULES));
      command.addAll(List.of("--as-at", "2026-04-01"));
      command.addAll(how);
      Path printed = folder.resolve(name + ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      assertEquals(0, process.waitFor(), () -> how + " failed");
      shown.add(Files.readString(printed).replace(page.toString(), "PAGE"));
    }
    shown.add(Files.readString(page));
    return shown;
  }
}
