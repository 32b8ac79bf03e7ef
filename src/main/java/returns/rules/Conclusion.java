package returns.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One call on a rule's right side.
 *
 * @param what for {@code establish} and {@code deadline}
 * @param date for {@code deadline}: by when
 * @param text in plain English; each {@code {}} stands for an argument
 * @param arguments they fill the text in order
 * @param lastDay the last day on which a bar's or deferral's reason still applies
 */
public record Conclusion(
    Verb verb,
    Optional<String> what,
    Optional<Operand> date,
    String text,
    List<Operand> arguments,
    Optional<Operand> lastDay) {

  public Conclusion {
    arguments = List.copyOf(arguments);
  }

  /** What a conclusion does, from the most to the least protective, then those without effect. */
  public enum Verb {
    BAR,
    DEFER,
    REFER,
    ESTABLISH,
    NOTE,
    STEP,
    DEADLINE;

    /** The word in rule files and decisions. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it protects: bars, defers or refers. */
    public boolean protects() {
      return this == BAR || this == DEFER || this == REFER;
    }

    /** The verb of that word. */
    public static Optional<Verb> written(String word) {
      return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }
  }
}
