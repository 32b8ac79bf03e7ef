package returns.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.assembly.RealRules;
import returns.scenarios.ScenarioTable;
import returns.scenarios.ScenarioTables;

/** Books of the project's own rules. */
public final class Books {
  private static final List<ScenarioTable> TABLES = tables();

  /** Of all packs, for no day. */
  public static final Rulebook ALL = of(Optional.empty(), Optional.empty());

  private Books() {}

  private static List<ScenarioTable> tables() {
    try {
      ScenarioTables read =
          ScenarioTables.read(
              Path.of("rules"), RealRules.ids(), RealRules.LIBRARY.arrangements().keySet());
      if (!read.problems().isEmpty()) {
        throw new IllegalStateException(read.problems().toString());
      }
      return read.tables();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of some packs, perhaps for a day. */
  public static Rulebook of(Optional<LocalDate> asAt, Optional<Set<String>> only) {
    return Rulebook.of(RealRules.LIBRARY, TABLES, new Rulebook.Scope(asAt, only));
  }

  /** One rule of the book of all. */
  public static RuleEntry rule(String id) {
    return rule(ALL, id);
  }

  /** One rule of a book. */
  public static RuleEntry rule(Rulebook book, String id) {
    return book.rules().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }
}
