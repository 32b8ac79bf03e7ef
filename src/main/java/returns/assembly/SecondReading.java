package returns.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.drools.DrlWitness;
import returns.language.RuleText;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.rules.Pack;
import returns.rules.Rule;

/**
 * Reads every rule file a second time, with Drools' own parser, and holds what it sees against our
 * rules: nothing is compiled before both readers agree.
 */
public final class SecondReading {
  private SecondReading() {}

  /** At which levels of Drools' language the files are read. */
  public enum Levels {
    /** The level at which the printed rules are compiled; quick. */
    DRL6,
    /** Every level that Drools has; several times slower. */
    ALL
  }

  /**
   * Everything that is found in a folder of rules: what we read, and what Drools reads otherwise.
   */
  public static List<Diagnostic> findings(Path rules, Levels levels) {
    Loaded loaded = Library.load(rules);
    List<Diagnostic> found = new ArrayList<>(loaded.diagnostics());
    loaded.library().ifPresent(library -> found.addAll(disagreements(rules, library, levels)));
    return found;
  }

  /** What Drools reads otherwise, in the packs of a library. */
  public static List<Diagnostic> disagreements(Path rules, Library library, Levels levels) {
    List<Diagnostic> found = new ArrayList<>();
    Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .forEach(pack -> found.addAll(disagreements(rules, pack, levels)));
    return found;
  }

  private static List<Diagnostic> disagreements(Path rules, Pack pack, Levels levels) {
    Map<String, List<Rule>> byFile = new LinkedHashMap<>();
    pack.rules()
        .forEach(rule -> byFile.computeIfAbsent(rule.file(), f -> new ArrayList<>()).add(rule));
    List<Diagnostic> found = new ArrayList<>();
    byFile.forEach(
        (file, ofFile) -> {
          Path path = rules.resolve(pack.name()).resolve(file);
          found.addAll(disagreements(path, ofFile, levels));
        });
    return found;
  }

  private static List<Diagnostic> disagreements(Path path, List<Rule> rules, Levels levels) {
    try {
      RuleText text = RuleText.decode(path.toString(), Files.readAllBytes(path));
      return text.source()
          .map(
              source ->
                  switch (levels) {
                    case DRL6 -> DrlWitness.atDrl6(source, rules);
                    case ALL -> DrlWitness.disagreements(source, rules);
                  })
          .orElse(text.problems());
    } catch (IOException e) {
      return List.of(
          Diagnostic.error(
              "unreadable-file",
              "the file could be read once, and then no more",
              Place.ofFile(path.toString()),
              "run it again"));
    }
  }
}
