package returns.overview;

import java.util.ArrayList;
import java.util.List;
import returns.decision.Labels;
import returns.overview.LabelledValue.Of;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.ListedEvidence;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Term;
import returns.situation.Knowledge;

/** Every value of law in a pack that is known, with its label. */
final class ValuesOf {
  private final Knowledge knowledge;
  private final Labels labels;
  private final List<LabelledValue> values = new ArrayList<>();

  ValuesOf(Knowledge knowledge, Labels labels) {
    this.knowledge = knowledge;
    this.labels = labels;
  }

  List<LabelledValue> pack(Pack pack, List<Term> terms) {
    pack.arrangement().ifPresent(this::arrangement);
    terms.forEach(this::term);
    pack.rules().forEach(this::rule);
    return values;
  }

  private void arrangement(Arrangement arrangement) {
    for (Instrument instrument : arrangement.instruments()) {
      if (instrument.signed().starts() != null) {
        life(Of.SIGNATURE, instrument, instrument.signed());
      }
      life(Of.FORCE, instrument, instrument.inForce());
      // What says nothing of its own is the life in force, and was counted with it.
      if (!instrument.operational().equals(instrument.inForce())) {
        life(Of.OPERATION, instrument, instrument.operational());
      }
    }
    arrangement.facts().forEach(this::fact);
    arrangement.evidence().forEach(this::evidence);
  }

  private void life(Of of, Instrument instrument, Life life) {
    Life known = knowledge.asKnown(life);
    if (knowledge.counts(known.known())) {
      String days = of == Of.SIGNATURE ? LawEnglish.signed(known) : LawEnglish.days(known);
      values.add(new LabelledValue(of, instrument.id(), days, known.label(), known.citations()));
    }
  }

  private void fact(DatedFact fact) {
    if (knowledge.counts(fact.known())) {
      String said = LawEnglish.fields(fact) + ", " + LawEnglish.days(fact);
      values.add(
          new LabelledValue(Of.FACT, fact.type().name(), said, fact.label(), fact.citations()));
    }
  }

  private void evidence(ListedEvidence listed) {
    String said = listed.strength() + " of " + listed.about();
    values.add(
        new LabelledValue(Of.EVIDENCE, listed.kind(), said, listed.label(), listed.citations()));
  }

  private void term(Term term) {
    for (Term.Version version : term.versions()) {
      knowledge
          .asKnown(version)
          .ifPresent(
              value ->
                  values.add(
                      new LabelledValue(
                          Of.TERM,
                          term.name(),
                          LawEnglish.value(term.type(), value) + ", " + LawEnglish.days(version),
                          version.label(),
                          version.citations())));
    }
  }

  /** A rule is as sure as the weakest of the sources that it names. */
  private void rule(Rule rule) {
    values.add(
        new LabelledValue(
            Of.RULE, rule.id(), rule.title(), labels.of(rule.citations()), rule.citations()));
  }
}
