package returns.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.SourceText;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** The example pack that the tests of the language share. */
public final class LanguageFixture {
  static final Path FOLDER = Path.of("src/test/resources/language");

  private static final Vocabulary VOCABULARY =
      VocabularyFile.parse(source(FOLDER.resolve("vocabulary.drl"))).vocabulary().orElseThrow();

  private static final Map<String, Term.Type> TERMS =
      new TreeMap<>(
          Map.of(
              "appealDays", Term.Type.DAYS,
              "adultAge", Term.Type.YEARS,
              "holdHours", Term.Type.HOURS,
              "sentenceLimit", Term.Type.MONTHS,
              "cutOff", Term.Type.DATE,
              "counted", Term.Type.TRUTH,
              "region", Term.Type.WORD));

  private static final Context CONTEXT = context();

  private LanguageFixture() {}

  static Vocabulary vocabulary() {
    return VOCABULARY;
  }

  /** The context of a second file of the pack "example". */
  public static Context secondFile() {
    return CONTEXT;
  }

  private static Context context() {
    List<Field> fields = new ArrayList<>();
    TERMS.forEach(
        (name, type) -> fields.add(Field.plain(name, fields.size(), type.kind(), List.of(), name)));
    Context first =
        new Context(
            "example",
            Context.visibleTypes(
                VOCABULARY, EngineTypes.terms(fields), EngineTypes.listedEvidence(VOCABULARY)),
            TERMS,
            Set.of("ex-act"),
            Set.of("england-and-wales", "scotland", "northern-ireland", "tribunal"),
            Set.of("example-treaty"),
            safeguards(),
            List.of(otherPack("OTHER-1", "vietnam", "seen")));
    return first
        .atStage(1)
        .after(RuleFile.parse(source(FOLDER.resolve("1-before.drl")), first.atStage(1)))
        .atStage(2);
  }

  private static List<Rule> safeguards() {
    return List.of(otherPack("SAFE-1", "safeguards", "safe"));
  }

  private static Rule otherPack(String id, String pack, String what) {
    String text =
        """
        package returns.%s;
        import returns.vocabulary.*;
        rule "Another" @id(%s) @source("ex-act")
        when
          Person( unaccompanied == true )
        then
          decision.establish("%s", "It holds.");
        end
        """
            .formatted(pack, id, what);
    Context context =
        new Context(
            pack,
            Context.visibleTypes(
                VOCABULARY, EngineTypes.terms(List.of()), EngineTypes.listedEvidence(VOCABULARY)),
            Map.of(),
            Set.of("ex-act"),
            Set.of(),
            Set.of(),
            List.of(),
            List.of());
    return RuleFile.parse(new SourceText("rules/" + pack + "/1-a.drl", text), context)
        .rules()
        .get(0);
  }

  /** Parses a text as the second file of the pack. */
  public static ParsedRules parse(String text) {
    return RuleFile.parse(new SourceText("rules/example/2-test.drl", text), CONTEXT);
  }

  /** The text of a file with one rule. */
  static String file(String when, String then) {
    return """
    package returns.example;
    import returns.vocabulary.*;

    rule "A rule"
      @id(EX-1)
      @source("ex-act s 1")
    when
    """
        + when
        + "\nthen\n"
        + then
        + "\nend\n";
  }

  /** The ids of everything that is wrong with one rule. */
  static List<String> findings(String when, String then) {
    return parse(file(when, then)).problems().stream().map(Diagnostic::id).toList();
  }

  /** The only rule of a file without errors. */
  static Rule rule(String when, String then) {
    ParsedRules parsed = parse(file(when, then));
    if (!parsed.problems().isEmpty()) {
      throw new AssertionError(parsed.problems());
    }
    return parsed.rules().get(0);
  }

  static SourceText source(Path path) {
    return RuleText.decode(path.getFileName().toString(), bytes(path)).source().orElseThrow();
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rule files of a folder below the fixture's, sorted by name. */
  public static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(path -> path.toString().endsWith(".drl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
