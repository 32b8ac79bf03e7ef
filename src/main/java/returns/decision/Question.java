package returns.decision;

import java.util.List;

/**
 * A fact that somebody must find out.
 *
 * @param fact its path
 * @param question in words, with who usually knows
 * @param about the case, or the law itself
 * @param couldChange the ids of the rules whose status it keeps open
 */
public record Question(String fact, String question, About about, List<String> couldChange) {
  /** Who is asked: caseworkers about the case, policy staff about the law. */
  public enum About {
    CASE,
    LAW;

    /** The word in decisions. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Question {
    couldChange = List.copyOf(couldChange);
  }
}
