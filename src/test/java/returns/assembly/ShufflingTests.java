package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.batch.CaseDecider;
import returns.decision.Decision;
import returns.documents.CanonicalJson;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.documents.PlainTree;
import returns.dossier.DecisionFile;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Rule;

/** The order of facts, rules and files changes nothing but indices in paths and hashes. */
@DisplayName("Shuffling")
class ShufflingTests {
  @Test
  void the_facts_of_a_case_changes_only_indices_and_the_hash_of_the_case() throws IOException {
    Random random = new Random(7);
    for (Path file : RealRules.cases()) {
      byte[] bytes = Files.readAllBytes(file);
      Node root = JsonText.parse("case", bytes).root().orElseThrow();
      byte[] shuffled = json(shuffle(PlainTree.of(root), random));
      assertSame(
          essence(RealRules.decide(bytes)), essence(RealRules.decide(shuffled)), file.toString());
    }
  }

  @Test
  void the_rules_of_the_packs_changes_nothing() throws IOException {
    Random random = new Random(8);
    Library library = RealRules.LIBRARY;
    Map<String, Pack> arrangements = new TreeMap<>();
    library.arrangements().forEach((name, pack) -> arrangements.put(name, shuffle(pack, random)));
    Library shuffled =
        new Library(
            library.vocabulary(),
            library.listedEvidence(),
            library.sources(),
            library.calendars(),
            shuffle(library.safeguards(), random),
            arrangements);
    CaseDecider decider =
        new CaseDecider(
            library.vocabulary(),
            new LibraryDeciders(shuffled),
            new CaseDecider.Days(Optional.empty(), Optional.empty()),
            new CaseDecider.Choice(Optional.empty(), false));
    for (Path file : RealRules.cases()) {
      byte[] bytes = Files.readAllBytes(file);
      Decision after = decider.decide("case.json", 1, bytes).decisions().get(0);
      assertSame(
          DecisionFile.tree(RealRules.decide(bytes)), DecisionFile.tree(after), file.toString());
    }
  }

  /** Compares line by line, so that a failure shows one line and not a whole decision. */
  private static void assertSame(Object expected, Object actual, String file) {
    List<String> left = lines(expected);
    List<String> right = lines(actual);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      assertEquals(left.get(i), right.get(i), file + " line " + i);
    }
    assertEquals(left.size(), right.size(), file);
  }

  private static List<String> lines(Object tree) {
    return new String(CanonicalJson.pretty(tree), java.nio.charset.StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static Pack shuffle(Pack pack, Random random) {
    List<Rule> rules = new ArrayList<>(pack.rules());
    Collections.shuffle(rules, random);
    return new Pack(
        pack.name(), rules, pack.terms(), pack.termsType(), pack.arrangement(), pack.sha256());
  }

  private static Object shuffle(Object tree, Random random) {
    if (tree instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(shuffle(item, random)));
      boolean areItems = copy.stream().allMatch(Map.class::isInstance);
      if (areItems) {
        Collections.shuffle(copy, random);
      }
      return copy;
    }
    if (tree instanceof Map<?, ?> map) {
      List<Object> keys = new ArrayList<>(map.keySet());
      Collections.shuffle(keys, random);
      Map<Object, Object> copy = new LinkedHashMap<>();
      keys.forEach(key -> copy.put(key, shuffle(map.get(key), random)));
      return copy;
    }
    return tree;
  }

  /** In the order of the maps, which canonical JSON would sort away. */
  private static byte[] json(Object tree) {
    return write(tree).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String write(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach((key, value) -> parts.add(write(key) + ": " + write(value)));
      return "{" + String.join(", ", parts) + "}";
    }
    if (tree instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(ShufflingTests::write).toList()) + "]";
    }
    return new String(CanonicalJson.bytes(tree), java.nio.charset.StandardCharsets.UTF_8);
  }

  /**
   * A decision without indices in paths, without what points by them, and without the case's hash.
   */
  private static Map<String, Object> essence(Decision decision) {
    Map<String, Object> tree = new TreeMap<>(DecisionFile.tree(decision));
    tree.remove("provenance");
    List<String> facts = new ArrayList<>();
    for (Object fact : (List<?>) tree.remove("facts")) {
      facts.add(fact.toString().replaceAll("\\[\\d+\\]", "[]"));
    }
    Collections.sort(facts);
    Map<String, Object> essence = new TreeMap<>();
    essence.put("facts", facts);
    tree.forEach((key, value) -> essence.put(key, sorted(value)));
    return essence;
  }

  private static Object sorted(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> String.valueOf(sorted(item))).sorted().toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new TreeMap<>();
      map.forEach(
          (key, inner) -> {
            if (!key.equals("facts") && !key.equals("atoms")) {
              copy.put(String.valueOf(key), sorted(inner));
            }
          });
      return copy;
    }
    return String.valueOf(value).replaceAll("\\[\\d+\\]", "[]");
  }
}
