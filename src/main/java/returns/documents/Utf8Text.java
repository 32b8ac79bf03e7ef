package returns.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.diagnostics.SourceText;

/** Bytes as text: strictly UTF-8, without a byte-order mark, at most 1 MiB, and in plain sight. */
public final class Utf8Text {
  /** The largest file that is read. */
  public static final int MOST_BYTES = 1 << 20;

  private Utf8Text() {}

  /** The text; empty, with the reason among the problems, if it may not be read. */
  public static Optional<SourceText> read(byte[] bytes, String file, Problems problems) {
    if (bytes.length > MOST_BYTES) {
      problems.add(
          Diagnostic.error(
              "file-too-large",
              "the file has " + bytes.length + " bytes",
              Place.ofFile(file),
              "split it: at most " + MOST_BYTES + " bytes (1 MiB) are read"));
      return Optional.empty();
    }
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      problems.add(
          Diagnostic.error(
              "byte-order-mark",
              "the file begins with a byte-order mark",
              Place.ofFile(file),
              "save it as UTF-8 without a byte-order mark (BOM)"));
      return Optional.empty();
    }
    SourceText text = decode(bytes, file, problems);
    if (text == null || hidesText(text, problems)) {
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static SourceText decode(byte[] bytes, String file, Problems problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    try {
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException malformed) {
      int wrong = bytes[in.position()] & 0xFF;
      SourceText before = new SourceText(file, out.flip().toString());
      problems.add(
          Diagnostic.error(
              "not-utf-8",
              "the byte 0x"
                  + Integer.toHexString(wrong).toUpperCase(Locale.ROOT)
                  + " here is not part of any UTF-8 text",
              before.place(before.text().length(), 0),
              "save the file as UTF-8"));
      return null;
    }
    return new SourceText(file, out.flip().toString());
  }

  private static boolean hidesText(SourceText text, Problems problems) {
    String all = text.text();
    for (int i = 0; i < all.length(); i++) {
      if (isHidden(all.charAt(i))) {
        problems.add(
            Diagnostic.error(
                "hidden-character",
                String.format(
                    Locale.ROOT, "the invisible character U+%04X stands here", (int) all.charAt(i)),
                text.place(i, 1),
                "delete it",
                "it can make a reader see other words than the program reads"));
        return true;
      }
    }
    return false;
  }

  /** Whether a character turns the direction of text, or has no width. */
  static boolean isHidden(int c) {
    return (c >= 0x202A && c <= 0x202E) // embeddings and overrides
        || (c >= 0x2066 && c <= 0x2069) // isolates
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c == 0x200B
        || c == 0x2060
        || c == 0xFEFF;
  }
}
