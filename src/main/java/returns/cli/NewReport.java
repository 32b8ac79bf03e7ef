package returns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;
import returns.diagnostics.TextRenderer;
import returns.scaffold.FillIn;
import returns.scaffold.Scaffold;

/** Writes what was begun, and tells what was written, what is still to be filled in, what next. */
final class NewReport {
  private final Terminal terminal;
  private final RulesOption rules;

  NewReport(Terminal terminal, RulesOption rules) {
    this.terminal = terminal;
    this.rules = rules;
  }

  /** A command that works on the same rules. */
  String command(String words) {
    Optional<Path> given = rules.given();
    boolean takesFolder = words.equals("check") || words.equals("test");
    return "./returns "
        + words
        + given.map(folder -> (takesFolder ? " " : " --rules ") + folder).orElse("");
  }

  /** Writes, or tells why not. */
  int write(Scaffold scaffold, List<String> told, List<String> next) throws IOException {
    if (!scaffold.problems().isEmpty()) {
      terminal.err().print(new TextRenderer(false).render(scaffold.problems()));
      terminal.err().println("Nothing was written.");
      return Exit.FOUND;
    }
    scaffold.write();
    List<FillIn> open = new ArrayList<>();
    for (Scaffold.Text text : scaffold.texts()) {
      List<FillIn> here = FillIn.of(text.path().toString(), text.added()).stream().toList();
      open.addAll(here);
      String where = text.from() == 1 ? "" : " from line " + text.from();
      String done = where.isEmpty() ? "written  " : "extended ";
      terminal.out().println(done + text.path() + where + marks(here));
    }
    terminal.out().println();
    int marks = open.stream().mapToInt(file -> file.places().size()).sum();
    if (marks > 0) {
      terminal
          .out()
          .println(
              "Still to be filled in: "
                  + English.count(marks, "place", "places")
                  + " in "
                  + English.count(open.size(), "file", "files")
                  + ". Each carries the mark FILL IN and says what is wanted.");
    }
    told.forEach(terminal.out()::println);
    terminal.out().println();
    terminal.out().println("Next:");
    next.forEach(line -> terminal.out().println("  " + line));
    terminal.out().flush();
    return Exit.DONE;
  }

  private static String marks(List<FillIn> here) {
    return here.stream()
        .map(f -> "   (" + English.count(f.places().size(), "mark", "marks") + " FILL IN)")
        .findFirst()
        .orElse("");
  }
}
