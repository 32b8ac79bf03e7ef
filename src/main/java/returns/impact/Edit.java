package returns.impact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import returns.diagnostics.Place;

/**
 * One thing that the new rules say otherwise than the old.
 *
 * @param name as decisions name it: the id of a rule, {@code safeguards.terms.appealDays}, {@code
 *     albania.uk-albania-2021}
 * @param pack in which it stands; empty for what all packs share
 * @param title of a rule; empty for anything else
 * @param bears whether it can change an answer, or is one of words only: titles, texts, citations,
 *     labels
 * @param lines what it said, with {@code -} before it, and what it says, with {@code +}
 * @param place in the new rules, or in the old of what is gone; empty where no place is known
 * @param isNew whether the place is one in the new rules
 */
public record Edit(
    Kind kind,
    String name,
    Optional<String> pack,
    String title,
    Change change,
    boolean bears,
    List<String> lines,
    Optional<Place> place,
    boolean isNew) {
  public Edit {
    lines = List.copyOf(lines);
  }

  /** The same, with its place as it is to be shown. */
  Edit withPlace(Optional<Place> other) {
    return new Edit(kind, name, pack, title, change, bears, lines, other, isNew);
  }

  /** What was edited. */
  public enum Kind {
    PACK("a pack"),
    RULE("a rule"),
    TERM("a term"),
    INSTRUMENT("an instrument"),
    EVIDENCE("listed evidence"),
    FACT("what holds of the partner"),
    ARRANGEMENT("an arrangement"),
    CALENDAR("a calendar"),
    VOCABULARY("the vocabulary"),
    SOURCE("a source");

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    /** In a sentence. */
    public String english() {
      return english;
    }

    /** The word in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it. */
  public enum Change {
    ADDED,
    CHANGED,
    REMOVED;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** In a sentence; the law's own parts are never told as what is done to a person. */
    public String english() {
      return this == REMOVED ? "taken out" : word();
    }
  }
}
