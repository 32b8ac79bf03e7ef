package returns.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.rules.Instrument.Life;
import returns.rules.Label;
import returns.rules.Term;

@DisplayName("A treaty of August 2025 that was to end in June 2026, and was then extended")
class LivesAsKnownTests {
  private static final LocalDate BEGINS = LocalDate.of(2025, 8, 6);
  private static final Life DRAFT = new Life(null, Term.OPEN, null, List.of(), Label.READ);
  private static final Life SIGNED =
      life(LocalDate.of(2026, 6, 11), LocalDate.of(2025, 8, 5), DRAFT);
  private static final Life EXTENDED =
      life(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 6, 10), SIGNED);

  private static Life life(LocalDate ends, LocalDate known, Life before) {
    return new Life(BEGINS, ends, known, List.of(), Label.UNVERIFIED, before);
  }

  @ParameterizedTest(name = "as known on {0} it ends on {1}")
  @CsvSource({
    "2026-06-11, 2026-09-30, 0",
    "2026-06-10, 2026-09-30, 0",
    "2026-06-09, 2026-06-11, 1",
    "2025-08-05, 2026-06-11, 1",
    "2025-08-04, 9999-12-31, 2"
  })
  void is_read_as_it_was_known(LocalDate knownAt, LocalDate ends, int aside) {
    List<SetAside> setAside = new ArrayList<>();
    LawItems items =
        new LawItems(new Clocks(LocalDate.of(2026, 6, 20), Optional.of(knownAt)), setAside);
    assertEquals(ends, items.aside(EXTENDED, "treaty.inForce").ends());
    assertEquals(
        List.of(
                new SetAside("treaty.inForce", LocalDate.of(2026, 6, 10)),
                new SetAside("treaty.inForce", LocalDate.of(2025, 8, 5)))
            .subList(0, aside),
        setAside);
  }
}
