package returns.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import returns.assembly.SecondReading;
import returns.diagnostics.Diagnostic;
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
    List<Diagnostic> found = new ArrayList<>(SecondReading.findings(rules, levels));
    if (Files.isDirectory(rules)) {
      FillIn.in(rules).forEach(file -> found.add(file.warning()));
    }
    return found;
  }
}
