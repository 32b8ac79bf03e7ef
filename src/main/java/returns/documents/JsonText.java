package returns.documents;

import java.util.Optional;
import returns.diagnostics.Problems;

/**
 * JSON text as a tree, strictly by RFC 8259 and narrower: no name twice in one object, no
 * byte-order mark, at most {@link Utf8#MOST_BYTES} bytes and {@link #MOST_LEVELS} levels.
 *
 * <p>The grammar is our own because each mistake must get its own message at the right place, and
 * because places must cost next to nothing. That it accepts what a widely used parser accepts, and
 * reads the same from it, is tested.
 */
public final class JsonText {
  /** Objects and lists may be nested so deep. */
  public static final int MOST_LEVELS = 32;

  private JsonText() {}

  /** Reads a whole file. */
  public static Parsed parse(String file, byte[] bytes) {
    return parse(file, 1, bytes);
  }

  /**
   * Reads some lines of a file.
   *
   * @param firstLine the number in the file of the first line of the bytes, from 1
   */
  public static Parsed parse(String file, int firstLine, byte[] bytes) {
    return parse(file, firstLine, bytes, Utf8.MOST_BYTES);
  }

  /** Reads a whole file that the program wrote: {@link Utf8#MOST_BYTES_OF_RECORD} bytes. */
  public static Parsed parseRecord(String file, byte[] bytes) {
    return parse(file, 1, bytes, Utf8.MOST_BYTES_OF_RECORD);
  }

  private static Parsed parse(String file, int firstLine, byte[] bytes, int most) {
    Problems problems = new Problems();
    Optional<Node> root =
        Utf8.decode(file, firstLine, bytes, most, problems)
            .flatMap(text -> parse(new JsonCursor(file, firstLine, text), problems));
    return new Parsed(root, problems.sorted());
  }

  private static Optional<Node> parse(JsonCursor cursor, Problems problems) {
    try {
      return Optional.of(new JsonGrammar(cursor, problems).document());
    } catch (Malformed malformed) {
      problems.add(malformed.diagnostic());
      return Optional.empty();
    }
  }
}
