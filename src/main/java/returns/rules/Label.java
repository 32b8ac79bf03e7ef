package returns.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a value of law is, from the surest to the weakest. */
public enum Label {
  /** The text itself was read. */
  READ,
  /** Believed, and to be checked against the text. */
  UNVERIFIED,
  /** A placeholder. */
  ILLUSTRATIVE,
  /** Of an arrangement that does not exist. */
  HYPOTHETICAL;

  /** The word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The weaker of two. */
  public Label weaker(Label other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The label of that word. */
  public static Optional<Label> written(String word) {
    return Arrays.stream(values()).filter(label -> label.word().equals(word)).findFirst();
  }
}
