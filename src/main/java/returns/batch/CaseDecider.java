package returns.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.decision.Decider;
import returns.decision.Decision;
import returns.decision.Finding;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.documents.CanonicalJson;
import returns.dossier.DecisionFile;
import returns.facts.Case;
import returns.facts.CaseRead;
import returns.facts.CaseReader;
import returns.facts.StatedField;
import returns.rules.Conclusion.Verb;
import returns.situation.Clocks;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/** One case, from its bytes to its decisions. Safe for any number of threads. */
public final class CaseDecider {
  private final CaseReader reader;
  private final FactType theReturn;
  private final Deciders deciders;
  private final Days days;
  private final Choice choice;

  /** Makes the decider of an arrangement, once, when it is first needed. */
  public interface Deciders {
    Decider of(String arrangement);

    /** The names of all arrangements. */
    Set<String> names();
  }

  /**
   * The days that the user gave.
   *
   * @param asAt empty: each case's own day of decision
   */
  public record Days(Optional<LocalDate> asAt, Optional<LocalDate> knownAt) {}

  /**
   * Which arrangement.
   *
   * @param name empty: the case's own partner; {@code all}: each
   */
  public record Choice(Optional<String> name) {
    static final String ALL = "all";
  }

  public CaseDecider(Vocabulary vocabulary, Deciders deciders, Days days, Choice choice) {
    this.reader = new CaseReader(vocabulary);
    this.theReturn = vocabulary.required(EngineTypes.RETURN);
    this.deciders = deciders;
    this.days = days;
    this.choice = choice;
  }

  /** The decisions on a case, or why there are none. */
  public record Outcome(
      Optional<Case> stated, List<Decision> decisions, List<Diagnostic> problems) {}

  /** Reads a case and decides it. */
  public Outcome decide(String file, int firstLine, byte[] bytes) {
    CaseRead read = reader.read(file, firstLine, bytes);
    if (read.stated().isEmpty()) {
      return new Outcome(Optional.empty(), List.of(), read.problems());
    }
    Case stated = read.stated().get();
    List<Diagnostic> problems = new ArrayList<>();
    Optional<Clocks> clocks = clocks(stated, problems);
    List<String> arrangements = arrangements(file, stated, problems);
    if (clocks.isEmpty() || !problems.isEmpty()) {
      return new Outcome(read.stated(), List.of(), problems);
    }
    List<Decision> decisions = new ArrayList<>();
    for (String name : arrangements) {
      decisions.add(deciders.of(name).decide(stated, clocks.get()));
    }
    return new Outcome(read.stated(), decisions, List.of());
  }

  private Optional<Clocks> clocks(Case stated, List<Diagnostic> problems) {
    Optional<LocalDate> own =
        stated.single(theReturn, "decidedOn").map(field -> (LocalDate) field.value());
    Optional<LocalDate> asAt = days.asAt().or(() -> own);
    if (asAt.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "no-day",
              "on which day? the case does not state return.decidedOn",
              stated.place(),
              "state return.decidedOn, or give the day with --as-at",
              "the law and the facts of that day apply; the machine's clock is never read"));
    }
    return asAt.map(day -> new Clocks(day, days.knownAt()));
  }

  private List<String> arrangements(String file, Case stated, List<Diagnostic> problems) {
    if (choice.name().filter(Choice.ALL::equals).isPresent()) {
      return List.copyOf(new TreeSet<>(deciders.names()));
    }
    if (choice.name().isPresent()) {
      return List.of(choice.name().get());
    }
    Optional<StatedField> partner = stated.single(theReturn, "partner");
    String name = partner.map(f -> String.valueOf(f.value())).orElse("");
    if (!deciders.names().contains(name)) {
      problems.add(
          Diagnostic.error(
              "unknown-partner",
              "there is no arrangement with \"" + name + "\"",
              partner.map(StatedField::place).orElse(Place.ofFile(file)),
              NearNames.help(name, deciders.names()),
              "a partner is the name of a folder of rules"));
      return List.of();
    }
    return List.of(name);
  }

  /** The same, from a source to rows, for the runner. */
  Decided decided(CaseSource source, boolean pretty) {
    byte[] bytes;
    try {
      bytes = source.bytes().read();
    } catch (IOException e) {
      return Decided.unread(source, Inputs.unreadable(source.name(), e));
    }
    Outcome outcome = decide(source.name(), source.firstLine(), bytes);
    List<Decided.Row> rows = new ArrayList<>();
    for (Decision decision : outcome.decisions()) {
      Object tree = DecisionFile.tree(decision);
      rows.add(row(decision, pretty ? CanonicalJson.pretty(tree) : CanonicalJson.bytes(tree)));
    }
    return new Decided(
        source,
        outcome.stated().map(Case::id).orElse(""),
        outcome.stated().map(Case::place).orElse(Place.ofFile(source.name())),
        rows,
        outcome.problems());
  }

  /** Counts only: which safeguard is met could tell of a person's health. */
  private static Decided.Row row(Decision decision, byte[] bytes) {
    Set<String> labels = new TreeSet<>();
    decision.findings().forEach(finding -> labels.add(finding.label().word()));
    Object action = action(decision);
    return new Decided.Row(
        decision.arrangement(),
        decision.outcome().word(),
        decision.safeguards().word(),
        decision.basis().word(),
        List.of(
            decision.standing().stated().id(),
            decision.arrangement(),
            action == null ? "" : String.valueOf(action),
            decision.standing().clocks().asAt().toString(),
            decision.standing().clocks().knownAt().map(LocalDate::toString).orElse(""),
            decision.outcome().word(),
            decision.safeguards().word(),
            decision.basis().word(),
            count(decision, Verb.BAR),
            count(decision, Verb.DEFER),
            count(decision, Verb.REFER),
            String.valueOf(decision.questions().size()),
            String.join(" ", labels)),
        decision.differences().stream().map(d -> d.rule()).toList(),
        bytes);
  }

  private static String count(Decision decision, Verb verb) {
    return String.valueOf(
        decision.findings().stream().map(Finding::verb).filter(v -> v == verb).count());
  }

  private static Object action(Decision decision) {
    return decision.standing().theReturn("action");
  }
}
