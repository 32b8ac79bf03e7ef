package returns.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import returns.assembly.SecondReading;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.TextRenderer;
import returns.packs.Library;
import returns.packs.Loaded;

/** Where the rules are, and how to read them. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "the folder of rules (default: rules here, else beside the program)")
  private Path rules;

  /** That of a command that takes the folder itself; null where the user named none. */
  static RulesOption of(Path folder) {
    RulesOption option = new RulesOption();
    option.rules = folder;
    return option;
  }

  /** The folder that the user named. */
  Optional<Path> given() {
    return Optional.ofNullable(rules);
  }

  /** The folder. */
  Path folder() {
    if (rules != null) {
      return rules;
    }
    Path here = Path.of("rules");
    String home = System.getProperty("returns.home");
    return Files.isDirectory(here) || home == null ? here : Path.of(home, "rules");
  }

  /** The library, or empty after its errors were printed. */
  Optional<Library> load(Terminal terminal, Optional<Set<String>> arrangements) {
    Path folder = folder();
    Loaded loaded =
        arrangements.map(a -> Library.load(folder, a)).orElseGet(() -> Library.load(folder));
    List<Diagnostic> errors = loaded.diagnostics().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      terminal.err().print(new TextRenderer(false).render(errors));
      terminal.err().println("The rules are not usable, so nothing was done. See: returns check");
    }
    return errors.isEmpty() ? loaded.library() : Optional.empty();
  }

  /** Whether Drools' own parser reads every rule as we do; if not, it is said where not. */
  boolean agreesWithDrools(Terminal terminal, Library library) {
    List<Diagnostic> found =
        SecondReading.disagreements(folder(), library, SecondReading.Levels.DRL6);
    if (!found.isEmpty()) {
      terminal.err().print(new TextRenderer(false).render(found));
      terminal.err().println("Drools reads these rules otherwise, so nothing was done.");
    }
    return found.isEmpty();
  }
}
