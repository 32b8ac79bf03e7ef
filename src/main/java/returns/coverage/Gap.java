package returns.coverage;

import java.util.Optional;
import returns.diagnostics.Place;

/**
 * Something that no scenario of a pack's own tables tries, and what one would have to say.
 *
 * @param kind which of the three measures lacks it
 * @param rule empty for the law of a pack
 * @param place of the rule or the comparison
 * @param text what no scenario does, in words
 */
public record Gap(Kind kind, Optional<String> rule, Optional<Place> place, String text) {
  /** The three measures. */
  public enum Kind {
    VALUE,
    COMPARISON,
    BOUNDARY;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
