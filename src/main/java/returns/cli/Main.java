package returns.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import returns.documents.Shapes;
import returns.dossier.Engine;

/** The program. */
@Command(
    name = "returns",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "What a returns arrangement allows, case by case, and why.",
      "It never decides: its best word is \"no bar found; a person must decide\"."
    },
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer =
        "%nExit codes: 0 done; 1 done, but something was found; 2 wrong usage or unusable rules.")
public final class Main {
  /** By their names, in the order of the help. */
  private static final Map<String, Function<Terminal, Object>> VERBS = verbs();

  private Main() {}

  /** Says which version is running. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      Engine engine = Engine.RUNNING;
      return new String[] {"returns " + engine.version() + " (Drools " + engine.drools() + ")"};
    }
  }

  public static void main(String[] args) {
    Output out = new Output(new FileOutputStream(FileDescriptor.out));
    Terminal terminal = Terminal.ofProcess(out);
    int exit;
    try {
      exit = run(terminal, args);
    } catch (OutOfMemoryError | StackOverflowError fault) {
      terminal.err().println("returns: " + Faults.describe(fault));
      exit = Exit.UNUSABLE;
    }
    terminal.out().flush();
    if (out.fault().isPresent()) {
      terminal.err().println("returns: " + Faults.describe(out.fault().get()));
      exit = Math.max(exit, Exit.FOUND);
    }
    System.exit(exit);
  }

  /** Runs a command as if from the shell, and gives its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine line = new CommandLine(new Main());
    asked(args).forEach(verb -> line.addSubcommand(verb.apply(terminal)));
    line.registerConverter(LocalDate.class, Main::date);
    line.registerConverter(Path.class, Main::path);
    line.setOut(terminal.outWriter());
    line.setErr(terminal.errWriter());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.max(60, Math.min(terminal.width(), 120)));
    line.setExecutionExceptionHandler(
        (fault, command, result) -> {
          terminal.err().println("returns: " + Faults.describe(fault));
          return Exit.UNUSABLE;
        });
    if (args.length == 0) {
      line.usage(terminal.out());
      return Exit.UNUSABLE;
    }
    return line.execute(args);
  }

  /** The verb that stands first, alone, since to read what all verbs take is slow; else all. */
  private static Collection<Function<Terminal, Object>> asked(String... args) {
    Function<Terminal, Object> only = args.length == 0 ? null : VERBS.get(args[0]);
    return only == null ? VERBS.values() : List.of(only);
  }

  private static Map<String, Function<Terminal, Object>> verbs() {
    Map<String, Function<Terminal, Object>> verbs = new LinkedHashMap<>();
    verbs.put("evaluate", EvaluateCommand::new);
    verbs.put("explain", ExplainCommand::new);
    verbs.put("check", CheckCommand::new);
    verbs.put("test", TestCommand::new);
    verbs.put("mutate", MutateCommand::new);
    verbs.put("watch", WatchCommand::new);
    verbs.put("impact", ImpactCommand::new);
    verbs.put("arrangements", ArrangementsCommand::new);
    verbs.put("rulebook", RulebookCommand::new);
    verbs.put("schema", SchemaCommand::new);
    verbs.put("new", NewCommand::line);
    return verbs;
  }

  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new CommandLine.TypeConversionException("it names nothing");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException unreadable) {
      throw new CommandLine.TypeConversionException(Faults.describe(unreadable));
    }
  }

  private static LocalDate date(String text) {
    var problems = new returns.diagnostics.Problems();
    var place = new returns.diagnostics.Place("", 1, 1, 1, text);
    var node =
        new returns.documents.Node.Scalar(returns.documents.Node.ScalarType.STRING, text, place);
    List<LocalDate> read = Shapes.date().read(node, problems).stream().toList();
    if (read.isEmpty()) {
      throw new CommandLine.TypeConversionException(
          problems.sorted().stream().map(d -> d.message()).findFirst().orElse("no such day"));
    }
    return read.get(0);
  }
}
