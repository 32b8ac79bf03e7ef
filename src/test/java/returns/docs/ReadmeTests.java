package returns.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.cli.Commands;

@DisplayName("The README")
class ReadmeTests {
  private static final Path README = Path.of("README.md");

  @Test
  void shows_a_rule_as_it_stands_in_its_file() throws IOException {
    String rule = block("drl");
    String file = Files.readString(Path.of("rules/safeguards/2-protection.drl"));
    assertTrue(file.contains(rule), "the rule of the README is not in its file:\n" + rule);
  }

  @Test
  void shows_a_decision_as_the_program_tells_it() throws IOException {
    Commands.Result told = Commands.run("explain", "cases/albania/AL-0030.json");
    assertEquals(0, told.exit(), told.err());
    String shown = block("text");
    assertTrue(shown.lines().count() > 15, "too little is shown");
    assertEquals(shown, told.out().substring(0, Math.min(shown.length(), told.out().length())));
  }

  @Test
  void links_to_nothing_that_is_not_there() throws IOException {
    Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Files.readString(README));
    List<String> broken = new ArrayList<>();
    int links = 0;
    while (link.find()) {
      links++;
      if (!Files.exists(Path.of(link.group(1)))) {
        broken.add(link.group(1));
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(links > 5);
  }

  @Test
  void names_the_test_command_that_ci_runs() throws IOException {
    String page = Files.readString(README);
    String after = page.substring(page.indexOf("<!-- test command -->"));
    assertTrue(after.lines().anyMatch(line -> line.startsWith("mvn ")));
    assertTrue(Files.readString(Path.of(".ci/run")).contains("<!-- test command -->"));
  }

  private static String block(String language) throws IOException {
    Matcher fence =
        Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertTrue(fence.find(), "no block of " + language);
    return fence.group(1);
  }
}
