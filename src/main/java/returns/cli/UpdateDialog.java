package returns.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import returns.batch.WholeFiles;
import returns.decision.English;
import returns.scenarios.Direction;
import returns.scenarios.Mismatch;
import returns.scenarios.TableUpdate;

/** Shows what would be rewritten in tables, asks, and writes what was agreed to. */
final class UpdateDialog {
  private final Terminal terminal;
  private final boolean yes;
  private final Optional<BufferedReader> answers;
  private boolean all;
  private boolean stopped;

  /**
   * A dialogue.
   *
   * @param yes whether everything was agreed to beforehand
   * @param answers what a person types; empty where nobody can
   */
  UpdateDialog(Terminal terminal, boolean yes, Optional<BufferedReader> answers) {
    this.terminal = terminal;
    this.yes = yes;
    this.answers = answers;
  }

  /** Whether every scenario that failed was rewritten. */
  boolean run(List<TableUpdate> updates) throws IOException {
    int tables = 0;
    int written = 0;
    long lost = 0;
    boolean whole = true;
    for (TableUpdate update : updates) {
      show(update);
      boolean agreed = !update.changes().isEmpty() && isAgreed(update);
      if (agreed) {
        WholeFiles.write(update.file(), update.bytes());
        tables++;
        written += update.changes().size();
        lost += update.lessProtective();
      }
      whole &= agreed && update.left().isEmpty();
    }
    total(written, tables, lost);
    return whole;
  }

  private void total(int written, int tables, long lost) {
    terminal
        .out()
        .println(
            English.count(written, "expectation", "expectations")
                + " rewritten in "
                + English.count(tables, "table", "tables")
                + (lost == 0 ? "" : "; " + lost + " of them now expect less protection"));
    if (!yes && answers.isEmpty()) {
      terminal.out().println("Nothing was written: say --yes to rewrite without being asked.");
    }
  }

  private void show(TableUpdate update) {
    terminal.out().println(update.file());
    for (TableUpdate.Change change : update.changes()) {
      Mismatch m = change.mismatch();
      terminal.out().println("  line " + m.place().line() + ": " + change.scenario().name());
      terminal
          .out()
          .println(
              "    "
                  + m.what()
                  + ": "
                  + m.expected()
                  + " -> "
                  + m.actual()
                  + "  ("
                  + direction(m.direction())
                  + ")");
    }
    for (TableUpdate.Left left : update.left()) {
      terminal
          .out()
          .println("  line " + left.scenario().place().line() + ": " + left.scenario().name());
      terminal.out().println("    stays as it is: " + left.why());
    }
  }

  private String direction(Direction direction) {
    return switch (direction) {
      case LESS_PROTECTIVE -> terminal.coloured("1;31", direction.words().toUpperCase(Locale.ROOT));
      case MORE_PROTECTIVE, NEITHER -> direction.words();
    };
  }

  private boolean isAgreed(TableUpdate update) throws IOException {
    if (yes || all) {
      return true;
    }
    if (answers.isEmpty() || stopped) {
      return false;
    }
    while (true) {
      int count = update.changes().size();
      terminal
          .out()
          .print(
              "Rewrite "
                  + English.count(count, "expectation", "expectations")
                  + " in this table"
                  + (update.lessProtective() == 0
                      ? ""
                      : ", " + update.lessProtective() + " to expect less protection")
                  + "? y (yes), n (no), a (all tables), q (stop): ");
      terminal.out().flush();
      String answer = answers.get().readLine();
      switch (answer == null ? "q" : answer.strip().toLowerCase(Locale.ROOT)) {
        case "y", "yes" -> {
          return true;
        }
        case "n", "no" -> {
          return false;
        }
        case "a", "all" -> {
          all = true;
          return true;
        }
        case "q" -> {
          stopped = true;
          return false;
        }
        default -> terminal.out().println("Answer with one letter: y, n, a or q.");
      }
    }
  }
}
