package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StageNameTests {
  @Test
  void the_number_at_the_head_of_the_name_is_the_stage() {
    assertEquals(OptionalInt.of(3), StageName.number("3-procedure.drl"));
    assertEquals(OptionalInt.of(10), StageName.number("10-last-things.drl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "procedure.drl",
        "03-procedure.drl",
        "0-zero.drl",
        "3.drl",
        "3-Procedure.drl",
        "3_a.drl",
        "3-a.txt",
        "-3-a.drl",
        "1000-a.drl",
        "3-.drl",
        "3-a.drl~"
      })
  void other_names_have_no_stage(String name) {
    assertEquals(OptionalInt.empty(), StageName.number(name));
  }
}
