package returns.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One instrument of an arrangement, with its own life.
 *
 * @param kind a word of the type {@code Instrument}
 * @param obliges whether it obliges the partner to take anybody back
 */
public record Instrument(
    String id,
    String kind,
    boolean obliges,
    Life signed,
    Life inForce,
    Life operational,
    Set<Person> covers,
    List<Requirement> requires) {

  public Instrument {
    covers = Set.copyOf(covers);
    requires = List.copyOf(requires);
  }

  /** Whether it does not exist, and counts only where that is asked for. */
  public boolean isHypothetical() {
    return kind.equals("hypothetical");
  }

  /** Whom an instrument may cover. */
  public enum Person {
    NATIONALS,
    FORMER_NATIONALS,
    STATELESS,
    THIRD_COUNTRY
  }

  /**
   * Days between which something holds, with where that is said.
   *
   * @param starts a LocalDate or a Span, or null if unknown
   * @param ends likewise; {@link Term#OPEN} if nothing ends it
   * @param known the day on which it became known; null if it was known from its start
   * @param before what was known until then; null if nothing was
   */
  public record Life(
      Object starts,
      Object ends,
      LocalDate known,
      List<Citation> citations,
      Label label,
      Life before) {
    public Life {
      citations = List.copyOf(citations);
    }

    public Life(
        Object starts, Object ends, LocalDate known, List<Citation> citations, Label label) {
      this(starts, ends, known, citations, label, null);
    }
  }

  /**
   * What must be established before an action.
   *
   * @param actions the words of {@code Return.action} that it applies to
   */
  public record Requirement(String what, List<String> actions, IfNotMet ifNotMet) {
    public Requirement {
      actions = List.copyOf(actions);
    }
  }

  /** What it means that a requirement is certainly not met. */
  public enum IfNotMet {
    /** There is no basis under this arrangement. */
    NOT_COVERED,
    /** It can still come about. */
    DEFERRED
  }
}
