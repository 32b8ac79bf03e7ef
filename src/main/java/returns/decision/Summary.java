package returns.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.rules.Citation;
import returns.rules.Conclusion.Verb;
import returns.rules.Instrument;
import returns.rules.Label;
import returns.rules.Rule;
import returns.rules.Source;
import returns.rules.Status;
import returns.situation.Standing;

/** A decision in a few sentences: both answers, always, and never a recommendation. */
final class Summary {
  private final Standing standing;
  private final boolean hypothetical;
  private final Answer answer;
  private final Outcome outcome;
  private final List<Finding> findings;
  private final List<Question> questions;
  private final List<Difference> differences;
  private final Map<String, Source> sources;

  Summary(
      Standing standing,
      boolean hypothetical,
      Answer answer,
      Outcome outcome,
      List<Finding> findings,
      List<Question> questions,
      List<Difference> differences,
      Map<String, Source> sources) {
    this.standing = standing;
    this.hypothetical = hypothetical;
    this.answer = answer;
    this.outcome = outcome;
    this.findings = findings;
    this.questions = questions;
    this.differences = differences;
    this.sources = sources;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    standing
        .clocks()
        .knownAt()
        .ifPresent(day -> sentences.add("As known on " + English.day(day) + "."));
    if (hypothetical) {
      sentences.add(supposing());
    }
    sentences.add(said());
    sentences.add(bothAnswers());
    if (!differences.isEmpty()) {
      sentences.add(
          "The two evaluators differ on "
              + English.count(differences.size(), "rule", "rules")
              + ", so nobody may rely on this without looking.");
    }
    sentences.addAll(cautions());
    stillOpen().ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  /** Nobody may take an answer about an arrangement that does not exist for one about the world. */
  private String supposing() {
    List<String> ids =
        answer.instruments().stream()
            .map(InstrumentFinding::instrument)
            .filter(Instrument::isHypothetical)
            .map(Instrument::id)
            .toList();
    return "Hypothetical: as if "
        + English.list(ids)
        + " existed, which nobody has agreed; no one can be returned under it.";
  }

  private String said() {
    return switch (outcome) {
      case BARRED -> barred();
      case DEFERRED -> deferred();
      case NOT_COVERED -> "No basis under this arrangement: " + English.list(whyNoBasis()) + ".";
      case REFERRED -> referred();
      case NO_BAR_FOUND ->
          "No bar found under "
              + answer.instrument().orElseThrow().instrument().id()
              + ". A person must decide.";
    };
  }

  private String barred() {
    String what =
        action().filter(a -> !a.equals("transfer")).map(a -> "The step " + a).orElse("Removal");
    return what + " is barred: " + reasons(Verb.BAR);
  }

  private String deferred() {
    String reasons = answer.safeguards() == Safeguards.DEFERRED ? reasons(Verb.DEFER) : "";
    String waits =
        answer.waits() == Status.MET
            ? "Not yet: " + English.list(waitedFor()) + " under this arrangement."
            : "";
    return (waits + " " + reasons).strip();
  }

  /** Reasons without a last day first, then by last day, latest first; each says "Not before". */
  private String reasons(Verb verb) {
    List<Finding> all =
        findings.stream()
            .filter(f -> f.verb() == verb)
            .sorted(
                Comparator.comparing((Finding f) -> f.lastDay().isPresent())
                    .thenComparing(
                        f -> f.lastDay().orElse(LocalDate.MAX), Comparator.reverseOrder()))
            .toList();
    Set<String> texts = new LinkedHashSet<>();
    for (Finding finding : all) {
      String notBefore =
          finding
              .lastDay()
              .map(day -> " Not before " + English.day(day.plusDays(1)) + ".")
              .orElse("");
      String notYet = verb == Verb.DEFER && finding.lastDay().isEmpty() ? "Not yet: " : "";
      texts.add(notYet + finding.text() + notBefore);
    }
    return String.join(" ", texts);
  }

  private String referred() {
    Set<String> why = new LinkedHashSet<>();
    findings.stream().filter(f -> f.verb() == Verb.REFER).forEach(f -> why.add(f.text()));
    String reasons =
        why.isEmpty() ? "not everything that matters is known." : String.join(" ", why);
    String asked = "";
    if (!questions.isEmpty()) {
      asked =
          " "
              + English.count(questions.size(), "question is", "questions are")
              + " open, first: "
              + questions.get(0).question();
    }
    String single =
        why.isEmpty() && questions.size() == 1 ? "" : " No single answer is known to settle it.";
    return "A person must look: " + reasons + asked + single;
  }

  private String bothAnswers() {
    String basis =
        switch (answer.basis()) {
          case MET -> "met";
          case NOT_MET -> "not met";
          case UNKNOWN -> "unknown";
        };
    String why =
        outcome != Outcome.NOT_COVERED && answer.basis() == Status.NOT_MET
            ? " (" + English.list(whyNoBasis()) + ")"
            : "";
    return "Safeguards: " + answer.safeguards().word() + ". Basis: " + basis + why + ".";
  }

  /**
   * While safeguards are not clear, a deferral or the want of a basis is not the whole story: the
   * summary ends with what could still bar removal, so that nobody takes the rest for all of it.
   */
  private Optional<String> stillOpen() {
    boolean tells = outcome == Outcome.DEFERRED || outcome == Outcome.NOT_COVERED;
    if (!tells || answer.safeguards() == Safeguards.CLEAR) {
      return Optional.empty();
    }
    Set<String> protecting = new TreeSet<>();
    for (Rule rule : standing.situation().ruleSet().rules()) {
      if (rule.protects()) {
        protecting.add(rule.id());
      }
    }
    int open =
        (int)
            questions.stream()
                .filter(q -> q.couldChange().stream().anyMatch(protecting::contains))
                .count();
    if (open == 0) {
      return Optional.empty();
    }
    return Optional.of(
        English.count(open, "question", "questions") + " could still bar removal by any route.");
  }

  private List<String> whyNoBasis() {
    InstrumentFinding instrument = answer.instrument().orElse(null);
    if (instrument == null) {
      return List.of("it has no instrument");
    }
    String id = instrument.instrument().id();
    List<String> why = new ArrayList<>();
    if (instrument.force() == Status.NOT_MET) {
      why.add(id + " is not in force on each day that counts");
    } else if (instrument.operation() == Status.NOT_MET) {
      why.add(id + " is not operational on each day that counts");
    }
    if (instrument.obliges() == Status.NOT_MET) {
      why.add(
          instrument.instrument().isHypothetical()
              ? id + " is hypothetical, and was not asked for"
              : id + " does not oblige the partner to take anybody back");
    }
    if (instrument.covers() == Status.NOT_MET) {
      why.add(id + " does not cover the person");
    }
    unmet(false).forEach(text -> why.add(text + " under " + id));
    unmet(true).forEach(text -> why.add(text + " under " + id));
    return why.isEmpty() ? List.of("no instrument is a basis for it") : why;
  }

  /** What an instrument in force waits for; that one need not be the strongest. */
  private List<String> waitedFor() {
    return answer.instruments().stream()
        .filter(instrument -> instrument.waits() == Status.MET)
        .flatMap(instrument -> unmet(instrument, true).stream())
        .distinct()
        .toList();
  }

  private List<String> unmet(boolean canComeAbout) {
    return answer.instrument().map(i -> unmet(i, canComeAbout)).orElse(List.of());
  }

  private static List<String> unmet(InstrumentFinding instrument, boolean canComeAbout) {
    return instrument.requirements().stream()
        .filter(r -> r.satisfied() == Status.NOT_MET)
        .filter(r -> canComeAbout == (r.requirement().ifNotMet() == Instrument.IfNotMet.DEFERRED))
        .map(r -> "\"" + r.requirement().what().replace('-', ' ') + "\" is not established")
        .toList();
  }

  private Optional<String> action() {
    return Optional.ofNullable((String) standing.theReturn("action"));
  }

  /** The weakest first: how many findings, with the life of the instrument, have each label. */
  private static String counted(Map<Label, Integer> labels) {
    return English.list(
        labels.entrySet().stream()
            .sorted(Map.Entry.<Label, Integer>comparingByKey().reversed())
            .map(
                entry ->
                    entry.getKey().word()
                        + " ("
                        + English.count(entry.getValue(), "ground", "grounds")
                        + ")")
            .toList());
  }

  /** How sure the law is that this rests on; a model text is said to be one. */
  private List<String> cautions() {
    Set<String> models = new TreeSet<>();
    Map<Label, Integer> labels = new EnumMap<>(Label.class);
    List<Citation> citations = new ArrayList<>();
    for (Finding finding : findings) {
      labels.merge(finding.label(), 1, Integer::sum);
      finding.rule().ifPresent(rule -> citations.addAll(rule.citations()));
    }
    if (answer.instrument().isPresent()) {
      InstrumentFinding strongest = answer.instrument().get();
      labels.merge(strongest.label(), 1, Integer::sum);
      citations.addAll(strongest.instrument().inForce().citations());
    }
    for (Citation citation : citations) {
      Source source = sources.get(citation.source());
      if (source != null && source.modelFor().isPresent()) {
        models.add(source.id());
      }
    }
    List<String> cautions = new ArrayList<>();
    labels.remove(Label.READ);
    if (!labels.isEmpty()) {
      cautions.add("It rests on values of law that are " + counted(labels) + ".");
    }
    if (!models.isEmpty()) {
      cautions.add(
          "It rests on texts that are only models for this arrangement: "
              + English.list(List.copyOf(models))
              + ".");
    }
    return cautions;
  }
}
