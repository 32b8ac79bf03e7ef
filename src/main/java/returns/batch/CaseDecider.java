package returns.batch;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.decision.Decider;
import returns.decision.Decision;
import returns.decision.English;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.facts.Case;
import returns.facts.CaseRead;
import returns.facts.CaseReader;
import returns.facts.StatedField;
import returns.facts.StatedItem;
import returns.situation.Clocks;
import returns.situation.Knowledge;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** One case, from its bytes to its decisions. Safe for any number of threads. */
public final class CaseDecider {
  private static final String LINK = "Link";

  private final CaseReader reader;
  private final FactType theReturn;
  private final Optional<FactType> link;
  private final Deciders deciders;
  private final Days days;
  private final Choice choice;

  /** Makes the decider of an arrangement, once, when it is first needed. */
  public interface Deciders {
    Decider of(String arrangement);

    /** The names of all arrangements, in the order of the record. */
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
   * @param name empty: the case's own partner; {@code all}: each that may cover the person
   * @param hypothetical whether instruments that do not exist count
   */
  public record Choice(Optional<String> name, boolean hypothetical) {
    static final String ALL = "all";

    boolean isAll() {
      return name.equals(Optional.of(ALL));
    }
  }

  public CaseDecider(Vocabulary vocabulary, Deciders deciders, Days days, Choice choice) {
    this.reader = new CaseReader(vocabulary);
    this.theReturn = vocabulary.required(EngineTypes.RETURN);
    this.link = vocabulary.type(LINK);
    this.deciders = deciders;
    this.days = days;
    this.choice = choice;
  }

  /**
   * The decisions on a case, or why there are none.
   *
   * @param passedOver arrangements that are certainly not about the person
   */
  public record Outcome(
      Optional<Case> stated,
      List<Decision> decisions,
      List<String> passedOver,
      List<Diagnostic> problems) {}

  /** Whether arrangements were asked for by name, so that each case is asked about the same. */
  boolean isAskedByName() {
    return choice.name().isPresent();
  }

  /** Reads a case and decides it. */
  public Outcome decide(String file, int firstLine, byte[] bytes) {
    CaseRead read = reader.read(file, firstLine, bytes);
    if (read.stated().isEmpty()) {
      return new Outcome(Optional.empty(), List.of(), List.of(), read.problems());
    }
    Case stated = read.stated().get();
    List<Diagnostic> problems = new ArrayList<>();
    Optional<Clocks> clocks = clocks(stated, problems);
    List<String> arrangements = arrangements(file, stated, problems);
    if (clocks.isEmpty() || !problems.isEmpty()) {
      return new Outcome(read.stated(), List.of(), List.of(), problems);
    }
    List<Decision> decisions = new ArrayList<>();
    List<String> passedOver = new ArrayList<>();
    String own = partner(stated);
    for (String name : arrangements) {
      boolean mayBePassedOver = choice.isAll() && !name.equals(own);
      decide(deciders.of(name), stated, clocks.get(), mayBePassedOver)
          .ifPresentOrElse(decisions::add, () -> passedOver.add(name));
    }
    if (decisions.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "no-arrangement-covers",
              "no arrangement is about this person: certainly not " + English.list(passedOver),
              stated.place(),
              "check the nationalities, or name an arrangement with --arrangement to see why not"));
    }
    return new Outcome(read.stated(), decisions, passedOver, problems);
  }

  private Optional<Decision> decide(
      Decider decider, Case stated, Clocks clocks, boolean mayBePassedOver) {
    return mayBePassedOver
        ? decider.decideIfCovered(stated, clocks, choice.hypothetical())
        : Optional.of(decider.decide(stated, clocks, choice.hypothetical()));
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
    if (choice.isAll()) {
      return List.copyOf(deciders.names());
    }
    if (choice.name().isPresent()) {
      return List.of(choice.name().get());
    }
    Optional<StatedField> partner = stated.single(theReturn, "partner");
    String name = partner(stated);
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

  private String partner(Case stated) {
    return stated.single(theReturn, "partner").map(f -> String.valueOf(f.value())).orElse("");
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
    List<Optional<String>> links = outcome.stated().map(this::links).orElse(List.of());
    return new Decided(
        source,
        outcome.stated().map(Case::id).orElse(""),
        outcome.stated().map(Case::place).orElse(Place.ofFile(source.name())),
        outcome.decisions().stream().map(decision -> Rows.of(decision, pretty)).toList(),
        outcome.passedOver(),
        links.stream().flatMap(Optional::stream).toList(),
        links.stream().anyMatch(Optional::isEmpty),
        outcome.problems());
  }

  /** The links that a case states, also one that could not be decided, for another to be told. */
  private List<Optional<String>> links(Case stated) {
    Knowledge knowledge = new Knowledge(days.knownAt());
    Optional<Field> other = link.flatMap(type -> type.field("linkedCase"));
    return link.flatMap(stated::stated).map(Case.StatedFacts::items).orElse(List.of()).stream()
        .filter(item -> knowledge.counts(item.recordedOn().orElse(null)))
        .map(item -> other.flatMap(item::field).filter(f -> isCertain(f, item, knowledge)))
        .map(field -> field.map(certain -> String.valueOf(certain.value())))
        .toList();
  }

  private static boolean isCertain(StatedField field, StatedItem item, Knowledge knowledge) {
    return field.contested().isEmpty()
        && knowledge.counts(field.recordedOn().or(item::recordedOn).orElse(null));
  }
}
