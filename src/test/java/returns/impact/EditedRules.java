package returns.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import returns.assembly.RulesCopy;
import returns.packs.Library;

/** Copies of the project's own rules in which something is edited. */
public final class EditedRules {
  private final Path rules;

  private EditedRules(Path rules) {
    this.rules = rules;
  }

  public static EditedRules in(Path home) throws IOException {
    return new EditedRules(RulesCopy.in(home));
  }

  public Path folder() {
    return rules;
  }

  /** Puts one text in the place of another, which must stand there. */
  public EditedRules with(String file, String before, String after) throws IOException {
    Path path = rules.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(file + " does not hold: " + before);
    }
    Files.writeString(path, text.replace(before, after));
    return this;
  }

  /** Takes a whole pack out. */
  public EditedRules without(String pack) throws IOException {
    try (Stream<Path> files = Files.walk(rules.resolve(pack))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return this;
  }

  public Library library() {
    var loaded = Library.load(rules);
    return loaded
        .library()
        .orElseThrow(() -> new IllegalStateException(loaded.diagnostics().toString()));
  }

  /** An appeal may be brought for ten days only. */
  public EditedRules withShorterAppeal() throws IOException {
    return with(
        "safeguards/terms.yaml",
        "value: 14, source: \"ftt-rules-2014 r 19(2)\"",
        "value: 10, source: \"ftt-rules-2014 r 19(2)\"");
  }

  /** A pending claim for asylum of a national is looked for among claims that were refused. */
  public EditedRules withLostBar() throws IOException {
    return with(
        "safeguards/2-protection.drl",
        "  Claim( kind == \"asylum\", status == \"pending\" )\n  CoveredState( $partner : state )",
        "  Claim( kind == \"asylum\", status == \"withdrawn\" )\n  CoveredState( $partner : state )");
  }
}
