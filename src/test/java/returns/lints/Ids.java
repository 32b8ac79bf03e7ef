package returns.lints;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import returns.language.Lint;

/**
 * Every id that {@code check} can report: those of the enums of lints, and those that stand in the
 * sources as texts.
 *
 * <p>A call whose id is neither is refused here, so that no id can be missed: make it a text or a
 * constant of the same file, or name here where it comes from.
 */
final class Ids {
  private static final Path SOURCES = Path.of("src/main/java/returns");

  /** Packages of which {@code check} says nothing: they read cases, decisions and tables. */
  private static final Set<String> NOT_OF_CHECK =
      Set.of(
          "batch",
          "cli",
          "coverage",
          "diagnostics",
          "dossier",
          "explain",
          "facts",
          "impact",
          "mutation",
          "overview",
          "revisions",
          "rulebook",
          "scenarios",
          "watch");

  /** Files of other packages of which the same is true: JSON, and what {@code new} writes. */
  private static final Pattern FILE_NOT_OF_CHECK = Pattern.compile("Json.*|New.*|Sources|Staged");

  /** The ids of calls that take them from elsewhere, by file. */
  private static final Map<String, List<String>> TAKEN =
      Map.of(
          "Report.java", enumOf(Lint.values()),
          "RuleText.java", enumOf(Lint.values()),
          "Findings.java", Lints.ids(),
          "IsoDates.java", List.of("no-such-date", "no-such-day", "no-such-time"),
          "YamlFaults.java", List.of());

  /** Of these {@code check} never hears: only who asks for one arrangement does. */
  private static final Set<String> NEVER_OF_CHECK = Set.of("unknown-arrangement");

  private static final Pattern CALL =
      Pattern.compile(
          "(?:Diagnostic\\s*\\.\\s*(?:error|warning)|new Diagnostic)\\(\\s*([^,]+?)\\s*,");

  /** What the reader of YAML says stands in a table: there each such text is an id. */
  private static final Pattern OF_YAML = Pattern.compile("\"(yaml-[a-z-]+)\"");

  private static final Pattern TEXT = Pattern.compile("\"([a-z0-9-]+)\"");

  private Ids() {}

  private static List<String> enumOf(Lint[] lints) {
    return Stream.of(lints).map(Lint::id).toList();
  }

  static Set<String> all() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.filter(Ids::isOfCheck).forEach(file -> ids.addAll(of(file)));
    }
    ids.removeAll(NEVER_OF_CHECK);
    return ids;
  }

  private static boolean isOfCheck(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java")
        && !FILE_NOT_OF_CHECK.matcher(name.replace(".java", "")).matches()
        && !NOT_OF_CHECK.contains(SOURCES.relativize(file).getName(0).toString());
  }

  private static List<String> of(Path file) {
    String text = read(file);
    List<String> ids = new ArrayList<>();
    OF_YAML.matcher(text).results().forEach(found -> ids.add(found.group(1)));
    CALL.matcher(text).results().forEach(call -> ids.addAll(resolved(file, text, call.group(1))));
    return ids;
  }

  private static List<String> resolved(Path file, String text, String id) {
    Matcher literal = TEXT.matcher(id);
    if (literal.matches()) {
      return List.of(literal.group(1));
    }
    String declared = "static final String " + Pattern.quote(id) + "\\s*=\\s*" + TEXT;
    Matcher constant = Pattern.compile(declared).matcher(text);
    if (constant.find()) {
      return List.of(constant.group(1));
    }
    List<String> taken = TAKEN.get(file.getFileName().toString());
    assertNotNull(taken, () -> file + ": which ids can stand for " + id + "?");
    return taken;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
