package returns.explain;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;

class RuleEnglishTests {
  @Test
  void dump() throws Exception {
    StringBuilder b = new StringBuilder();
    var all = new ArrayList<>(RealRules.LIBRARY.arrangements().values());
    all.add(RealRules.LIBRARY.safeguards());
    for (var pack : all)
      for (var rule : pack.rules())
        b.append(rule.id())
            .append(": ")
            .append(
                RuleEnglish.of(
                        rule,
                        new LawSaid(
                            Map.of("appealDays", "14 days", "adultAge", "18 years"),
                            Optional.of("Albania")))
                    .sentence())
            .append("\n");
    Files.writeString(Path.of("target/sentences.txt"), b);
  }
}
