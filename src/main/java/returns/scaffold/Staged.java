package returns.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import returns.assembly.SecondReading;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/** Checks a folder of rules as it would stand with other files in it, in a copy of it. */
final class Staged {
  private Staged() {}

  /**
   * The errors that there would be, each at the place where its file would stand.
   *
   * @param files the texts of files in the folder of rules, by their path in it
   */
  static List<Diagnostic> errors(Path rules, Map<Path, String> files) throws IOException {
    Path home = Files.createTempDirectory("returns-new");
    try {
      Path copy = home.resolve("rules");
      copy(rules, copy);
      for (Map.Entry<Path, String> file : files.entrySet()) {
        Path target = copy.resolve(file.getKey().toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
      return SecondReading.findings(copy, SecondReading.Levels.DRL6).stream()
          .filter(Diagnostic::isError)
          .map(d -> moved(d, copy, rules))
          .toList();
    } finally {
      delete(home);
    }
  }

  /** Without scenario tables, of which {@code check} says nothing. */
  private static void copy(Path rules, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(rules, 2)) {
      for (Path file :
          files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList()) {
        Path target = copy.resolve(rules.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static Diagnostic moved(Diagnostic found, Path copy, Path rules) {
    return found
        .withMessage(found.message().replace(copy.toString(), rules.toString()))
        .moved(place -> moved(place, copy, rules));
  }

  private static Place moved(Place place, Path copy, Path rules) {
    String file = place.file().replace(copy.toString(), rules.toString());
    return new Place(file, place.line(), place.column(), place.length(), place.text());
  }

  private static void delete(Path home) throws IOException {
    try (Stream<Path> below = Files.walk(home)) {
      for (Path one : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
