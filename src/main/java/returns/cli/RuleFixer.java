package returns.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.assembly.SecondReading;
import returns.batch.WholeFiles;
import returns.checks.Checks;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Fix;
import returns.diagnostics.SourceText;
import returns.diagnostics.Visible;
import returns.formatting.Differences;
import returns.formatting.Fixes;
import returns.formatting.Layout;
import returns.formatting.RuleFiles;

/**
 * {@code check --fix}: applies the safe fixes of what was found, reads again until there are no
 * more, and lays out rule files. Each file is written whole or not at all.
 */
final class RuleFixer {
  /** A fix may uncover another, but they come to an end. */
  private static final int ROUNDS = 10;

  private final Path rules;
  private final List<String> told = new ArrayList<>();

  /** What files would hold, where nothing is written. */
  private final Map<String, String> planned = new TreeMap<>();

  private boolean failed;

  RuleFixer(Path rules) {
    this.rules = rules;
  }

  /** What was done, a line for each change. */
  List<String> told() {
    return List.copyOf(told);
  }

  /** Whether some file could not be written. */
  boolean failed() {
    return failed;
  }

  /** Changes the files. */
  void fix() throws IOException {
    int round = 0;
    boolean changed = true;
    while (changed && round < ROUNDS) {
      changed = false;
      for (Map.Entry<String, List<Fix>> file : fixes().entrySet()) {
        changed |= fix(file.getKey(), file.getValue());
      }
      round++;
    }
    for (SourceText source : RuleFiles.readable(rules)) {
      layOut(source);
    }
  }

  /** What would change at the first reading, as a diff; nothing is written. */
  List<String> plan() throws IOException {
    Map<String, String> old = new LinkedHashMap<>();
    for (Map.Entry<String, List<Fix>> file : fixes().entrySet()) {
      String text = Files.readString(Path.of(file.getKey()));
      old.put(file.getKey(), text);
      planned.put(file.getKey(), Fixes.applied(text, file.getValue()).text());
    }
    for (SourceText source : RuleFiles.readable(rules)) {
      old.putIfAbsent(source.file(), source.text());
      String text = planned.getOrDefault(source.file(), source.text());
      planned.put(source.file(), Layout.of(new SourceText(source.file(), text)));
    }
    List<String> lines = new ArrayList<>();
    planned.forEach((file, text) -> lines.addAll(Differences.between(file, old.get(file), text)));
    return lines;
  }

  /** By file; only what stands in a file that may be written. */
  private Map<String, List<Fix>> fixes() throws IOException {
    Map<String, List<Fix>> byFile = new TreeMap<>();
    for (Diagnostic found : Checks.of(rules, SecondReading.Levels.DRL6)) {
      found
          .fix()
          .filter(fix -> isFile(fix.place().file()))
          .ifPresent(
              fix -> byFile.computeIfAbsent(fix.place().file(), f -> new ArrayList<>()).add(fix));
    }
    return byFile;
  }

  private static boolean isFile(String file) {
    return Files.isRegularFile(Path.of(file), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean fix(String file, List<Fix> fixes) throws IOException {
    Fixes applied = Fixes.applied(Files.readString(Path.of(file)), fixes);
    if (applied.done().isEmpty() || !write(file, applied.text())) {
      return false;
    }
    applied.done().forEach(fix -> told.add(told(fix)));
    return true;
  }

  private static String told(Fix fix) {
    String before = Visible.of(Fixes.replaced(fix.place()));
    String after = fix.put().isEmpty() ? "(taken out)" : Visible.of(fix.put());
    return fix.place().file() + ":" + fix.place().line() + ": " + before + " → " + after;
  }

  private void layOut(SourceText source) {
    String laidOut = Layout.of(source);
    if (!laidOut.equals(source.text()) && write(source.file(), laidOut)) {
      int lines = Differences.count(source.text(), laidOut);
      String what = lines == 0 ? "line ends" : lines == 1 ? "1 line" : lines + " lines";
      told.add(source.file() + ": laid out (" + what + ")");
    }
  }

  private boolean write(String file, String text) {
    try {
      Path path = Path.of(file);
      if (!Files.isWritable(path)) {
        throw new AccessDeniedException(file);
      }
      return WholeFiles.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException fault) {
      failed = true;
      told.add(file + ": left as it was: " + Faults.describe(fault));
      return false;
    }
  }
}
