package returns.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Standard input")
class InputsTests {
  private static final String CASE = "{ \"case\": \"A-1\", \"claims\": [] }";
  private static final String BROKEN = "{ \"case\": \"B-1\", claims: [] }";

  private static List<String> cases(String text) throws IOException {
    Inputs inputs = new Inputs(Path.of("out"), new ByteArrayInputStream(text.getBytes(UTF_8)));
    inputs.add("-");
    return inputs.cases.stream().map(CaseSource::where).toList();
  }

  @Test
  void is_one_case() throws IOException {
    assertEquals(List.of("-"), cases(CASE));
    assertEquals(List.of("-"), cases(BROKEN));
    assertEquals(List.of("-"), cases(""));
  }

  @Test
  void is_one_case_on_many_lines_and_an_item_on_a_line_is_none() throws IOException {
    String text = Files.readString(Path.of("cases/albania/AL-0001.json"), UTF_8);
    assertEquals(List.of("-"), cases(text));
    assertEquals(List.of("-"), cases(text.replaceFirst("\"case\"", "case")));
    assertEquals(List.of("-"), cases("{ \"case\": \"A-1\", \"claims\": [\n{ }\n] }"));
  }

  @Test
  void is_a_case_on_each_line() throws IOException {
    assertEquals(List.of("-", "-:2", "-:4"), cases(CASE + "\n" + CASE + "\n\n" + CASE));
  }

  @Test
  void is_a_case_on_each_line_whichever_of_them_is_broken() throws IOException {
    assertEquals(List.of("-", "-:2"), cases(BROKEN + "\n" + CASE));
    assertEquals(List.of("-", "-:2", "-:3"), cases(BROKEN + "\r\n" + BROKEN + "\r\n" + CASE));
    assertEquals(List.of("-", "-:2"), cases("\ufeff" + CASE + "\n" + CASE));
    assertEquals(List.of("-", "-:2"), cases(CASE + "\n" + BROKEN));
    assertEquals(List.of("-:2", "-:3"), cases("\n" + CASE + "\n" + BROKEN));
  }
}
