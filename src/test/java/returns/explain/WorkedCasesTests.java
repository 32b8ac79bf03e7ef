package returns.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.assembly.LibraryDeciders;
import returns.decision.Decider;
import returns.dossier.DecisionFile;
import returns.dossier.PackFile;
import returns.facts.Case;
import returns.facts.CaseReader;
import returns.packs.Library;
import returns.rules.Pack;
import returns.schema.SchemaCheck;
import returns.situation.Clocks;

@DisplayName("Every worked case of Albania, told")
class WorkedCasesTests {
  private static final Path CASES = Path.of("cases/albania");
  private static final Layout LAYOUT = new Layout(100, false);

  /**
   * Signs of a program, and the order that nobody is ever given; a notice of intention has that
   * name.
   */
  private static final Pattern NO_ENGLISH =
      Pattern.compile(
          "\\bnull\\b|\\{}|Optional|(?<!intention to )\\bremove\\b|returns\\.|@[0-9a-f]{4}|\\bnot known: \\.");

  private static final Library LIBRARY =
      Library.load(Path.of("rules"), Set.of("albania")).library().orElseThrow();
  private static final Decider DECIDER = new LibraryDeciders(LIBRARY).of("albania");
  private static final Map<String, Map<String, Object>> PACKS = packs();

  private static Map<String, Map<String, Object>> packs() {
    Map<String, Map<String, Object>> byHash = new TreeMap<>();
    for (Pack pack : DECIDER.ruleSet().packs()) {
      byHash.put(pack.sha256(), PackFile.tree(pack, LIBRARY.sources()));
    }
    return byHash;
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Each tenth, for what is done with every rule. */
  static List<Path> some() throws IOException {
    List<Path> all = cases();
    return Stream.iterate(0, i -> i < all.size(), i -> i + 10).map(all::get).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void is_complete_and_in_English(Path file) throws IOException {
    Map<String, Object> decision = decide(file);
    assertEquals(List.of(), SchemaCheck.of("decision").problems(decision));
    String text = whole(decision);
    assertFalse(NO_ENGLISH.matcher(text).find(), text);
    for (Object finding : (List<?>) decision.get("findings")) {
      String said = (String) ((Map<?, ?>) finding).get("text");
      assertTrue(flat(text).contains(flat(said)), said);
    }
    for (Object question : (List<?>) decision.get("questions")) {
      String said = (String) ((Map<?, ?>) question).get("question");
      assertTrue(flat(text).contains(flat(said)), said);
    }
    assertEquals(text, whole(ExplanationTests.readBack(decision)));
  }

  @Test
  void the_descriptions_of_its_packs_keep_to_their_schema() {
    PACKS.values().forEach(p -> assertEquals(List.of(), SchemaCheck.of("pack").problems(p)));
    assertEquals(2, PACKS.size());
  }

  @ParameterizedTest
  @MethodSource("some")
  void tells_each_of_its_rules(Path file) throws IOException {
    Explanation explanation = new Explanation(file.toString(), decide(file), PACKS);
    Set<String> told = new TreeSet<>();
    DECIDER.ruleSet().rules().forEach(rule -> told.add(rule.id()));
    for (String id : told) {
      String text = explanation.rule(id, LAYOUT).text().orElseThrow();
      assertTrue(text.startsWith(id + ": "), text);
      assertFalse(NO_ENGLISH.matcher(text).find(), text);
      assertTrue(
          Pattern.compile("(?m)^(Met|Not met|Unknown|Not in force)\\. \\S").matcher(text).find(),
          text);
    }
    assertTrue(told.size() > 200, told.size() + " rules");
  }

  private static Map<String, Object> decide(Path file) throws IOException {
    Case stated =
        new CaseReader(LIBRARY.vocabulary())
            .read(file.toString(), Files.readAllBytes(file))
            .stated()
            .orElseThrow();
    LocalDate day =
        (LocalDate)
            stated
                .single(LIBRARY.vocabulary().required("Return"), "decidedOn")
                .orElseThrow()
                .value();
    return DecisionFile.tree(DECIDER.decide(stated, new Clocks(day, Optional.empty())));
  }

  private static String whole(Map<String, Object> decision) {
    Explained told = new Explanation("x", decision, PACKS).whole(LAYOUT);
    assertEquals(List.of(), told.problems());
    return told.text().orElseThrow();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
