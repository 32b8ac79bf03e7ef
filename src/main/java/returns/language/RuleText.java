package returns.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.SourceText;

/**
 * The text of a rule file, from its bytes.
 *
 * @param source empty if the bytes are no text that can be read
 */
public record RuleText(Optional<SourceText> source, List<Diagnostic> problems) {
  /** Larger files are refused unread. */
  public static final int LARGEST = 1 << 20;

  public RuleText {
    problems = List.copyOf(problems);
  }

  /** Decodes strictly. */
  public static RuleText decode(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return tooLarge(file);
    }
    if (isWide(bytes)) {
      return refused(
          Lint.NOT_UTF_8,
          new Place(file, 1, 1, 1, ""),
          "the file is not UTF-8: it looks like UTF-16 or UTF-32",
          "save it as UTF-8");
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new RuleText(Optional.of(new SourceText(file, text)), List.of());
    } catch (CharacterCodingException e) {
      return refused(
          Lint.NOT_UTF_8,
          malformedPlace(file, bytes),
          "the file is not UTF-8 from here on",
          "save it as UTF-8");
    }
  }

  /** Marks of UTF-16 and UTF-32, or every other byte of the first letters zero. */
  private static boolean isWide(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    return marked || (first == 0) != (second == 0);
  }

  private static RuleText tooLarge(String file) {
    return refused(
        Lint.FILE_TOO_LARGE,
        Place.ofFile(file),
        "the file has more than 1 MiB",
        "divide it into several files");
  }

  /** The first place that is not UTF-8: everything before it decodes. */
  private static Place malformedPlace(String file, byte[] bytes) {
    java.nio.CharBuffer sound = java.nio.CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), sound, true);
    String before = sound.flip().toString();
    return new SourceText(file, before).place(before.length(), 1);
  }

  private static RuleText refused(Lint lint, Place place, String message, String help) {
    return new RuleText(
        Optional.empty(),
        List.of(new Diagnostic(lint.id(), lint.severity(), message, place, help, lint.why())));
  }
}
