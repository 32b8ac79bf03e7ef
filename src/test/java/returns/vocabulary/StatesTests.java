package returns.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list of states. */
class StatesTests {
  @Test
  void it_is_the_list_of_java_17_with_kosovo_and_stateless() {
    Set<String> expected = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    assertEquals(249, expected.size());
    expected.add("XK");
    expected.add("XX");
    assertEquals(expected, States.codes());
  }

  @Test
  void codes_are_two_capital_letters_and_every_one_has_a_name() {
    for (String code : States.codes()) {
      assertTrue(code.matches("[A-Z]{2}"), code);
      assertFalse(States.name(code).orElseThrow().isBlank(), code);
    }
  }

  @Test
  void what_is_not_in_it_is_no_state() {
    assertFalse(States.isCode("UK"));
    assertFalse(States.isCode("al"));
    assertFalse(States.isCode(""));
    assertEquals(Optional.empty(), States.name("ZZ"));
    assertEquals(Optional.of("Türkiye"), States.name("TR"));
  }
}
