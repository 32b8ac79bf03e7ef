package returns.watch;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.evaluation.Results;
import returns.facts.Case;
import returns.facts.CaseRead;
import returns.facts.CaseReader;
import returns.packs.Library;
import returns.rules.Status;
import returns.situation.Clocks;
import returns.situation.Standing;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/**
 * A case or a scenario, and what is known of it between two saves.
 *
 * @param name of its file, or of its table and row
 * @param bytes never changed
 * @param answer empty if it has none
 * @param problems why it has none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Watched(
    String name,
    byte[] bytes,
    Asked asked,
    String id,
    String arrangement,
    Optional<Answer> answer,
    List<Diagnostic> problems) {

  /**
   * How a case stands, what was found, and what it comes to.
   *
   * @param word the outcome, or whether the scenario passes
   */
  record Answer(Standing standing, Results results, String word) {}

  /** Knows how the cases of an arrangement are evaluated. */
  interface Courses {
    /** Empty if there is no arrangement of that name. */
    Optional<Course> of(String arrangement);
  }

  /** Reads and evaluates it from its beginning. */
  static Watched read(
      String name, int line, byte[] bytes, Asked asked, Library library, Courses courses) {
    CaseRead read = new CaseReader(library.vocabulary()).read(name, line, bytes);
    if (read.stated().isEmpty()) {
      return new Watched(name, bytes, asked, "", "", Optional.empty(), read.problems());
    }
    Case stated = read.stated().get();
    FactType theReturn = library.vocabulary().required(EngineTypes.RETURN);
    Optional<LocalDate> asAt =
        asked
            .asAt()
            .or(() -> stated.single(theReturn, "decidedOn").map(f -> (LocalDate) f.value()));
    String arrangement =
        asked
            .arrangement()
            .or(() -> stated.single(theReturn, "partner").map(f -> String.valueOf(f.value())))
            .orElse("");
    Watched bare =
        new Watched(name, bytes, asked, stated.id(), arrangement, Optional.empty(), List.of());
    Optional<Course> course = courses.of(arrangement);
    if (course.isEmpty()) {
      return bare.without(
          stated, "unknown-partner", "there is no arrangement with \"" + arrangement + "\"");
    }
    if (asAt.isEmpty()) {
      return bare.without(
          stated, "no-day", "on which day? the case does not state return.decidedOn");
    }
    // A course keeps the types with which it was made, which may be those of an earlier read.
    Case known =
        new CaseReader(course.get().vocabulary()).read(name, line, bytes).stated().orElse(stated);
    Standing standing =
        course.get().standings().standing(known, new Clocks(asAt.get(), asked.knownAt()));
    Results results = course.get().evaluate(standing);
    return bare.with(new Answer(standing, results, course.get().word(standing, results, asked)));
  }

  private Watched with(Answer found) {
    return new Watched(name, bytes, asked, id, arrangement, Optional.of(found), List.of());
  }

  private Watched without(Case stated, String problem, String message) {
    Diagnostic why =
        Diagnostic.error(problem, message, stated.place(), "mend the case, and save it again");
    return new Watched(name, bytes, asked, id, arrangement, Optional.empty(), List.of(why));
  }

  /** The same after rules were replaced: only what depends on them is evaluated again. */
  Watched after(Course course, BitSet changed) {
    if (answer.isEmpty()) {
      return this;
    }
    Answer known = answer.get();
    Standing standing = course.under(known.standing());
    Results results = course.evaluate(standing, known.results(), changed);
    boolean same =
        results.equals(known.results())
            && standing.hasTooManyChoices() == known.standing().hasTooManyChoices()
            && changed.stream().allMatch(rule -> isIdle(results, rule));
    String word = same ? known.word() : course.word(standing, results, asked);
    return with(new Answer(standing, results, word));
  }

  /** What a rule concludes is nothing to a case in which it is certainly not met. */
  private static boolean isIdle(Results results, int rule) {
    return results.rules().get(rule).status() == Status.NOT_MET;
  }

  /** What it comes to; empty if it has no answer. */
  Optional<String> word() {
    return answer.map(Answer::word);
  }
}
