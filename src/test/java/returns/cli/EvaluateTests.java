package returns.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;

@DisplayName("returns evaluate")
class EvaluateTests {
  private static final Path CLEAN = Path.of("cases/albania/AL-0001.json");
  private static final Path BARRED = Path.of("cases/albania/AL-0019.json");

  @TempDir private Path folder;

  private Commands.Result evaluate(String... more) {
    List<String> args =
        new java.util.ArrayList<>(
            List.of("evaluate", folder.resolve("in").toString(), "--out", out().toString()));
    args.addAll(List.of(more));
    return Commands.run(args.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void put(String name, Path original) throws IOException {
    put(name, Files.readString(original));
  }

  @Test
  void decides_every_other_case_when_some_are_broken() throws IOException {
    put("a.json", CLEAN);
    put("b.json", "{ \"case\": \"B\", ");
    put(
        "c.json",
        "{ \"case\": \"C\", \"return\": { \"partner\": \"atlantis\", \"decidedOn\": \"2026-03-16\" } }");
    put("d.json", "{ \"case\": \"D\", \"return\": { \"partner\": \"albania\" } }");
    put("deep/e.json", BARRED);
    Commands.Result result = evaluate();
    assertEquals(1, result.exit());
    assertTrue(Files.exists(out().resolve("albania/AL-0001.decision.json")));
    assertTrue(Files.exists(out().resolve("albania/AL-0019.decision.json")));
    List<String> errors = Files.readAllLines(out().resolve("errors.jsonl"));
    assertEquals(3, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("b.json"), errors.get(0));
    assertTrue(errors.get(1).contains("\"id\":\"unknown-partner\""), errors.get(1));
    assertTrue(errors.get(2).contains("on which day?"), errors.get(2));
    assertTrue(result.out().contains("5 cases: 2 decisions"), result.out());
    assertTrue(result.out().contains("3 failed"), result.out());
  }

  @Test
  void refuses_a_second_case_with_an_id_already_used_and_names_both() throws IOException {
    put("a.json", CLEAN);
    put("b.json", CLEAN);
    Commands.Result result = evaluate();
    assertEquals(1, result.exit());
    String error = Files.readString(out().resolve("errors.jsonl"));
    assertTrue(error.contains("a.json") && error.contains("b.json"), error);
    assertTrue(result.err().contains("  \"case\": \"AL-0001\","), result.err());
  }

  @Test
  void says_that_one_file_was_named_twice() {
    Commands.Result result =
        Commands.run("evaluate", CLEAN.toString(), CLEAN.toString(), "--out", out().toString());
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("the same place was named again"), result.err());
  }

  @Test
  void shows_the_case_that_does_not_say_on_which_day() throws IOException {
    put("d.json", "{ \"case\": \"D\", \"return\": { \"partner\": \"albania\" } }");
    assertTrue(evaluate().err().contains("d.json:1:11"));
  }

  @Test
  void refuses_ids_that_would_name_one_file_where_capitals_do_not_count() throws IOException {
    put("a.json", CLEAN);
    put("b.json", Files.readString(CLEAN).replace("AL-0001", "al-0001"));
    assertEquals(1, evaluate().exit());
    String error = Files.readString(out().resolve("errors.jsonl"));
    assertTrue(error.contains("al-0001") && error.contains("AL-0001"), error);
    assertEquals(1, files(out().resolve("albania")).size());
  }

  @Test
  void reads_nothing_back_that_an_earlier_run_left() throws IOException {
    put("a.json", CLEAN);
    String in = folder.resolve("in").toString();
    assertEquals(0, Commands.run("evaluate", in, "--out", in).exit());
    assertEquals(0, Commands.run("evaluate", in, "--out", in).exit());
    assertEquals(0, evaluate().exit());
  }

  @Test
  void leaves_no_summary_of_a_part_of_a_run() throws IOException {
    put("a.json", CLEAN);
    Files.createDirectories(out().resolve("albania/AL-0001.decision.json"));
    Commands.Result result = evaluate();
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("a folder stands where a file should"), result.err());
    try (var left = Files.walk(out()).filter(Files::isRegularFile)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void refuses_before_any_work_an_out_in_which_its_files_cannot_stand() throws IOException {
    put("a.json", CLEAN);
    Files.createDirectories(out().resolve("summary.csv"));
    assertEquals(2, evaluate().exit());
    assertFalse(Files.exists(out().resolve("albania")));
  }

  @Test
  void takes_an_empty_path_for_none() {
    assertEquals(2, Commands.run("evaluate", "", "--out", out().toString()).exit());
    assertEquals(2, Commands.run("evaluate", CLEAN.toString(), "--out", "").exit());
    assertFalse(Files.exists(out()));
  }

  @Test
  void writes_the_same_bytes_on_one_thread_or_two_and_as_lines() throws IOException {
    for (int i = 1; i <= 30; i++) {
      String name = String.format(java.util.Locale.ROOT, "AL-%04d.json", i);
      put(name, Path.of("cases/albania").resolve(name));
    }
    assertEquals(0, evaluate("--threads", "1").exit());
    Map<String, String> one = files(out().resolve("albania"));
    assertEquals(0, evaluate("--threads", "2").exit());
    assertEquals(one, files(out().resolve("albania")));
    assertEquals(0, evaluate("--output", "jsonl").exit());
    List<String> lines = Files.readAllLines(out().resolve("decisions.jsonl"));
    assertEquals(List.copyOf(one.values()), lines);
  }

  @Test
  void keeps_what_is_up_to_date() throws IOException {
    put("a.json", CLEAN);
    evaluate();
    byte[] before = Files.readAllBytes(out().resolve("albania/AL-0001.decision.json"));
    Commands.Result again = evaluate();
    assertTrue(again.out().contains("1 decision was there already, unchanged."), again.out());
    assertArrayEquals(before, Files.readAllBytes(out().resolve("albania/AL-0001.decision.json")));
  }

  @Test
  void names_the_decisions_that_an_earlier_run_left_and_this_one_did_not_make() throws IOException {
    put("a.json", CLEAN);
    put("b.json", BARRED);
    assertFalse(evaluate().out().contains("earlier"));
    put("a.json", Files.readString(CLEAN).replace("\"claims\"", "\"claim\""));
    Commands.Result again = evaluate();
    assertEquals(1, again.exit());
    assertTrue(again.out().contains("albania/AL-0001.decision.json"), again.out());
    String run = Files.readString(out().resolve("run.json"));
    String earlier = "\"earlier\": [\n    \"albania/AL-0001.decision.json\"\n  ]";
    assertTrue(run.contains(earlier), run);
    evaluate("--output", "jsonl");
    assertTrue(evaluate().out().contains("albania/AL-0001.decision.json, decisions.jsonl."));
  }

  @Test
  void passes_over_a_folder_in_its_own_that_it_may_not_read() throws IOException {
    put("a.json", CLEAN);
    Path closed = Files.createDirectories(out().resolve("lost+found"));
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "a usual user");
    assertEquals(0, evaluate().exit());
    assertTrue(Files.exists(out().resolve("run.json")));
  }

  @Test
  void records_the_command_as_it_was_given() throws IOException {
    put("a.json", CLEAN);
    evaluate();
    String run = Files.readString(out().resolve("run.json")).replaceAll("\\s+", "");
    assertTrue(run.contains("\"command\":[\"returns\",\"evaluate\",\""), run);
  }

  @Test
  void passes_over_what_is_no_case_and_says_so() throws IOException {
    put("a.json", CLEAN);
    put("notes.txt", "no case");
    put("x.decision.json", "{}");
    put("run.json", "{}");
    Files.createSymbolicLink(folder.resolve("in/link.json"), CLEAN.toAbsolutePath());
    Commands.Result result = evaluate();
    assertEquals(0, result.exit());
    assertTrue(result.out().contains("4 files were passed over"), result.out());
  }

  @Test
  void says_that_there_is_no_case_and_writes_nothing() throws IOException {
    put("notes.txt", "no case");
    Commands.Result result = evaluate();
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("No case was found, so nothing was written."));
    assertFalse(Files.exists(out()));
  }

  @Test
  void writes_nothing_by_rules_that_are_not_usable() throws IOException {
    put("a.json", CLEAN);
    Path rules = RulesCopy.of(Path.of("rules"), folder.resolve("rules"));
    Path file = rules.resolve("albania/3-procedure.drl");
    Files.writeString(file, Files.readString(file).replaceFirst("when", "when\n  eval( true )"));
    Commands.Result result = evaluate("--rules", rules.toString());
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("eval"), result.err());
    assertFalse(Files.exists(out()));
    assertEquals(1, Commands.run("check", rules.toString()).exit());
  }

  @Test
  void decides_otherwise_after_an_edit_of_a_term_without_any_build() throws IOException {
    put("a.json", Path.of("cases/albania/AL-0005.json"));
    evaluate();
    assertTrue(summary().contains(",no-bar-found,"), summary());
    Path rules = RulesCopy.of(Path.of("rules"), folder.resolve("rules"));
    Path file = rules.resolve("albania/arrangement.yaml");
    String text = Files.readString(file);
    int term = text.indexOf("  replyDays:");
    String now = "{ from: 2021-01-01, value: 14,";
    int version = text.indexOf(now, term);
    String edited =
        text.substring(0, version)
            + now.replace("14", "30")
            + text.substring(version + now.length());
    Files.writeString(file, edited);
    assertFalse(edited.equals(text));
    assertEquals(0, evaluate("--rules", rules.toString()).exit());
    assertTrue(summary().contains(",deferred,"), summary());
  }

  @Test
  void keeps_health_out_of_the_summary() throws IOException {
    put("a.json", Path.of("cases/albania/AL-0065.json"));
    evaluate();
    assertFalse(summary().toLowerCase(java.util.Locale.ROOT).contains("preg"), summary());
  }

  private String summary() throws IOException {
    return Files.readString(out().resolve("summary.csv"));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(
            file.getFileName().toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
