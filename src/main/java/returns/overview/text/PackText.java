package returns.overview.text;

import java.util.ArrayList;
import java.util.List;
import returns.decision.English;
import returns.explain.Page;
import returns.overview.FactsOverview;
import returns.overview.InTime;
import returns.overview.InstrumentOverview;
import returns.overview.InstrumentOverview.RequirementOverview;
import returns.overview.LawEnglish;
import returns.overview.Overview;
import returns.overview.PackOverview;
import returns.overview.TermOverview;
import returns.rules.DatedFact;
import returns.rules.Instrument.Life;
import returns.rules.Term;
import returns.situation.Knowledge;

/** One pack in detail, and as it stands on a day. */
record PackText(Page page, Overview overview) {

  /** What it requires, with every term and fact. */
  void detail(PackOverview pack) {
    page.heading(pack.name() + ", in detail");
    page.line(1, "Rules: " + pack.pack().rules().size() + ". Fingerprint: " + pack.pack().sha256());
    for (InstrumentOverview instrument : pack.instruments()) {
      page.gap();
      page.line(1, instrument.instrument().id() + ", " + instrument.instrument().kind());
      life("Signed", LawEnglish.signed(instrument.signed()), instrument.signed());
      life("In force", LawEnglish.days(instrument.inForce()), instrument.inForce());
      life("Operational", LawEnglish.days(instrument.operational()), instrument.operational());
      page.item(
          2, "Obliges the partner to take back: ", LawEnglish.obligesFor(instrument.instrument()));
      requires(instrument);
    }
    evidence(pack);
    terms(pack);
    facts(pack);
  }

  private void life(String what, String days, Life life) {
    String known =
        life.known() == null || LawEnglish.isUnsaid(life)
            ? ""
            : ", known since "
                + English.day(life.known())
                + (life.before() == null
                    ? ""
                    : ", and until then known as: " + LawEnglish.days(life.before()));
    page.item(
        2,
        what + ": ",
        LawEnglish.isUnsaid(life)
            ? days
            : days
                + " ["
                + LawEnglish.sources(life.citations())
                + "; "
                + label(life)
                + "]"
                + known);
  }

  private static String label(Life life) {
    return life.label().word();
  }

  private void requires(InstrumentOverview instrument) {
    page.line(2, instrument.requires().isEmpty() ? "Requires nothing." : "Requires");
    for (RequirementOverview required : instrument.requires()) {
      page.item(
          3,
          "- ",
          required.requirement().what()
              + ", to "
              + String.join(", ", required.requirement().actions())
              + ": "
              + LawEnglish.ifNotMet(required.requirement().ifNotMet())
              + ". "
              + English.count(required.rules().size(), "rule", "rules")
              + " can establish it"
              + required.inForce().map(n -> ", " + n + " in force on the day").orElse("")
              + ": "
              + String.join(", ", required.rules())
              + ".");
    }
  }

  private void evidence(PackOverview pack) {
    if (!pack.evidence().isEmpty()) {
      page.gap();
      page.line(1, "Listed evidence");
      pack.evidence()
          .forEach(
              count ->
                  page.item(
                      2,
                      "- ",
                      count.strength()
                          + " of "
                          + count.about()
                          + ": "
                          + English.count(count.kinds(), "kind", "kinds")
                          + " ["
                          + count.label().word()
                          + "]"));
    }
  }

  private void terms(PackOverview pack) {
    page.gap();
    page.line(1, pack.terms().isEmpty() ? "It has no terms." : "Terms");
    Knowledge knowledge = new Knowledge(overview.knownAt());
    for (TermOverview term : pack.terms()) {
      boolean said = false;
      for (Term.Version version : term.term().versions()) {
        if (knowledge.asKnown(version).isPresent()) {
          page.item(2, "- ", term.term().name() + ": " + version(term.term(), version));
          said = true;
        }
      }
      if (!said) {
        page.item(2, "- ", term.term().name() + ": no value on any day; policy staff are asked");
      }
    }
  }

  private static String version(Term term, Term.Version version) {
    return LawEnglish.value(term.type(), version.value())
        + ", "
        + LawEnglish.days(version)
        + " ["
        + LawEnglish.sources(version.citations())
        + "; "
        + version.label().word()
        + "]";
  }

  private void facts(PackOverview pack) {
    if (pack.arrangement().isEmpty()) {
      return;
    }
    page.gap();
    page.line(1, "What is stated about the partner");
    for (FactsOverview facts : pack.facts()) {
      facts.facts().forEach(fact -> page.item(2, "- ", fact(fact.fact())));
    }
    mayBeMore(pack);
  }

  private static String fact(DatedFact fact) {
    return fact.type().label()
        + " ("
        + fact.type().name()
        + "): "
        + LawEnglish.fields(fact)
        + ", "
        + LawEnglish.days(fact)
        + " ["
        + LawEnglish.sources(fact.citations())
        + "; "
        + fact.label().word()
        + "]";
  }

  private void mayBeMore(PackOverview pack) {
    List<String> open = new ArrayList<>();
    for (FactsOverview facts : pack.facts()) {
      if (facts.mayBeMore()) {
        open.add(facts.type().name());
      }
    }
    if (!open.isEmpty()) {
      page.item(2, "- ", "Not known, for it is not stated, or was not yet: " + English.list(open));
    }
  }

  /** How everything in it stands on the day. */
  void onDay(PackOverview pack) {
    page.heading(
        "On "
            + English.day(overview.asAt().orElseThrow())
            + OverviewText.known(overview).map(known -> ", " + known).orElse("")
            + ": "
            + pack.name());
    for (InstrumentOverview instrument : pack.instruments()) {
      InstrumentOverview.OnDay onDay = instrument.onDay().orElseThrow();
      page.item(
          1,
          "",
          instrument.instrument().id()
              + ": "
              + LawEnglish.standing(onDay)
              + ". "
              + LawEnglish.obligation(instrument, onDay));
    }
    if (!pack.terms().isEmpty()) {
      page.line(1, "Terms");
      pack.terms().forEach(this::termOnDay);
    }
    if (pack.arrangement().isPresent()) {
      page.line(1, "What holds of the partner");
      List<FactsOverview.StatedFact> holding =
          pack.facts().stream()
              .flatMap(facts -> facts.facts().stream())
              .filter(fact -> fact.onDay().orElseThrow() == InTime.HOLDS)
              .toList();
      holding.forEach(fact -> page.item(2, "- ", fact(fact.fact())));
      if (holding.isEmpty()) {
        page.item(2, "- ", "Nothing that is stated holds on this day.");
      }
      mayBeMore(pack);
    }
  }

  private void termOnDay(TermOverview term) {
    TermOverview.OnDay onDay = term.onDay().orElseThrow();
    String said =
        onDay
            .value()
            .map(value -> version(term.term(), onDay.version().orElseThrow()))
            .orElse(
                (onDay.isSetAside() ? "not known yet" : "no value") + ": policy staff are asked");
    page.item(2, "- ", term.term().name() + ": " + said);
  }
}
