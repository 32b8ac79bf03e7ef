package returns.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.SourceText;
import returns.drools.DrlWitness;
import returns.language.Context;
import returns.language.ParsedRules;
import returns.language.RuleFile;
import returns.language.VocabularyFile;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Term;

@DisplayName("The page on the rule language")
class RuleLanguageTests {
  private record Example(String kind, String text) {}

  @Test
  void shows_rules_that_are_accepted_and_rules_that_are_refused_as_it_says() throws IOException {
    int accepted = 0;
    int refused = 0;
    for (Example example : examples()) {
      if (example.kind().equals("vocabulary")) {
        assertEquals(
            List.of(), VocabularyFile.parse(new SourceText("page", example.text())).problems());
        accepted++;
        continue;
      }
      SourceText source = new SourceText("page", withHead(example.text()));
      ParsedRules parsed = RuleFile.parse(source, context(source.text()));
      List<String> ids = parsed.problems().stream().map(Diagnostic::id).toList();
      if (example.kind().startsWith("refused ")) {
        assertEquals(List.of(example.kind().substring("refused ".length())), ids, source.text());
        refused++;
      } else {
        assertEquals(List.of(), ids, source.text());
        assertEquals(List.of(), DrlWitness.disagreements(source, parsed.rules()));
        accepted++;
      }
    }
    assertTrue(accepted >= 4 && refused >= 5, accepted + " accepted, " + refused + " refused");
  }

  private static List<Example> examples() throws IOException {
    Matcher fence =
        Pattern.compile("```drl ?([^\n]*)\n(.*?)\n```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/rule-language.md")));
    List<Example> examples = new ArrayList<>();
    while (fence.find()) {
      examples.add(new Example(fence.group(1), fence.group(2) + "\n"));
    }
    return examples;
  }

  private static String withHead(String text) {
    return text.startsWith("package ")
        ? text
        : "package returns.safeguards;\nimport returns.vocabulary.*;\n\n" + text;
  }

  private static Context context(String text) {
    Library library = RealRules.LIBRARY;
    Pack pack =
        text.startsWith("package returns.albania;")
            ? library.arrangements().get("albania")
            : library.safeguards();
    Map<String, Term.Type> terms = new TreeMap<>();
    pack.terms().forEach((name, term) -> terms.put(name, term.type()));
    return new Context(
        pack.name(),
        Context.visibleTypes(library.vocabulary(), pack.termsType(), library.listedEvidence()),
        terms,
        library.sources().keySet(),
        library.calendars().names(),
        java.util.Set.of(),
        List.of(),
        List.of());
  }
}
