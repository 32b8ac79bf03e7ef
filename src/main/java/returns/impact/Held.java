package returns.impact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import returns.decision.English;
import returns.rules.Conclusion.Verb;

/**
 * One thing that stands against an action in a case.
 *
 * @param strength how much it protects; more is more
 * @param word what it is: a bar, a possible bar, a requirement that is not met
 * @param lastDay the last day on which it applies; empty if none is set
 */
record Held(int strength, String word, Optional<LocalDate> lastDay) implements Comparable<Held> {

  private static final Comparator<Held> ORDER =
      Comparator.comparingInt(Held::strength)
          .thenComparing(held -> held.lastDay.orElse(LocalDate.MAX));

  /** What a rule finds. */
  static Held found(Verb verb, Optional<LocalDate> lastDay) {
    return new Held(
        switch (verb) {
          case BAR -> 6;
          case DEFER -> 5;
          case REFER -> 4;
          case ESTABLISH, NOTE, STEP, DEADLINE -> throw noProtection(verb);
        },
        word(verb),
        lastDay);
  }

  /** What a rule may find once more is known. */
  static Held possible(Verb verb) {
    return new Held(
        switch (verb) {
          case BAR -> 3;
          case DEFER -> 2;
          case REFER -> 1;
          case ESTABLISH, NOTE, STEP, DEADLINE -> throw noProtection(verb);
        },
        "possible " + word(verb),
        Optional.empty());
  }

  private static IllegalArgumentException noProtection(Verb verb) {
    return new IllegalArgumentException(verb.word() + " protects nobody");
  }

  private static String word(Verb verb) {
    return switch (verb) {
      case BAR -> "bar";
      case DEFER -> "deferral";
      case REFER -> "referral";
      case ESTABLISH, NOTE, STEP, DEADLINE -> throw noProtection(verb);
    };
  }

  /** In words. */
  String english() {
    return word + lastDay.map(day -> " until " + English.day(day)).orElse("");
  }

  @Override
  public int compareTo(Held other) {
    return ORDER.compare(this, other);
  }
}
