package returns.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import returns.assembly.RulesCopy;
import returns.packs.Library;
import returns.packs.Loaded;

/**
 * Three small arrangements: Ruritania with several ends, the hypothetical one with Freedonia, and
 * Elbonia with days that are known within bounds only.
 */
public final class OverviewRules {
  private static final Path ELBONIA = Path.of("src/test/resources/packs/good");
  private static final Path OTHERS = Path.of("src/test/resources/overview/rules");
  private static final String SOURCES = "more-sources.yaml";

  private OverviewRules() {}

  /** The folder of rules, on disk. */
  public static final Path FOLDER = folder();

  /** The library that it holds. */
  public static final Library LIBRARY = library(FOLDER);

  private static Path folder() {
    try {
      Path rules = Files.createTempDirectory("overview").resolve("rules");
      RulesCopy.of(ELBONIA, rules);
      RulesCopy.of(OTHERS, rules);
      Files.writeString(
          rules.resolve("sources.yaml"),
          Files.readString(rules.resolve(SOURCES)),
          StandardOpenOption.APPEND);
      Files.delete(rules.resolve(SOURCES));
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Library library(Path rules) {
    Loaded loaded = Library.load(rules);
    return loaded
        .library()
        .orElseThrow(() -> new IllegalStateException(loaded.diagnostics().toString()));
  }

  /** Everything, on no day. */
  public static Overview all() {
    return Overview.ofAll(LIBRARY, new Overview.Days(Optional.empty(), Optional.empty()));
  }

  /** Everything, on a day. */
  public static Overview on(String asAt) {
    return Overview.ofAll(
        LIBRARY, new Overview.Days(Optional.of(LocalDate.parse(asAt)), Optional.empty()));
  }

  /** Everything on a day, as known on another. */
  public static Overview on(String asAt, String knownAt) {
    return Overview.ofAll(
        LIBRARY,
        new Overview.Days(
            Optional.of(LocalDate.parse(asAt)), Optional.of(LocalDate.parse(knownAt))));
  }
}
