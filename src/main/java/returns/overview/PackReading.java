package returns.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import returns.decision.Labels;
import returns.evaluation.RuleSet;
import returns.packs.Library;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.ListedEvidence;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;
import returns.rules.Term;
import returns.situation.Knowledge;
import returns.vocabulary.FactType;

/** Reads how everything in a pack stands on the days that are asked about. */
final class PackReading {
  private final Library library;
  private final Overview.Days days;
  private final Knowledge knowledge;

  PackReading(Library library, Overview.Days days) {
    this.library = library;
    this.days = days;
    this.knowledge = new Knowledge(days.knownAt());
  }

  PackOverview pack(Pack pack) {
    // By name, so that the order in a file changes nothing.
    List<Term> terms = List.copyOf(new TreeMap<>(pack.terms()).values());
    Optional<Arrangement> arrangement = pack.arrangement();
    return new PackOverview(
        pack,
        arrangement.map(a -> instruments(pack, a)).orElse(List.of()),
        terms.stream().map(this::term).toList(),
        arrangement.map(this::facts).orElse(List.of()),
        arrangement.map(a -> evidence(a.evidence())).orElse(List.of()),
        new ValuesOf(knowledge, new Labels(library.sources())).pack(pack, terms),
        terms.stream().flatMap(term -> ValuelessTerm.of(term, knowledge).stream()).toList());
  }

  private List<InstrumentOverview> instruments(Pack pack, Arrangement arrangement) {
    RuleSet rules = new RuleSet(List.of(library.safeguards(), pack));
    return arrangement.instruments().stream().map(i -> instrument(i, rules)).toList();
  }

  private InstrumentOverview instrument(Instrument instrument, RuleSet rules) {
    Life force = knowledge.asKnown(instrument.inForce());
    Life operation = knowledge.asKnown(instrument.operational());
    return new InstrumentOverview(
        instrument,
        knowledge.asKnown(instrument.signed()),
        force,
        operation,
        instrument.requires().stream().map(r -> requirement(r, rules)).toList(),
        days.asAt()
            .map(
                day ->
                    new InstrumentOverview.OnDay(
                        InTime.of(force, day),
                        InTime.of(operation, day),
                        force
                            .on(day)
                            .and(operation.on(day))
                            .and(Status.of(instrument.obligesPartner(false))))));
  }

  private InstrumentOverview.RequirementOverview requirement(
      Instrument.Requirement requirement, RuleSet rules) {
    List<Rule> establishing =
        rules.establishing(requirement.what()).stream().map(rules::rule).toList();
    return new InstrumentOverview.RequirementOverview(
        requirement,
        establishing.stream().map(Rule::id).sorted().toList(),
        days.asAt()
            .map(day -> (int) establishing.stream().filter(rule -> rule.isInForce(day)).count()));
  }

  private TermOverview term(Term term) {
    return new TermOverview(
        term,
        days.asAt()
            .map(
                day -> {
                  Optional<Term.Version> version = term.on(day);
                  return new TermOverview.OnDay(version, version.flatMap(knowledge::asKnown));
                }));
  }

  private List<FactsOverview> facts(Arrangement arrangement) {
    List<FactsOverview> all = new ArrayList<>();
    for (FactType type : library.vocabulary().types()) {
      if (type.holder() != FactType.Holder.ARRANGEMENT) {
        continue;
      }
      List<DatedFact> stated =
          arrangement.facts().stream().filter(fact -> fact.type() == type).toList();
      List<FactsOverview.StatedFact> known =
          stated.stream().filter(fact -> knowledge.counts(fact.known())).map(this::fact).toList();
      all.add(new FactsOverview(type, known, Knowledge.mayBeMore(stated.size(), known.size())));
    }
    return all;
  }

  private FactsOverview.StatedFact fact(DatedFact fact) {
    return new FactsOverview.StatedFact(
        fact, days.asAt().map(day -> InTime.of(fact.starts(), fact.ends(), day)));
  }

  /** Counted by what the evidence is about and how strong it is, in the order of the list. */
  private static List<PackOverview.EvidenceCount> evidence(List<ListedEvidence> listed) {
    Map<String, PackOverview.EvidenceCount> counts = new LinkedHashMap<>();
    for (ListedEvidence one : listed) {
      counts.merge(
          one.about() + " " + one.strength(),
          new PackOverview.EvidenceCount(one.about(), one.strength(), 1, one.label()),
          (a, b) ->
              new PackOverview.EvidenceCount(
                  a.about(), a.strength(), a.kinds() + b.kinds(), a.label().weaker(b.label())));
    }
    return List.copyOf(counts.values());
  }
}
