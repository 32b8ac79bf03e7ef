package returns.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.language.Context;
import returns.language.ParsedRules;
import returns.language.RuleFile;
import returns.language.RuleText;
import returns.rules.Arrangement;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/** Reads packs, the safeguards first: arrangements read what they establish. */
final class PackReader {
  private final Vocabulary vocabulary;
  private final FactType listedEvidence;
  private final Optional<Set<String>> sources;
  private final Optional<Set<String>> calendars;
  private final Map<String, byte[]> common;
  private final Problems problems;

  /** What the safeguards' files hold; empty until they are read, or if they could not be. */
  private Optional<ParsedRules> safeguards = Optional.empty();

  private final List<Rule> rulesOfArrangements = new ArrayList<>();

  PackReader(
      Vocabulary vocabulary,
      FactType listedEvidence,
      Optional<Set<String>> sources,
      Optional<Set<String>> calendars,
      Map<String, byte[]> common,
      Problems problems) {
    this.vocabulary = vocabulary;
    this.listedEvidence = listedEvidence;
    this.sources = sources;
    this.calendars = calendars;
    this.common = common;
    this.problems = problems;
  }

  Optional<Pack> safeguards(PackFolder folder) {
    Optional<Map<String, Term>> terms =
        folder
            .bytes(folder.settings())
            .flatMap(b -> YamlFile.open(shown(folder), b, "the list of terms", problems))
            .map(this::terms);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    ParsedRules nothing = new ParsedRules(List.of(), List.of(), Set.of());
    FactType type = TermsReader.type(terms.get());
    safeguards = rules(folder, type, terms.get(), Set.of(), nothing);
    return safeguards.map(read -> pack(folder, read.rules(), terms.get(), type, Optional.empty()));
  }

  private Map<String, Term> terms(Fields fields) {
    return new TermsReader(new Citations(sources), problems).terms(fields);
  }

  Optional<Pack> arrangement(PackFolder folder) {
    Optional<ArrangementFile> file =
        folder
            .bytes(folder.settings())
            .flatMap(
                bytes ->
                    ArrangementFile.read(
                        shown(folder), bytes, new Citations(sources), vocabulary, problems));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    PackChecks checks = new PackChecks(file.get().instruments(), problems);
    checks.instruments();
    Map<String, Term> terms = file.get().terms();
    FactType type = TermsReader.type(terms);
    Arrangement arrangement = file.get().arrangement();
    Set<String> instruments = new HashSet<>();
    arrangement.instruments().forEach(instrument -> instruments.add(instrument.id()));
    Optional<ParsedRules> read =
        safeguards.flatMap(earlier -> rules(folder, type, terms, instruments, earlier));
    read.ifPresent(
        own -> {
          checks.requirements(safeguards.get(), own);
          rulesOfArrangements.addAll(own.rules());
        });
    return read.map(own -> pack(folder, own.rules(), terms, type, Optional.of(arrangement)));
  }

  /** The rules of a pack by stage; empty if a file is missing without which none can be judged. */
  private Optional<ParsedRules> rules(
      PackFolder folder,
      FactType termsType,
      Map<String, Term> terms,
      Set<String> instruments,
      ParsedRules earlier) {
    if (sources.isEmpty() || calendars.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Term.Type> types = new LinkedHashMap<>();
    terms.forEach((name, term) -> types.put(name, term.type()));
    Context context =
        new Context(
            folder.name(),
            0,
            Context.visibleTypes(vocabulary, termsType, listedEvidence),
            types,
            sources.get(),
            calendars.get(),
            instruments,
            earlier.rules(),
            rulesOfArrangements,
            earlier.attempted());
    List<Rule> rules = new ArrayList<>();
    Set<String> attempted = new HashSet<>();
    for (PackFolder.Stage stage : folder.stages()) {
      ParsedRules read = stage(folder, stage.file(), context.atStage(stage.number()));
      rules.addAll(read.rules());
      attempted.addAll(read.attempted());
      context = context.after(read);
    }
    return Optional.of(new ParsedRules(rules, List.of(), attempted));
  }

  private ParsedRules stage(PackFolder folder, String file, Context context) {
    RuleText text =
        RuleText.decode(folder.folder().shown(file), folder.bytes(file).orElse(new byte[0]));
    problems.addAll(text.problems());
    ParsedRules read =
        text.source()
            .map(source -> RuleFile.parse(source, context))
            .orElse(new ParsedRules(List.of(), List.of(), Set.of()));
    problems.addAll(read.problems());
    return read;
  }

  private Pack pack(
      PackFolder folder,
      List<Rule> rules,
      Map<String, Term> terms,
      FactType termsType,
      Optional<Arrangement> arrangement) {
    return new Pack(
        folder.name(), rules, terms, termsType, arrangement, PackHash.of(folder, common));
  }

  private static String shown(PackFolder folder) {
    return folder.folder().shown(folder.settings());
  }
}
