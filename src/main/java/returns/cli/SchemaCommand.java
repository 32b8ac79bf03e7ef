package returns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import returns.batch.WholeFiles;
import returns.packs.Library;
import returns.schema.EditorSchemas;
import returns.vocabulary.Vocabulary;

/** {@code returns schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Write the JSON Schema (2020-12) of a kind of file that people write.")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private RulesOption rules;
  @Spec private CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "case (default), scenarios, arrangement, terms, sources or calendars")
  private String name;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "write all of them into a folder; editors look for them in \"schemas\" beside \"rules\"")
  private Path out;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (name != null && out != null) {
      throw new CommandLine.ParameterException(
          command.commandLine(), "--out writes all schemas: give a NAME or --out, not both");
    }
    EditorSchemas asked = name == null ? EditorSchemas.CASE : named();
    Optional<Library> library = rules.load(terminal, Optional.of(Set.of()));
    if (library.isEmpty()) {
      return Exit.UNUSABLE;
    }
    Vocabulary vocabulary = library.get().vocabulary();
    if (out != null) {
      return writeAll(vocabulary);
    }
    terminal.out().writeBytes(asked.json(vocabulary));
    terminal.out().flush();
    return Exit.DONE;
  }

  private EditorSchemas named() {
    return EditorSchemas.named(name)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    command.commandLine(),
                    "there is no schema called \""
                        + name
                        + "\"; there are "
                        + Arrays.stream(EditorSchemas.values())
                            .map(EditorSchemas::word)
                            .collect(Collectors.joining(", "))));
  }

  private int writeAll(Vocabulary vocabulary) throws IOException {
    Files.createDirectories(out);
    for (EditorSchemas schema : EditorSchemas.values()) {
      Path file = out.resolve(schema.file());
      boolean written = WholeFiles.write(file, schema.json(vocabulary));
      terminal.out().println(file + (written ? "" : " (as it was)"));
    }
    return Exit.DONE;
  }
}
