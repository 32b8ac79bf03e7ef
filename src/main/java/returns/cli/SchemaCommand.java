package returns.cli;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import returns.packs.Library;
import returns.schema.CaseSchema;

/** {@code returns schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Write the JSON Schema (2020-12) of a case.")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private RulesOption rules;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Library> library = rules.load(terminal, Optional.of(Set.of()));
    if (library.isEmpty()) {
      return Exit.UNUSABLE;
    }
    terminal.out().writeBytes(CaseSchema.json(library.get().vocabulary()));
    terminal.out().flush();
    return Exit.DONE;
  }
}
