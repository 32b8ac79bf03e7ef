package returns.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.assembly.RealRules;
import returns.documents.CanonicalJson;
import returns.explain.Approved;
import returns.overview.Overview;
import returns.overview.OverviewRules;
import returns.schema.SchemaCheck;

@DisplayName("An overview as JSON")
class OverviewFileTests {
  private static byte[] json(Overview overview) {
    return CanonicalJson.pretty(OverviewFile.tree(overview));
  }

  @Test
  void of_all_arrangements_on_a_day_as_known_on_another() {
    Approved.check(
        "overview/on-a-day.json",
        new String(json(OverviewRules.on("2026-04-01", "2026-06-09")), StandardCharsets.UTF_8)
            .replaceAll("[0-9a-f]{64}", "FINGERPRINT"));
  }

  static Stream<Overview> overviews() {
    LocalDate day = LocalDate.of(2026, 3, 16);
    return Stream.of(
        OverviewRules.all(),
        OverviewRules.on("2026-04-01"),
        OverviewRules.on("2021-03-01", "2021-03-01"),
        OverviewRules.on("2026-04-01", "1990-01-01"),
        Overview.ofAll(RealRules.LIBRARY, new Overview.Days(Optional.of(day), Optional.of(day))),
        Overview.ofArrangements(
            RealRules.LIBRARY, new Overview.Days(Optional.empty(), Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("overviews")
  void keeps_to_its_schema(Overview overview) {
    assertEquals(List.of(), SchemaCheck.of("overview").problems(json(overview)));
  }

  @Test
  void gives_the_same_bytes_for_the_same_rules() {
    assertArrayEquals(json(OverviewRules.on("2026-04-01")), json(OverviewRules.on("2026-04-01")));
  }
}
