package returns.packs;

import java.util.Optional;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Parsed;
import returns.documents.YamlText;

/** Opens a YAML file whose top level is an object. */
final class YamlFile {
  private YamlFile() {}

  /** The object; empty, with all reasons, if the text itself is not sound. */
  static Optional<Fields> open(String shown, byte[] bytes, String what, Problems problems) {
    Parsed parsed = YamlText.parse(shown, bytes);
    problems.addAll(parsed.problems());
    // What follows from a broken text would only mislead.
    return parsed.problems().isEmpty()
        ? parsed.root().flatMap(root -> Fields.of(root, what, problems))
        : Optional.empty();
  }
}
