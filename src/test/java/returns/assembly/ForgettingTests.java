package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import returns.decision.Decision;
import returns.decision.Outcome;
import returns.documents.CanonicalJson;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.documents.PlainTree;

/** Knowing less about a real case under the real rules (docs/semantics.md, "The fold"). */
@DisplayName("Forgetting a fact of a worked case")
class ForgettingTests {
  /** What says which question is asked, and cannot be forgotten. */
  private static final Set<String> KEPT = Set.of("case", "return.partner", "return.decidedOn");

  @Test
  void never_makes_its_outcome_what_it_may_not_become() throws IOException {
    forget(new Random(20261124), 6);
  }

  @Test
  @Tag("long")
  void never_makes_its_outcome_what_it_may_not_become_whichever_fact_it_is() throws IOException {
    forget(new Random(1), Integer.MAX_VALUE);
  }

  private static void forget(Random random, int most) throws IOException {
    List<String> wrong = new ArrayList<>();
    int changed = 0;
    int compared = 0;
    for (Path file : RealRules.cases()) {
      byte[] bytes = Files.readAllBytes(file);
      Outcome before = RealRules.decide(bytes).outcome();
      List<String> paths = new ArrayList<>(paths(tree(bytes)));
      java.util.Collections.shuffle(paths, random);
      for (String path : paths.subList(0, Math.min(most, paths.size()))) {
        Decision after = RealRules.decide(without(bytes, path));
        assertEquals(List.of(), after.differences(), file + " without " + path);
        compared++;
        changed += after.outcome() == before ? 0 : 1;
        if (!afterForgetting(before).contains(after.outcome())) {
          wrong.add(file + " without " + path + ": " + before + " became " + after.outcome());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(changed * 20 > compared, changed + " of " + compared + " changed");
  }

  private static Set<Outcome> afterForgetting(Outcome outcome) {
    return switch (outcome) {
      case NO_BAR_FOUND -> EnumSet.of(Outcome.NO_BAR_FOUND, Outcome.REFERRED);
      case REFERRED -> EnumSet.of(Outcome.REFERRED);
      case NOT_COVERED -> EnumSet.of(Outcome.NOT_COVERED, Outcome.REFERRED);
      case DEFERRED -> EnumSet.of(Outcome.DEFERRED, Outcome.NOT_COVERED, Outcome.REFERRED);
      case BARRED -> EnumSet.complementOf(EnumSet.of(Outcome.NO_BAR_FOUND));
    };
  }

  private static Map<String, Object> tree(byte[] bytes) {
    return PlainTree.map((Node.Mapping) JsonText.parse("case", bytes).root().orElseThrow());
  }

  /** Every stated field, and every list as a whole. */
  private static Set<String> paths(Map<String, Object> tree) {
    Set<String> paths = new TreeSet<>();
    tree.forEach((key, value) -> collect(key, value, paths));
    paths.removeAll(KEPT);
    return paths;
  }

  private static void collect(String path, Object value, Set<String> paths) {
    if (value instanceof List<?> list) {
      paths.add(path);
      for (int i = 0; i < list.size(); i++) {
        collect(path + "/" + i, list.get(i), paths);
      }
    } else if (value instanceof Map<?, ?> map) {
      boolean isValue = map.containsKey("value");
      boolean isList = map.containsKey("items");
      if (isValue || isList) {
        paths.add(path);
      }
      if (isList) {
        collect(path + "/items", map.get("items"), paths);
        paths.remove(path + "/items");
      } else if (!isValue) {
        map.forEach((key, inner) -> collect(path + "/" + key, inner, paths));
      }
    } else if (!path.endsWith("/source")
        && !path.endsWith("/asOf")
        && !path.endsWith("/recordedOn")) {
      // Where a fact comes from, and of which day it is, are not facts of the world.
      paths.add(path.replace("return/", "return."));
    }
  }

  private static byte[] without(byte[] bytes, String path) {
    Map<String, Object> tree = tree(bytes);
    String[] steps = path.replace("return.", "return/").split("/", -1);
    Object here = tree;
    for (int i = 0; i < steps.length - 1; i++) {
      here =
          here instanceof List<?> list
              ? list.get(Integer.parseInt(steps[i]))
              : ((Map<?, ?>) here).get(steps[i]);
    }
    ((Map<?, ?>) here).remove(steps[steps.length - 1]);
    return CanonicalJson.bytes(tree);
  }
}
