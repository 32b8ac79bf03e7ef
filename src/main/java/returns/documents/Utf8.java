package returns.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.diagnostics.SourceText;

/** The bytes of a file as text: UTF-8, without a mark, not too many. */
public final class Utf8 {
  /** A file that a person wrote may have at most so many bytes. */
  public static final int MOST_BYTES = 1 << 20;

  /** So many, one that the program wrote: a trace is longer than the case that it is of. */
  public static final int MOST_BYTES_OF_RECORD = 1 << 26;

  private static final char REPLACEMENT = '\uFFFD';
  private static final String SAVE = "save the file as UTF-8";

  private Utf8() {}

  /**
   * The text of a file, or of a line of one.
   *
   * @param firstLine the number of the first line of these bytes in the file, from 1
   */
  public static Optional<String> decode(
      String file, int firstLine, byte[] bytes, Problems problems) {
    return decode(file, firstLine, bytes, MOST_BYTES, problems);
  }

  /**
   * The same of a file of any size.
   *
   * @param most so many bytes and no more
   */
  static Optional<String> decode(
      String file, int firstLine, byte[] bytes, int most, Problems problems) {
    Optional<Diagnostic> problem =
        bytes.length > most
            ? Optional.of(tooLarge(file, firstLine, most))
            : startsWrong(file, firstLine, bytes);
    if (problem.isPresent()) {
      problems.add(problem.get());
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The replacement character is legal in a file; only then is a second, exact look needed.
    int malformed = text.indexOf(REPLACEMENT) < 0 ? -1 : firstMalformed(bytes);
    if (malformed >= 0) {
      problems.add(malformed(file, firstLine, bytes, malformed));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static Diagnostic tooLarge(String file, int firstLine, int most) {
    String what = firstLine == 1 ? "the file" : "the line";
    return Diagnostic.error(
        "file-too-large",
        what + " has more than " + most + " bytes, the most that are read",
        firstLine == 1 ? Place.ofFile(file) : new Place(file, firstLine, 1, 1, ""),
        "check that it is the right file");
  }

  private static Optional<Diagnostic> startsWrong(String file, int firstLine, byte[] bytes) {
    int first = unsigned(bytes, 0);
    int second = unsigned(bytes, 1);
    if (first == 0xEF && second == 0xBB && unsigned(bytes, 2) == 0xBF) {
      return Optional.of(
          Diagnostic.error(
              "byte-order-mark",
              "the text starts with a byte-order mark",
              firstCharacter(file, firstLine, bytes, 3),
              "save the file as UTF-8 without a byte-order mark (BOM)"));
    }
    boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    boolean zeros = first == 0 && second == 0;
    boolean letterBehind = unsigned(bytes, 2) > 0 || unsigned(bytes, 3) > 0;
    boolean wide = bytes.length > 1 && ((first == 0) != (second == 0) || (zeros && letterBehind));
    if (marked || wide) {
      return Optional.of(
          Diagnostic.error(
              "not-utf-8",
              "the text is not UTF-8: it looks like UTF-16 or UTF-32",
              new Place(file, firstLine, 1, 1, ""),
              SAVE));
    }
    return Optional.empty();
  }

  private static Place firstCharacter(String file, int firstLine, byte[] bytes, int skipped) {
    String text = new String(bytes, skipped, bytes.length - skipped, StandardCharsets.UTF_8);
    return new Place(file, firstLine, 1, 1, new SourceText(file, text).place(0, 1).text());
  }

  private static int unsigned(byte[] bytes, int at) {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  /** The offset of the first malformed byte; -1 if there is none. */
  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean isError = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true).isError();
    return isError ? in.position() : -1;
  }

  private static Diagnostic malformed(String file, int firstLine, byte[] bytes, int offset) {
    String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
    SourceText whole = new SourceText(file, new String(bytes, StandardCharsets.UTF_8));
    Place place = whole.place(before.length(), 1);
    return Diagnostic.error(
        "not-utf-8",
        String.format(
            java.util.Locale.ROOT,
            "the byte 0x%02X at offset %d is not UTF-8",
            bytes[offset] & 0xFF,
            offset),
        new Place(file, place.line() + firstLine - 1, place.column(), 1, place.text()),
        SAVE);
  }
}
