package returns.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;
import returns.assembly.SecondReading;
import returns.checks.Checks;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Severity;

/**
 * The page on check and drools-verifier. What check finds is found here; what the verifier finds is
 * what {@code mvn -Pbaseline verify} wrote down.
 */
@DisplayName("The page on check and drools-verifier")
class BaselinePageTests {
  private static final Path PAGE = Path.of("docs/check-and-drools-verifier.md");
  private static final String BEGIN = "<!-- generated: begin -->\n";
  private static final String END = "<!-- generated: end -->\n";

  @TempDir private Path home;
  private Path rules;

  @BeforeEach
  void copies_the_small_rules() throws IOException {
    rules = RulesCopy.of(Faults.RULES, home.resolve("rules"));
  }

  /** What is found in the small rules beside a text, and not in them alone: terms nobody reads. */
  private Set<String> ids(String text) throws IOException {
    List<String> alone = messages();
    Path file = Files.writeString(rules.resolve("safeguards/2-fault.drl"), text);
    Set<String> ids = new TreeSet<>();
    Checks.of(rules, SecondReading.Levels.DRL6).stream()
        .filter(d -> !alone.contains(d.id() + d.message()))
        .map(Diagnostic::id)
        .forEach(ids::add);
    Files.delete(file);
    return ids;
  }

  private List<String> messages() throws IOException {
    return Checks.of(rules, SecondReading.Levels.DRL6).stream()
        .map(d -> d.id() + d.message())
        .toList();
  }

  @Test
  void names_what_each_of_the_two_finds() throws IOException {
    Map<String, String> verifier = recorded("verifier.tsv");
    List<String> lines = new ArrayList<>();
    lines.add("| fault | check | drools-verifier |");
    lines.add("|---|---|---|");
    Map<String, Set<String>> ofTwins = new LinkedHashMap<>();
    int byCheck = 0;
    int byVerifier = 0;
    for (Faults.Fault fault : Faults.all()) {
      Set<String> alarms = ids(fault.mended());
      if (!alarms.isEmpty()) {
        ofTwins.put(fault.name(), alarms);
      }
      Set<String> found = ids(fault.faulty());
      String other = verifier.get(fault.name());
      assertTrue(other != null, fault.name() + " is not recorded: run mvn -Pbaseline verify");
      byCheck += found.isEmpty() ? 0 : 1;
      byVerifier += other.isEmpty() ? 0 : 1;
      lines.add(
          "| "
              + fault.what()
              + " | "
              + code(found)
              + " | "
              + (other.isEmpty() ? "–" : other)
              + " |");
    }
    assertEquals(Map.of(), ofTwins, "what is said of mended twins");
    lines.add("");
    lines.add(
        "Of %d faults `check` finds %d and drools-verifier %d. On the twins in which each fault is mended, `check` says nothing."
            .formatted(verifier.size(), byCheck, byVerifier));
    lines.add("");
    lines.addAll(packs());
    assertPage(String.join("\n", lines) + "\n");
  }

  private static String code(Set<String> ids) {
    return ids.isEmpty() ? "–" : "`" + String.join("`, `", ids) + "`";
  }

  /** What both say of the project's own packs. */
  private static List<String> packs() throws IOException {
    List<Diagnostic> found = Checks.of(Path.of("rules"), SecondReading.Levels.DRL6);
    List<String> lines = new ArrayList<>();
    lines.add(
        "| pack | rules | check | drools-verifier: errors | warnings | notes | gaps in ranges |"
            + " files given up after 20 seconds of processor time |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (Map.Entry<String, String> pack : recorded("packs.tsv").entrySet()) {
      String[] counts = pack.getValue().split("\t", -1);
      String folder = Path.of("rules", pack.getKey()) + "/";
      long ours =
          found.stream()
              .filter(d -> d.severity() != Severity.NOTE)
              .filter(d -> d.place().file().startsWith(folder))
              .count();
      List<String> cells = new ArrayList<>(List.of(pack.getKey(), counts[0], "" + ours));
      cells.addAll(List.of(counts).subList(1, counts.length));
      lines.add("| " + String.join(" | ", cells) + " |");
    }
    return lines;
  }

  private static Map<String, String> recorded(String name) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Faults.FOLDER.resolve(name))) {
      int tab = line.indexOf('\t');
      found.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return found;
  }

  private static void assertPage(String generated) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertTrue(begin >= BEGIN.length() && end > begin, "the page has no generated part");
    if (Boolean.getBoolean("returns.accept")) {
      Files.writeString(PAGE, page.substring(0, begin) + generated + page.substring(end));
    } else {
      assertEquals(
          generated,
          page.substring(begin, end),
          "mvn -Dtest=BaselinePageTests -Dreturns.accept=true test writes it");
    }
  }
}
