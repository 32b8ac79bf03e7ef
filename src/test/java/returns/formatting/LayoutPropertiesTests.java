package returns.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import returns.diagnostics.SourceText;
import returns.language.Outline;
import returns.random.RandomRules;
import returns.random.RuleText;

@Label("The layout of any rule file")
class LayoutPropertiesTests {
  private static final List<SourceText> REAL = real();

  private static List<SourceText> real() {
    try {
      return RuleFiles.readable(Path.of("rules"));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static SourceText random(long seed) {
    String rules =
        RandomRules.ruleSet(seed).rules().stream()
            .map(RuleText::of)
            .collect(Collectors.joining("\n"));
    return source("package returns.random;\nimport returns.vocabulary.*;\n\n" + rules);
  }

  private static SourceText source(String text) {
    return new SourceText("1-any.drl", text);
  }

  @Property(tries = 30)
  @Label("does not depend on how the author spaced it")
  void is_one(@ForAll @LongRange(min = 0, max = 5000) long seed) {
    Random random = new Random(seed);
    SourceText written = seed % 2 == 0 ? random(seed) : REAL.get(random.nextInt(REAL.size()));
    String wanted = Layout.printed(written);
    String shaken = new Shaken(Shaken.By.SPACES, random).text(written);
    assertNotEquals(wanted, shaken);
    assertEquals(squeezed(wanted), squeezed(Layout.printed(source(shaken))));
  }

  /** Comments directly above something may have an empty line below them or not. */
  private static String squeezed(String text) {
    return text.replaceAll("\n+", "\n");
  }

  @Property(tries = 40)
  @Label("loses nothing and is stable, wherever lines end and comments stand")
  void is_stable(@ForAll @LongRange(min = 0, max = 5000) long seed) {
    Random random = new Random(seed);
    SourceText written = seed % 2 == 0 ? random(seed) : REAL.get(random.nextInt(REAL.size()));
    Shaken.By by = seed % 3 == 0 ? Shaken.By.LINES : Shaken.By.COMMENTS;
    SourceText shaken = source(new Shaken(by, random).text(written));
    RealLayoutTests.assertLaidOutOnce(shaken);
    assertTrue(
        Outline.of(shaken).parts().stream().noneMatch(p -> p.kind() == Outline.Kind.BROKEN),
        shaken.text());
  }

  @Property(tries = 80)
  @Label("leaves alone what is broken, and loses nothing of it")
  void leaves_what_is_broken(@ForAll @LongRange(min = 0, max = 50_000) long seed) {
    Random random = new Random(seed);
    SourceText broken = source(broken(REAL.get(random.nextInt(REAL.size())).text(), random));
    RealLayoutTests.assertLaidOutOnce(broken);
    String laidOut = Layout.of(broken);
    for (Outline.Part part : Outline.of(broken).parts()) {
      if (part.kind() == Outline.Kind.BROKEN) {
        String text = broken.text().substring(part.start(), part.end());
        assertTrue(laidOut.contains(text), text);
      }
    }
  }

  private static String broken(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int at = random.nextInt(out.length() - 1);
      String put =
          List.of("", "(", ")", "\"", "end ", "\u00a0", "/*", ";", "rule", "\r", "é")
              .get(random.nextInt(11));
      out.replace(at, at + random.nextInt(2), put);
    }
    return out.toString();
  }
}
