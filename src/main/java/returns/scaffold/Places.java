package returns.scaffold;

import java.nio.file.Path;

/** Where things stand beside a folder of rules. */
final class Places {
  private Places() {}

  /**
   * The folder of cases beside the folder of rules: base cases are named from the folder that holds
   * both.
   */
  static Path cases(Path rules) {
    Path named = rules.normalize();
    boolean hasName = named.getFileName() != null && !named.toString().isEmpty();
    boolean plain = hasName && !named.getFileName().toString().equals("..");
    return (plain ? named : rules.toAbsolutePath().normalize()).resolveSibling("cases");
  }
}
