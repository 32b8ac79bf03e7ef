package returns.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;
import returns.cli.Commands;

@DisplayName("The page on a new partner")
class NewPartnerPageTests {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  @TempDir private Path home;

  @Test
  void shows_commands_that_work_in_their_order() throws IOException {
    Path rules = RulesCopy.in(home);
    List<String> commands =
        BLOCK
            .matcher(Files.readString(Path.of("docs/new-partner.md")))
            .results()
            .flatMap(block -> block.group(1).lines())
            .toList();
    assertTrue(commands.size() > 5, commands.toString());
    for (String command : commands) {
      Commands.Result result = Commands.run(words(command, rules));
      // The last is to fail until somebody has filled everything in.
      int exit = command.endsWith("--strict") ? 1 : 0;
      assertEquals(exit, result.exit(), command + "\n" + result.out() + result.err());
    }
  }

  /** The words of a command, on the rules and cases of this test. */
  private String[] words(String command, Path rules) {
    List<String> words = new ArrayList<>();
    WORD.matcher(command)
        .results()
        .map(MatchResult::group)
        .skip(1)
        .map(word -> word.replace("\"", ""))
        .map(word -> word.startsWith("cases/") ? home.resolve(word).toString() : word)
        .forEach(words::add);
    boolean takesFolder = words.get(0).equals("check") || words.get(0).equals("test");
    words.addAll(takesFolder ? List.of(rules.toString()) : List.of("--rules", rules.toString()));
    return words.toArray(String[]::new);
  }
}
