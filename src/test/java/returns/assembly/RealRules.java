package returns.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import returns.batch.CaseDecider;
import returns.decision.Decision;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.rules.Rule;
import returns.scenarios.Scenarios;

/** The project's own rules and cases, read once for all tests. */
public final class RealRules {
  private RealRules() {}

  /** The library of {@code rules/}. */
  public static final Library LIBRARY = load();

  /** Deciders with both evaluators. */
  public static final LibraryDeciders DECIDERS = new LibraryDeciders(LIBRARY);

  private static Library load() {
    Loaded loaded = Library.load(Path.of("rules"));
    return loaded
        .library()
        .orElseThrow(() -> new IllegalStateException(loaded.diagnostics().toString()));
  }

  /** How every scenario table came out; they are run once. */
  public static Scenarios.Report scenarios() {
    return Ran.REPORT;
  }

  private static final class Ran {
    static final Scenarios.Report REPORT = run();

    private static Scenarios.Report run() {
      try {
        return new Scenarios(LIBRARY.vocabulary(), DECIDERS).run(Path.of("rules"), ids());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The ids of all rules. */
  public static Set<String> ids() {
    return ids(LIBRARY);
  }

  /** The ids of all rules of a library. */
  static Set<String> ids(Library library) {
    Set<String> ids = new TreeSet<>();
    Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .flatMap(pack -> pack.rules().stream())
        .map(Rule::id)
        .forEach(ids::add);
    return ids;
  }

  /** Every worked case, by path. */
  public static List<Path> cases() {
    try (Stream<Path> files = Files.walk(Path.of("cases"))) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A decider of cases by their own partner and day. */
  public static CaseDecider decider() {
    return new CaseDecider(
        LIBRARY.vocabulary(),
        DECIDERS,
        new CaseDecider.Days(Optional.empty(), Optional.empty()),
        new CaseDecider.Choice(Optional.empty(), false));
  }

  /** The one decision on a case. */
  public static Decision decide(byte[] bytes) {
    CaseDecider.Outcome outcome = decider().decide("case.json", 1, bytes);
    if (outcome.decisions().size() != 1) {
      throw new IllegalStateException(outcome.problems().toString());
    }
    return outcome.decisions().get(0);
  }
}
