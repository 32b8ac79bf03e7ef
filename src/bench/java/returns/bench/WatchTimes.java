package returns.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import returns.watch.Saved;
import returns.watch.Watching;

/**
 * How long a watch takes from the end of a save to its answer, in milliseconds, over 1,000 cases
 * and all scenario tables: medians of saves that go to and fro between two versions of a file.
 *
 * <p>Run from the project's folder, as docs/watch.md says.
 */
public final class WatchTimes {
  private static final int CASES = 1_000;
  private static final int SAVES = 15;
  private static final int WARMING = 5;

  private WatchTimes() {}

  public static void main(String[] args) throws IOException {
    Path home = Files.createTempDirectory("returns-watch-");
    Path rules = copy(Path.of("rules"), home.resolve("rules"));
    copy(Path.of("cases"), home.resolve("cases"));
    Path cases = manyCases(home.resolve("many"));
    Watching watching = new Watching(rules, List.of(cases.toString()));
    long start = System.nanoTime();
    Saved first = watching.look().orElseThrow();
    System.out.println(
        "first look: "
            + millis(start)
            + " ms, "
            + first.counts()
            + ", failing "
            + first.failing().size());
    Path turkiye = rules.resolve("turkiye/3-procedure.drl");
    Path safeguards = rules.resolve("safeguards/2-protection.drl");
    time(watching, "a comment", turkiye, "then", "then // why");
    time(
        watching,
        "a rule of an arrangement of 60 rules",
        turkiye,
        "reply == \"agreed\"",
        "reply == \"refused\"");
    time(
        watching,
        "a rule of the safeguards",
        safeguards,
        "Claim( kind == \"asylum\", status == \"pending\" )\n  CoveredState",
        "Claim( kind == \"asylum\", status == \"withdrawn\" )\n  CoveredState");
    time(
        watching,
        "a term of the safeguards",
        rules.resolve("safeguards/terms.yaml"),
        "value: 14, source: \"ftt-rules-2014 r 19(2)\"",
        "value: 10, source: \"ftt-rules-2014 r 19(2)\"");
  }

  private static void time(Watching watching, String what, Path file, String one, String other)
      throws IOException {
    String text = Files.readString(file);
    if (!text.contains(one)) {
      throw new IllegalStateException(file + " does not hold " + one);
    }
    String edited =
        text.replaceFirst(
            java.util.regex.Pattern.quote(one), java.util.regex.Matcher.quoteReplacement(other));
    List<Long> times = new ArrayList<>();
    Saved saved = null;
    long processor = 0;
    for (int i = 0; i <= SAVES; i++) {
      Files.writeString(file, i % 2 == 0 ? edited : text);
      if (i == WARMING) {
        processor = processorMillis();
      }
      long start = System.nanoTime();
      saved = watching.look().orElseThrow();
      times.add(millis(start));
    }
    long spent = (processorMillis() - processor) / times.subList(WARMING, times.size()).size();
    times.subList(0, WARMING).clear(); // the machine's compiler is at work
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: median %d ms, best %d, worst %d; %d of processor; %s; %d cases change%n",
        what,
        times.get(times.size() / 2),
        times.get(0),
        times.get(times.size() - 1),
        spent,
        saved.counts(),
        saved.cases().size());
  }

  private static long processorMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static long millis(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** The worked cases again and again, under new ids. */
  private static Path manyCases(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> worked;
    try (Stream<Path> files = Files.walk(Path.of("cases"))) {
      worked = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    for (int i = 0; i < CASES; i++) {
      String text = Files.readString(worked.get(i % worked.size()));
      String id = "W-" + i;
      Files.writeString(
          folder.resolve(id + ".json"),
          text.replaceFirst("\"case\": \"[^\"]+\"", "\"case\": \"" + id + "\""));
    }
    return folder;
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return to;
  }
}
