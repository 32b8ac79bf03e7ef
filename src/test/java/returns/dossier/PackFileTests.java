package returns.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.documents.CanonicalJson;
import returns.evaluation.RuleSet;
import returns.random.Batches;
import returns.random.Draw;
import returns.random.RandomRules;
import returns.rules.Arrangement;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.Label;
import returns.rules.Pack;

@DisplayName("The description of a pack")
class PackFileTests {

  @Test
  void holds_everything_that_the_pack_says() throws Exception {
    try (var in = PackFileTests.class.getResourceAsStream("/dossier/smallland.json")) {
      assertEquals(
          new String(in.readAllBytes(), StandardCharsets.UTF_8),
          new String(
              CanonicalJson.pretty(PackFile.tree(SmallPacks.smallland(), SmallPacks.SOURCES)),
              StandardCharsets.UTF_8));
    }
  }

  @Test
  void says_when_a_rule_is_in_force() {
    Map<String, Object> past = rule("SG-PAST");
    assertEquals("2019-12-31", past.get("until"));
    assertFalse(past.containsKey("from"));
    assertEquals("2030-01-01", rule("SG-FUTURE").get("from"));
    assertEquals("Another Act 2023 s 59", rule("SG-NEVER").get("uncommenced"));
  }

  @Test
  void lists_only_the_sources_that_are_cited() {
    List<?> sources =
        (List<?>) PackFile.tree(SmallPacks.safeguards(), SmallPacks.SOURCES).get("sources");
    assertEquals(List.of("act"), sources.stream().map(s -> ((Map<?, ?>) s).get("id")).toList());
  }

  @Test
  void names_a_source_of_which_nothing_is_known() {
    List<?> sources = (List<?>) PackFile.tree(SmallPacks.safeguards(), Map.of()).get("sources");
    assertEquals(List.of(Map.of("id", "act")), sources);
  }

  @Test
  void tells_what_was_known_of_an_instrument_before() {
    Life before = new Life(null, LocalDate.of(2026, 6, 11), null, List.of(), Label.READ);
    LocalDate extended = LocalDate.of(2026, 9, 30);
    LocalDate known = LocalDate.of(2026, 6, 10);
    Life force = new Life(null, extended, known, List.of(), Label.UNVERIFIED, before);
    Instrument treaty =
        new Instrument("treaty", "treaty", true, before, force, before, Set.of(), List.of());
    Arrangement arrangement =
        new Arrangement("T", OptionalInt.empty(), "AL", List.of(treaty), List.of(), List.of());
    List<?> told =
        (List<?>) ArrangementTree.of(arrangement, new PackFile.CitedSources()).get("instruments");
    Map<String, Object> days = new HashMap<>(Map.of("citations", List.of(), "label", "read"));
    days.put("from", "unknown");
    days.put("until", "2026-06-11");
    assertEquals(days, ((Map<?, ?>) ((Map<?, ?>) told.get(0)).get("inForce")).get("before"));
  }

  @ParameterizedTest(name = "batch {0}")
  @MethodSource("seeds")
  void does_not_depend_on_the_order_of_rules(long seed) {
    RuleSet rules = RandomRules.ruleSet(seed);
    for (Pack pack : rules.packs()) {
      Pack shuffled =
          new Pack(
              pack.name(),
              new Draw(seed).shuffled(pack.rules()),
              pack.terms(),
              pack.termsType(),
              pack.arrangement(),
              pack.sha256());
      assertEquals(text(pack), text(shuffled));
    }
  }

  static java.util.stream.LongStream seeds() {
    return Batches.seeds();
  }

  private static String text(Pack pack) {
    return new String(CanonicalJson.bytes(PackFile.tree(pack, Map.of())), StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked") // a tree holds maps of names
  private static Map<String, Object> rule(String id) {
    Object rules = PackFile.tree(SmallPacks.safeguards(), SmallPacks.SOURCES).get("rules");
    return ((List<Map<String, Object>>) rules)
        .stream().filter(rule -> rule.get("id").equals(id)).findFirst().orElseThrow();
  }
}
