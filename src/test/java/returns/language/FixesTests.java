package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Fix;
import returns.diagnostics.Place;
import returns.diagnostics.SourceText;

/** What a program may change by itself: it mends what was told, and spoils nothing. */
final class FixesTests {
  private static List<Diagnostic> found(String text) {
    SourceText source = new SourceText("2-test.drl", text);
    return RuleFile.parse(source, LanguageFixture.secondFile()).problems();
  }

  private static String applied(String text, Fix fix) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Place place = fix.place();
    String line = lines.get(place.line() - 1);
    int from = line.offsetByCodePoints(0, place.column() - 1);
    int to = line.offsetByCodePoints(from, place.length());
    lines.set(place.line() - 1, line.substring(0, from) + fix.put() + line.substring(to));
    return String.join("\n", lines) + "\n";
  }

  @Test
  void each_fix_of_a_bad_file_mends_its_finding_and_gives_no_new_one() {
    Set<String> fixed = new TreeSet<>();
    for (var file : LanguageFixture.files("bad")) {
      RuleText.decode(file.toString(), LanguageFixture.bytes(file))
          .source()
          .ifPresent(source -> tryFixes(file.toString(), source.text(), fixed));
    }
    assertEquals(
        Set.of(
            "assignment",
            "bare-field",
            "single-quotes",
            "syntax",
            "unknown-calendar",
            "unknown-conclusion",
            "unknown-field",
            "unknown-term",
            "unknown-word"),
        fixed);
  }

  private static void tryFixes(String file, String text, Set<String> fixed) {
    List<Diagnostic> before = found(text);
    for (Diagnostic diagnostic : before) {
      if (diagnostic.fix().isPresent()) {
        fixed.add(diagnostic.id());
        List<Diagnostic> after = found(applied(text, diagnostic.fix().get()));
        assertTrue(after.size() < before.size(), file + ": " + after);
        Set<String> known = new HashSet<>();
        before.forEach(d -> known.add(d.id()));
        assertTrue(after.stream().allMatch(d -> known.contains(d.id())), file + ": " + after);
      }
    }
  }

  private static String fixOf(String when) {
    return Stream.of(when)
        .flatMap(w -> found(LanguageFixture.file(w, "decision.bar(\"No.\");")).stream())
        .flatMap(d -> d.fix().stream())
        .map(Fix::put)
        .findFirst()
        .orElse("none");
  }

  @Test
  void a_misspelt_name_is_mended_only_where_one_is_meant_beyond_doubt() {
    assertEquals("\"pending\"", fixOf("Claim( status == \"pendng\" )"));
    assertEquals("\"pending\"", fixOf("Claim( status == \"Pending\" )"));
    assertEquals("\"human-rights\"", fixOf("Claim( kind == \"human_rights\" )"));
    assertEquals("none", fixOf("Claim( status == \"ended\" )"));
    assertEquals("none", fixOf("Claim( appeal == \"nine\" )"), "too short to be sure");
    assertEquals("unaccompanied == true", fixOf("Person( unaccompanied )"));
    assertEquals("none", fixOf("Claim( status )"), "nobody can say which word is meant");
    assertEquals("==", fixOf("Claim( status = \"pending\" )"));
    assertEquals("\"pending\"", fixOf("Claim( status == 'pending' )"));
  }

  @Test
  void a_missing_semicolon_is_put_behind_the_call() {
    String text = LanguageFixture.file("Claim( status == \"pending\" )", "decision.bar(\"No.\")");
    Diagnostic found = found(text).get(0);
    assertEquals(List.of(), found(applied(text, found.fix().orElseThrow())));
  }
}
