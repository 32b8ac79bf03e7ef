package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import returns.assembly.SecondReading;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.TextRenderer;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.revisions.RulesAt;

/** Rules that were named as a folder or a revision, once they are read. */
final class NamedRules implements AutoCloseable {
  private final String name;
  private final Optional<RulesAt> at;
  private final Optional<Library> library;
  private final List<Diagnostic> errors;

  private NamedRules(
      String name, Optional<RulesAt> at, Optional<Library> library, List<Diagnostic> errors) {
    this.name = name;
    this.at = at;
    this.library = library;
    this.errors = List.copyOf(errors);
  }

  /**
   * Finds and reads them.
   *
   * @param rules the folder whose revisions are meant
   */
  static NamedRules find(String name, Path rules) throws IOException {
    RulesAt.Found found = RulesAt.find(name, rules);
    if (found.rules().isEmpty()) {
      return new NamedRules(name, found.rules(), Optional.empty(), found.problems());
    }
    RulesAt at = found.rules().get();
    Loaded loaded = Library.load(at.folder());
    List<Diagnostic> wrong =
        loaded
            .library()
            .map(read -> SecondReading.disagreements(at.folder(), read, SecondReading.Levels.DRL6))
            .orElse(loaded.diagnostics());
    List<Diagnostic> errors = wrong.stream().filter(Diagnostic::isError).map(at::shown).toList();
    return new NamedRules(name, found.rules(), loaded.library(), errors);
  }

  /** Whether they can be used; if not, it is said why. */
  boolean isUsable(Terminal terminal) {
    boolean usable = library.isPresent() && errors.isEmpty();
    if (!usable) {
      terminal.err().print(new TextRenderer(false).render(errors));
      terminal.err().println("The rules " + name + " are not usable, so nothing was compared.");
    }
    return usable;
  }

  Library library() {
    return library.orElseThrow();
  }

  /** What the name was taken for. */
  String said() {
    RulesAt found = at.orElseThrow();
    return found.copied()
        ? found.shown() + " (" + found.said() + ")"
        : found.name() + " (" + found.said() + ")";
  }

  Place shown(Place place) {
    return at.map(found -> found.shown(place)).orElse(place);
  }

  @Override
  public void close() {
    at.ifPresent(RulesAt::close);
  }
}
