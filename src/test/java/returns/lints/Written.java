package returns.lints;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import returns.diagnostics.Diagnostic;
import returns.packs.Library;
import returns.packs.Loaded;

/** A clean folder of rules with something written into it, and what the lints say of it. */
final class Written {
  private final List<Diagnostic> found;

  private Written(List<Diagnostic> found) {
    this.found = found;
  }

  /** Rules in the second file of the partner's pack. */
  static Written rules(Path folder, String... rules) throws IOException {
    return of(folder, List.of(new Example("drl rule", String.join("\n", rules))));
  }

  static Written of(Path folder, List<Example> examples) throws IOException {
    return of(folder, examples, Optional.empty());
  }

  static Written of(Path folder, List<Example> examples, Optional<Review> review)
      throws IOException {
    Path rules = ExampleFolder.with(examples, folder.resolve("rules"));
    Loaded loaded = Library.load(rules);
    Library library =
        loaded.library().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
    return new Written(Lints.in(rules, library, review, loaded.diagnostics()));
  }

  /** A rule with these conditions, which only tells something. */
  static String note(String id, String... conditions) {
    return rule(id, "decision.note(\"It is so of " + id + ".\");", conditions);
  }

  static String rule(String id, String conclusion, String... conditions) {
    return "rule \"Title of "
        + id
        + "\"\n  @id("
        + id
        + ")\n  @source(\"elbonia-2010 art 2\")\nwhen\n  "
        + String.join("\n  ", conditions)
        + "\nthen\n  "
        + conclusion
        + "\nend\n";
  }

  /** The first words of the messages of one lint: mostly the ids of rules. */
  Set<String> firstWords(String lint) {
    return messages(lint).stream()
        .map(message -> message.split(" ", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<String> messages(String lint) {
    return found.stream().filter(d -> d.id().equals(lint)).map(Diagnostic::message).toList();
  }

  List<Diagnostic> all() {
    return found;
  }
}
