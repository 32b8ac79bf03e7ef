package returns.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import returns.dates.Span;
import returns.evaluation.FactRef;
import returns.evaluation.Reading;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Which unknown facts keep which rules open, each asked once. */
final class Questions {
  private static final String CALENDARS = "calendars";

  private final Situation situation;
  private final List<RuleTrace> traces;
  private final Map<String, Asked> byPath = new TreeMap<>();

  private record Asked(FactRef fact, Set<String> couldChange) {}

  Questions(Situation situation, List<RuleTrace> traces) {
    this.situation = situation;
    this.traces = traces;
  }

  /** Asks for what keeps a rule unknown; a conclusion of an earlier file leads on to its rules. */
  void askFor(int rule) {
    String id = situation.ruleSet().rule(rule).id();
    collect(rule, id, new HashSet<>());
  }

  /** Asks for a fact that a rule or an instrument needs. */
  void ask(FactRef fact, String couldChange) {
    FactRef asked = theFactToAsk(fact);
    byPath
        .computeIfAbsent(pathToAsk(asked), path -> new Asked(asked, new TreeSet<>()))
        .couldChange()
        .add(couldChange);
  }

  /** A fact that is known is not asked for: then it is a calendar that does not reach. */
  private static boolean isKnown(FactRef fact) {
    return fact.item().sure()
        && fact.field().map(fact.item()::value).filter(v -> !(v instanceof Span)).isPresent();
  }

  private void collect(int rule, String id, Set<String> seen) {
    for (FactRef fact : traces.get(rule).unknowns()) {
      if (fact.item().type() != EngineTypes.ESTABLISHED) {
        ask(fact, id);
        continue;
      }
      String what = fact.item().path().substring("established.".length());
      if (seen.add(what)) {
        for (int leading : situation.ruleSet().establishing(what)) {
          if (traces.get(leading).result().status() == Status.UNKNOWN) {
            collect(leading, id, seen);
          }
        }
      }
    }
  }

  /**
   * The day of the transfer is asked for as the time that the case states; where the case does
   * state it, what is not known is whether the action is a transfer at all.
   */
  private static FactRef theFactToAsk(FactRef fact) {
    boolean isDerived =
        fact.item().type().name().equals(EngineTypes.RETURN)
            && fact.field().filter(f -> f.name().equals(EngineTypes.TRANSFER_ON)).isPresent();
    if (!isDerived) {
      return fact;
    }
    FactRef time = new FactRef(fact.item(), fact.item().type().field("transferAt"));
    return isKnown(time) ? new FactRef(fact.item(), fact.item().type().field("action")) : time;
  }

  /** A list that may hold more is asked for as a list. */
  private static String pathToAsk(FactRef fact) {
    if (isKnown(fact)) {
      return CALENDARS;
    }
    return fact.item().sure() ? fact.path() : fact.item().type().key();
  }

  /** All questions: those that keep most rules open first, then by path. */
  List<Question> all() {
    List<Question> questions = new ArrayList<>();
    byPath.forEach(
        (path, asked) ->
            questions.add(
                new Question(
                    path,
                    wording(asked.fact()),
                    about(asked.fact()),
                    List.copyOf(asked.couldChange()))));
    questions.sort(
        java.util.Comparator.comparing((Question q) -> -q.couldChange().size())
            .thenComparing(Question::fact));
    return questions;
  }

  private static Question.About about(FactRef fact) {
    return fact.item().type().isStatedByCase() && !isKnown(fact)
        ? Question.About.CASE
        : Question.About.LAW;
  }

  private static String wording(FactRef fact) {
    FactType type = fact.item().type();
    if (isKnown(fact)) {
      return "Which days were working days then? The calendars do not reach so far. Policy staff know.";
    }
    if (!fact.item().sure() || fact.field().isEmpty()) {
      return type.question().orElse("Is there " + type.label() + "? List every one.");
    }
    Field field = fact.field().get();
    if (about(fact) == Question.About.LAW) {
      return QuestionText.ofLaw(fact.item(), field);
    }
    String question = field.question().orElseGet(() -> QuestionText.ofCase(type, field));
    Reading reading = fact.item().reading(field);
    Optional<String> why =
        switch (reading.state()) {
          case CONTESTED ->
              Optional.of(
                  "The file says "
                      + English.value(reading.stated())
                      + ", and that is contested: "
                      + English.list(reading.contested().stream().map(English::value).toList())
                      + ".");
          case STALE ->
              Optional.of(
                  "The file says "
                      + English.value(reading.stated())
                      + ", as of "
                      + English.value(reading.asOf())
                      + ": that is too old to count.");
          case KNOWN, NOT_STATED, SET_ASIDE -> Optional.empty();
        };
    return why.map(text -> question + " " + text).orElse(question);
  }
}
