package returns.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import returns.dates.Calendars;
import returns.dates.WorkingDays;
import returns.language.Context;
import returns.packs.Library;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Source;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * The old library with some of the edits and not the others, so that what each of them does alone
 * can be found by evaluating it.
 *
 * <p>What is only added to be read, terms and calendars, is always there: it changes nothing until
 * a rule reads it. If the vocabulary was edited in a way that can change an answer, every mixture
 * speaks the new one.
 */
final class Mixtures {
  private final Library before;
  private final Library after;
  private final boolean isOfNewVocabulary;
  private final Library home;

  Mixtures(Library before, Library after, List<Edit> edits) {
    this.before = before;
    this.after = after;
    this.isOfNewVocabulary =
        edits.stream().anyMatch(e -> e.kind() == Edit.Kind.VOCABULARY && e.bears());
    this.home = isOfNewVocabulary ? after : before;
  }

  /** Whether cases are to be read with the new vocabulary. */
  boolean isOfNewVocabulary() {
    return isOfNewVocabulary;
  }

  /**
   * The old library with these edits; empty where the rules of one side cannot be read with the
   * words of the other.
   *
   * @param names of the edits
   */
  Optional<Library> with(Set<String> names) {
    Map<String, Source> sources = new TreeMap<>(before.sources());
    sources.putAll(after.sources());
    Optional<Pack> safeguards = pack(before.safeguards(), after.safeguards(), names);
    Map<String, Pack> arrangements = new TreeMap<>();
    for (Map.Entry<String, Pack> old : before.arrangements().entrySet()) {
      Pack now = after.arrangements().get(old.getKey());
      if (now != null) {
        Optional<Pack> mixed = pack(old.getValue(), now, names);
        if (mixed.isEmpty()) {
          return Optional.empty();
        }
        arrangements.put(old.getKey(), mixed.get());
      }
    }
    return safeguards.map(
        pack ->
            new Library(
                home.vocabulary(),
                home.listedEvidence(),
                sources,
                calendars(names),
                pack,
                arrangements));
  }

  private Calendars calendars(Set<String> names) {
    Map<String, WorkingDays> mixed = new TreeMap<>();
    for (String name : after.calendars().names()) {
      mixed.put(name, after.calendars().named(name).orElseThrow());
    }
    for (String name : before.calendars().names()) {
      if (!names.contains(CommonEdits.CALENDARS + name) || !mixed.containsKey(name)) {
        mixed.put(name, before.calendars().named(name).orElseThrow());
      }
    }
    return new Calendars(mixed);
  }

  private Optional<Pack> pack(Pack old, Pack now, Set<String> names) {
    Map<String, Term> terms = mixed(old.name() + ".terms.", old.terms(), now.terms(), names, true);
    FactType termsType = termsType(old, now, terms);
    Rehoming rehoming =
        new Rehoming(Context.visibleTypes(home.vocabulary(), termsType, home.listedEvidence()));
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : mixed("", byId(old), byId(now), names, false).values()) {
      Optional<Rule> here = rehoming.rule(rule);
      if (here.isEmpty()) {
        return Optional.empty();
      }
      rules.add(here.get());
    }
    Optional<Arrangement> arrangement =
        old.arrangement()
            .map(a -> arrangement(old.name(), a, now.arrangement().orElseThrow(), names, rehoming));
    return Optional.of(new Pack(old.name(), rules, terms, termsType, arrangement, old.sha256()));
  }

  private static Map<String, Rule> byId(Pack pack) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    pack.rules().forEach(rule -> byId.put(rule.id(), rule));
    return byId;
  }

  /**
   * The old things, each new where its edit is among the names.
   *
   * @param keeps whether what is added stands there anyway, and what is taken out stays
   */
  private static <T> Map<String, T> mixed(
      String prefix, Map<String, T> old, Map<String, T> now, Set<String> names, boolean keeps) {
    Map<String, T> mixed = new LinkedHashMap<>(old);
    for (Map.Entry<String, T> entry : now.entrySet()) {
      boolean isAdded = !old.containsKey(entry.getKey());
      if (names.contains(prefix + entry.getKey()) || (keeps && isAdded)) {
        mixed.put(entry.getKey(), entry.getValue());
      }
    }
    if (!keeps) {
      mixed.keySet().removeIf(key -> !now.containsKey(key) && names.contains(prefix + key));
    }
    return mixed;
  }

  /** A field for each term, as whoever reads it expects: the new type where a term has one. */
  private static FactType termsType(Pack old, Pack now, Map<String, Term> terms) {
    List<Field> fields = new ArrayList<>();
    for (Term term : terms.values()) {
      Field field =
          now.termsType()
              .field(term.name())
              .or(() -> old.termsType().field(term.name()))
              .orElseThrow();
      fields.add(
          Field.plain(
              term.name(), fields.size(), term.type().kind(), field.words(), field.label()));
    }
    return EngineTypes.terms(fields);
  }

  private static Arrangement arrangement(
      String pack, Arrangement old, Arrangement now, Set<String> names, Rehoming rehoming) {
    Map<String, Instrument> instruments =
        mixed(pack + ".", instruments(old), instruments(now), names, false);
    List<DatedFact> facts = new ArrayList<>();
    mixed(pack + ".", facts(old), facts(now), names, false)
        .values()
        .forEach(list -> list.forEach(fact -> rehoming.fact(fact).ifPresent(facts::add)));
    return new Arrangement(
        old.title(),
        old.inRecord(),
        names.contains(pack + ".state") ? now.state() : old.state(),
        List.copyOf(instruments.values()),
        names.contains(pack + ".evidence") ? now.evidence() : old.evidence(),
        facts);
  }

  private static Map<String, Instrument> instruments(Arrangement arrangement) {
    Map<String, Instrument> byId = new LinkedHashMap<>();
    arrangement.instruments().forEach(instrument -> byId.put(instrument.id(), instrument));
    return byId;
  }

  private static Map<String, List<DatedFact>> facts(Arrangement arrangement) {
    Map<String, List<DatedFact>> byType = new LinkedHashMap<>();
    for (DatedFact fact : arrangement.facts()) {
      byType.computeIfAbsent(fact.type().name(), type -> new ArrayList<>()).add(fact);
    }
    return byType;
  }
}
