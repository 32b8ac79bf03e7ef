package returns.overview.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;
import returns.diagnostics.Visible;
import returns.overview.FactsOverview;
import returns.overview.FactsOverview.StatedFact;
import returns.overview.InTime;
import returns.overview.InstrumentOverview;
import returns.overview.LabelledValue;
import returns.overview.LawEnglish;
import returns.overview.Overview;
import returns.overview.PackOverview;
import returns.overview.TermOverview;
import returns.rules.Instrument.Life;
import returns.rules.Term;
import returns.situation.Knowledge;
import returns.vocabulary.States;

/**
 * One pack, as texts.
 *
 * @param terms on the day that is looked at, or all of their versions
 * @param facts those that hold on the day that is looked at, or all
 * @param notStated the types of facts of which there may be one that is not stated
 */
public record PackModel(
    String name,
    String title,
    String state,
    String fingerprint,
    int rules,
    boolean isArrangement,
    List<Instrument> instruments,
    List<Row> terms,
    List<Row> facts,
    String notStated,
    List<String> evidence,
    List<Row> unsure,
    List<Row> valueless) {

  /** What is said, where, and how sure it is; the label is empty where nothing is said. */
  public record Said(String text, String label, String source) {}

  /** One instrument. */
  public record Instrument(
      String id,
      String kind,
      Said signed,
      Said force,
      Said operation,
      String obliges,
      List<Requirement> requires,
      Optional<OnDay> onDay) {}

  /** What an instrument requires. */
  public record Requirement(String what, String actions, String ifNotMet, String rules) {}

  /** How an instrument stands on the day. */
  public record OnDay(String standing, String obligation) {}

  /** A named value. */
  public record Row(String name, String what, Said said) {}

  static PackModel of(PackOverview pack, Overview overview) {
    return new PackModel(
        Visible.of(pack.name()),
        Visible.of(pack.title()),
        pack.arrangement().map(a -> States.name(a.state()).orElse(a.state())).orElse(""),
        pack.pack().sha256(),
        pack.pack().rules().size(),
        pack.arrangement().isPresent(),
        pack.instruments().stream().map(PackModel::instrument).toList(),
        pack.terms().stream().flatMap(term -> term(term, overview).stream()).toList(),
        pack.facts().stream().flatMap(facts -> facts(facts).stream()).toList(),
        notStated(pack),
        pack.evidence().stream().map(PackModel::evidence).toList(),
        pack.unsure().stream().map(PackModel::unsure).toList(),
        pack.valueless().stream()
            .map(t -> new Row(Visible.of(t.term().name()), "term", nothing(t.english())))
            .toList());
  }

  private static Said nothing(String text) {
    return new Said(Visible.of(text), "", "");
  }

  private static Said said(String text, Life life) {
    return LawEnglish.isUnsaid(life)
        ? nothing(text)
        : new Said(
            Visible.of(text),
            life.label().word(),
            Visible.of(LawEnglish.sources(life.citations())));
  }

  private static Instrument instrument(InstrumentOverview instrument) {
    return new Instrument(
        Visible.of(instrument.instrument().id()),
        instrument.instrument().kind(),
        said(LawEnglish.signed(instrument.signed()), instrument.signed()),
        said(LawEnglish.days(instrument.inForce()), instrument.inForce()),
        instrument.operational().equals(instrument.inForce())
            ? new Said(LawEnglish.AS_IN_FORCE, "", said("", instrument.operational()).source())
            : said(LawEnglish.days(instrument.operational()), instrument.operational()),
        LawEnglish.obligesFor(instrument.instrument()),
        instrument.requires().stream().map(PackModel::requirement).toList(),
        instrument
            .onDay()
            .map(
                day ->
                    new OnDay(LawEnglish.standing(day), LawEnglish.obligation(instrument, day))));
  }

  private static Requirement requirement(InstrumentOverview.RequirementOverview required) {
    return new Requirement(
        Visible.of(required.requirement().what()),
        String.join(", ", required.requirement().actions()),
        LawEnglish.ifNotMet(required.requirement().ifNotMet()),
        Visible.of(required.rules().size() + ": " + String.join(", ", required.rules())));
  }

  private static List<Row> term(TermOverview term, Overview overview) {
    List<Row> rows = new ArrayList<>();
    String name = Visible.of(term.term().name());
    if (term.onDay().isPresent()) {
      TermOverview.OnDay onDay = term.onDay().get();
      Said said =
          onDay
              .value()
              .map(value -> version(term.term(), onDay.version().orElseThrow()))
              .orElse(
                  nothing(
                      (onDay.isSetAside() ? "not known yet" : "no value")
                          + ": policy staff are asked"));
      return List.of(new Row(name, "", said));
    }
    Knowledge knowledge = new Knowledge(overview.knownAt());
    for (Term.Version version : term.term().versions()) {
      if (knowledge.asKnown(version).isPresent()) {
        rows.add(new Row(name, "", version(term.term(), version)));
      }
    }
    return rows.isEmpty()
        ? List.of(new Row(name, "", nothing("no value on any day: policy staff are asked")))
        : rows;
  }

  private static Said version(Term term, Term.Version version) {
    String value = LawEnglish.value(term.type(), version.value());
    return new Said(
        Visible.of(value + ", " + LawEnglish.days(version)),
        version.label().word(),
        Visible.of(LawEnglish.sources(version.citations())));
  }

  private static List<Row> facts(FactsOverview facts) {
    return facts.facts().stream()
        .filter(fact -> fact.onDay().orElse(InTime.HOLDS) == InTime.HOLDS)
        .map(PackModel::fact)
        .toList();
  }

  private static Row fact(StatedFact stated) {
    var fact = stated.fact();
    return new Row(
        fact.type().name(),
        Visible.of(fact.type().label()),
        new Said(
            Visible.of(LawEnglish.fields(fact) + ", " + LawEnglish.days(fact)),
            fact.label().word(),
            Visible.of(LawEnglish.sources(fact.citations()))));
  }

  private static String notStated(PackOverview pack) {
    return English.list(
        pack.facts().stream()
            .filter(FactsOverview::mayBeMore)
            .map(facts -> facts.type().name())
            .toList());
  }

  private static String evidence(PackOverview.EvidenceCount count) {
    return count.strength()
        + " of "
        + count.about()
        + ": "
        + English.count(count.kinds(), "kind", "kinds")
        + " ("
        + count.label().word()
        + ")";
  }

  private static Row unsure(LabelledValue value) {
    return new Row(
        Visible.of(value.name()),
        value.of().english(),
        new Said(
            Visible.of(value.value()),
            value.label().word(),
            Visible.of(LawEnglish.sources(value.citations()))));
  }
}
