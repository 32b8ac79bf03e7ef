package returns.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import returns.rules.Conclusion;
import returns.rules.Rule;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/**
 * What a rule file may refer to.
 *
 * @param pack the folder that it stands in
 * @param stage the number at the head of its name
 * @param types by name: every type that a pattern may match
 * @param terms the terms of the pack, by name
 * @param sources the ids of {@code sources.yaml}
 * @param calendars the names of {@code calendars.yaml}
 * @param instruments the ids of the arrangement's instruments
 * @param earlier the rules of all files that are evaluated before this one
 * @param others rules of other packs, whose ids are taken too
 * @param attempted conclusions of earlier rules that could not be read: no second complaint
 */
public record Context(
    String pack,
    int stage,
    Map<String, FactType> types,
    Map<String, Term.Type> terms,
    Set<String> sources,
    Set<String> calendars,
    Set<String> instruments,
    List<Rule> earlier,
    List<Rule> others,
    Set<String> attempted) {

  public Context {
    types = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(types));
    terms = Map.copyOf(terms);
    sources = Set.copyOf(sources);
    calendars = Set.copyOf(calendars);
    instruments = Set.copyOf(instruments);
    earlier = List.copyOf(earlier);
    others = List.copyOf(others);
    attempted = Set.copyOf(attempted);
  }

  /** The context of a pack's first file. */
  public Context(
      String pack,
      Map<String, FactType> types,
      Map<String, Term.Type> terms,
      Set<String> sources,
      Set<String> calendars,
      Set<String> instruments,
      List<Rule> earlier,
      List<Rule> others) {
    this(pack, 0, types, terms, sources, calendars, instruments, earlier, others, Set.of());
  }

  /**
   * The types that a pack's patterns may match, by name.
   *
   * @param terms the type {@code Terms} of the pack
   * @param listedEvidence {@link EngineTypes#listedEvidence}, made once for all
   */
  public static Map<String, FactType> visibleTypes(
      Vocabulary vocabulary, FactType terms, FactType listedEvidence) {
    Map<String, FactType> types = new LinkedHashMap<>();
    Stream<FactType> engine =
        Stream.of(
            terms,
            listedEvidence,
            EngineTypes.TERM_VERSION,
            EngineTypes.ESTABLISHED,
            EngineTypes.INSTRUMENT,
            EngineTypes.COVERED_STATE);
    Stream.concat(vocabulary.types().stream(), engine)
        .forEach(type -> types.put(type.name(), type));
    return types;
  }

  /** The same, for the file of this number. */
  public Context atStage(int number) {
    return new Context(
        pack, number, types, terms, sources, calendars, instruments, earlier, others, attempted);
  }

  /** The same, for a file that is evaluated after the one that was read. */
  public Context after(ParsedRules read) {
    List<Rule> rules = new ArrayList<>(earlier);
    rules.addAll(read.rules());
    Set<String> all = new HashSet<>(attempted);
    all.addAll(read.attempted());
    return new Context(
        pack, stage, types, terms, sources, calendars, instruments, rules, others, all);
  }

  /** Everything that an earlier rule establishes. */
  Set<String> established() {
    Set<String> whats = new LinkedHashSet<>();
    for (Rule rule : earlier) {
      for (Conclusion conclusion : rule.conclusions()) {
        if (conclusion.verb() == Conclusion.Verb.ESTABLISH) {
          conclusion.what().ifPresent(whats::add);
        }
      }
    }
    return whats;
  }

  /** The name of the package that this pack's files begin with. */
  String packageName() {
    return packageName(pack);
  }

  /** The name of a pack's package: its folder, with {@code _} for each hyphen. */
  public static String packageName(String pack) {
    return "returns." + pack.replace('-', '_');
  }
}
