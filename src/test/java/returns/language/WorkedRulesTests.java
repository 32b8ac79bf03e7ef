package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import returns.diagnostics.SourceText;
import returns.drools.DrlWitness;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** The worked rules of docs/rule-language.md, over the real vocabulary. */
final class WorkedRulesTests {
  private static final Vocabulary VOCABULARY =
      VocabularyFile.parse(
              new SourceText(
                  "rules/vocabulary.drl",
                  LanguageFixture.source(Path.of("rules/vocabulary.drl")).text()))
          .vocabulary()
          .orElseThrow();

  private static final Map<String, Term.Type> TERMS =
      Map.of(
          "appealDays", Term.Type.DAYS,
          "recoveryDays", Term.Type.DAYS,
          "adultAge", Term.Type.YEARS,
          "replyDays", Term.Type.DAYS);

  private static Context context(String pack) {
    List<Field> fields =
        new TreeMap<>(TERMS)
            .entrySet().stream()
                .map(e -> Field.plain(e.getKey(), 0, e.getValue().kind(), List.of(), e.getKey()))
                .toList();
    return new Context(
        pack,
        Context.visibleTypes(
            VOCABULARY, EngineTypes.terms(fields), EngineTypes.listedEvidence(VOCABULARY)),
        TERMS,
        Set.of(
            "ec-albania-2005",
            "ftt-rules-2014",
            "naba-2022",
            "immigration-rules",
            "bcia-2009",
            "niaa-2002"),
        Set.of("tribunal"),
        Set.of(),
        List.of(),
        List.of());
  }

  private static List<Rule> read(String file, String pack) {
    SourceText source = LanguageFixture.source(LanguageFixture.FOLDER.resolve(file));
    ParsedRules parsed = RuleFile.parse(source, context(pack).atStage(1));
    assertEquals(List.of(), parsed.problems());
    assertEquals(List.of(), DrlWitness.disagreements(source, parsed.rules()));
    return parsed.rules();
  }

  @Test
  void the_rule_of_the_first_page_is_accepted() {
    assertEquals(
        List.of("AL-REPLY-3"),
        read("worked-albania.drl", "albania").stream().map(Rule::id).toList());
  }

  @Test
  void the_rules_of_the_style_chapter_are_accepted() {
    assertEquals(
        List.of("SG-APPEAL-WINDOW-1", "SG-NRM-RP-2", "SG-UAM-1", "SG-S55-1", "SG-INADM-LISTED-2"),
        read("worked-safeguards.drl", "safeguards").stream().map(Rule::id).toList());
  }
}
