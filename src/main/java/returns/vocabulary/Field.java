package returns.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * One field of a fact type.
 *
 * @param index its position in its type, from 0
 * @param words for {@link Kind#WORD}: the words it may hold, in the order of the vocabulary
 * @param label what it is, in words ("the day on which the decision was sent")
 * @param question how to ask for it and who usually knows
 * @param past cannot lie after the day of evaluation
 * @param partial a year or a month may be stated
 * @param staleAfter the term of the safeguards after whose days a value counts as unknown
 * @param special special-category data: kept out of summaries
 * @param changeable can change in the world
 * @param disputable can be disputed
 */
public record Field(
    String name,
    int index,
    Kind kind,
    List<String> words,
    String label,
    Optional<String> question,
    boolean past,
    boolean partial,
    Optional<String> staleAfter,
    boolean special,
    boolean changeable,
    boolean disputable) {

  /** A plain field without marks, as the types of the language have them. */
  public static Field plain(String name, int index, Kind kind, List<String> words, String label) {
    return new Field(
        name,
        index,
        kind,
        words,
        label,
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        false,
        false,
        false);
  }

  /**
   * Cheap, because every fact of every case is looked up by its field; equality is of all parts.
   */
  @Override
  public int hashCode() {
    return 31 * name.hashCode() + index;
  }

  /** The same field, of which a span of days may be known. */
  Field asPartial() {
    return new Field(
        name,
        index,
        kind,
        words,
        label,
        question,
        past,
        true,
        staleAfter,
        special,
        changeable,
        disputable);
  }
}
