package returns.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.assembly.SecondReading;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.formatting.NotFormatted;
import returns.lints.Lints;
import returns.lints.Review;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.scaffold.FillIn;

/** Finds all that is wrong, or still to be done, in a folder of rules. */
public final class Checks {
  private Checks() {}

  /**
   * Everything that is found, with its place.
   *
   * @param levels at which levels of its own language Drools reads the files too
   */
  public static List<Diagnostic> of(Path rules, SecondReading.Levels levels) throws IOException {
    return of(rules, levels, Optional.empty());
  }

  /**
   * The same, with what is asked about the review of sources.
   *
   * @param levels at which levels of its own language Drools reads the files too
   */
  public static List<Diagnostic> of(
      Path rules, SecondReading.Levels levels, Optional<Review> review) throws IOException {
    Loaded loaded = Library.load(rules);
    List<FillIn> unfilled = Files.isDirectory(rules) ? FillIn.in(rules) : List.of();
    Problems found = new Problems();
    found.addAll(loaded.diagnostics());
    loaded
        .library()
        .ifPresent(
            library -> {
              found.addAll(
                  judged(Lints.in(rules, library, review, loaded.diagnostics()), unfilled));
              found.addAll(SecondReading.disagreements(rules, library, levels));
            });
    List<Diagnostic> sorted = new ArrayList<>(found.sorted());
    if (Files.isDirectory(rules)) {
      unfilled.forEach(file -> sorted.add(file.warning()));
      sorted.addAll(judged(NotFormatted.in(rules), unfilled));
    }
    return sorted;
  }

  /** Of what is still to be filled in nothing else is said: it is not what its author means. */
  private static List<Diagnostic> judged(List<Diagnostic> found, List<FillIn> unfilled) {
    return found.stream()
        .filter(d -> unfilled.stream().noneMatch(f -> f.leavesOpen(Path.of(d.place().file()))))
        .toList();
  }
}
