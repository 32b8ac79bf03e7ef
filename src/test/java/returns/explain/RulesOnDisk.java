package returns.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.SourceText;
import returns.language.Context;
import returns.language.ParsedRules;
import returns.language.RuleFile;
import returns.language.VocabularyFile;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** The repository's own rules, as far as their English needs them: without the values of terms. */
public final class RulesOnDisk {
  public static final Path FOLDER = Path.of("rules");

  /** The repository's vocabulary. */
  public static final Vocabulary VOCABULARY =
      VocabularyFile.parse(source(FOLDER.resolve("vocabulary.drl"))).vocabulary().orElseThrow();

  public static final FactType LISTED_EVIDENCE = EngineTypes.listedEvidence(VOCABULARY);

  private RulesOnDisk() {}

  /** Every rule of a pack. */
  public static List<Rule> pack(String name) {
    Loaded loaded = Library.load(FOLDER);
    Library library =
        loaded
            .library()
            .orElseThrow(() -> new IllegalStateException(loaded.diagnostics().toString()));
    return name.equals(Library.SAFEGUARDS)
        ? library.safeguards().rules()
        : library.arrangements().get(name).rules();
  }

  /** The rules of a text, as the only file of a pack of that name. */
  public static List<Rule> parse(
      String pack, Map<String, Term.Type> terms, Set<String> sources, String text) {
    return parse(pack, terms, termsType(terms), sources, List.of(text));
  }

  /** The rules of some files of a pack, numbered from 1. */
  public static List<Rule> parse(
      String pack,
      Map<String, Term.Type> terms,
      FactType termsType,
      Set<String> sources,
      List<String> files) {
    Context context =
        context(
            pack, terms, termsType, sources, Set.of("tribunal", "england-and-wales"), List.of());
    List<Rule> all = new ArrayList<>();
    for (int stage = 1; stage <= files.size(); stage++) {
      SourceText text = new SourceText(stage + "-text.drl", files.get(stage - 1));
      ParsedRules read = RuleFile.parse(text, context.atStage(stage));
      if (read.problems().stream().anyMatch(Diagnostic::isError)) {
        throw new IllegalStateException(read.problems().toString());
      }
      all.addAll(read.rules());
      context = context.after(read);
    }
    return all;
  }

  private static Context context(
      String pack,
      Map<String, Term.Type> terms,
      FactType termsType,
      Set<String> sources,
      Set<String> calendars,
      List<Rule> earlier) {
    return new Context(
        pack,
        Context.visibleTypes(VOCABULARY, termsType, LISTED_EVIDENCE),
        terms,
        sources,
        calendars,
        Set.of(),
        earlier,
        List.of());
  }

  /** The type {@code Terms} over some terms. */
  public static FactType termsType(Map<String, Term.Type> terms) {
    List<Field> fields = new ArrayList<>();
    new TreeMap<>(terms)
        .forEach(
            (name, type) ->
                fields.add(Field.plain(name, fields.size(), type.kind(), List.of(), name)));
    return EngineTypes.terms(fields);
  }

  static SourceText source(Path file) {
    return new SourceText(file.toString(), new String(bytes(file), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
