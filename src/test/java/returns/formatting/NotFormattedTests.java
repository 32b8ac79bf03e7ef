package returns.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.SourceText;

@DisplayName("A file that is not laid out")
class NotFormattedTests {
  private static final String GOOD =
      """
      package returns.example;
      import returns.vocabulary.*;

      rule "A child"
        @id(EX-1)
      when
        Person( unaccompanied == true )
      then
        decision.refer("A person must look.");
      end
      """;

  private static Optional<Diagnostic> found(String text) {
    return NotFormatted.of(new SourceText("1-a.drl", text));
  }

  @Test
  void is_told_from_one_that_is() {
    assertEquals(Optional.empty(), found(GOOD));
    assertEquals(Optional.empty(), found(GOOD.replace("\n", "\r\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "  Person( unaccompanied == true )|  Person(unaccompanied == true)|7:1"
            + "|this line is not laid out as in other rule files: Person( unaccompanied == true )",
        "  @id|    @id|5:1|this line begins or ends with other spaces than in other rule files",
        "when|when  |6:1|this line begins or ends with other spaces than in other rule files",
        "*;~~|*;~|3:1|an empty line is missing above this one",
        "then~|then~~|9:1|an empty line stands here, which other rule files do not have",
        "end~|end|10:1|the end of the file is not laid out as in other rule files",
        "end~|end~~~|11:1|the end of the file is not laid out as in other rule files",
      })
  void is_named_at_its_first_line_that_differs(
      String good, String written, String place, String message) {
    String text = GOOD.replace(unescaped(good), unescaped(written));
    Diagnostic warning = found(text).orElseThrow();
    assertEquals("1-a.drl:" + place, warning.place().toString());
    assertEquals(message, warning.message());
    assertEquals("not-formatted", warning.id());
    assertEquals(false, warning.isError());
  }

  private static String unescaped(String text) {
    return text.replace('~', '\n');
  }

  @Test
  void is_none_of_the_project_whose_rule_files_are_all_looked_at() throws IOException {
    assertEquals(List.of(), NotFormatted.in(Path.of("rules")));
    List<Path> files = RealLayoutTests.files("rules");
    assertEquals(files, RuleFiles.in(Path.of("rules")));
    assertEquals(files.size(), RuleFiles.readable(Path.of("rules")).size());
  }
}
