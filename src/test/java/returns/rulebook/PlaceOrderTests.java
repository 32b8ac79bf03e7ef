package returns.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order of places in a source")
class PlaceOrderTests {
  @Test
  void is_that_of_their_numbers() {
    List<String> places =
        new ArrayList<>(List.of("art 10(2)", "art 2", "", "art 10(1)", "annex 1", "art 10", "s 3"));
    places.sort(new PlaceOrder());
    assertEquals(
        List.of("", "annex 1", "art 2", "art 10", "art 10(1)", "art 10(2)", "s 3"), places);
  }
}
