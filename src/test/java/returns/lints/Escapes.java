package returns.lints;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page cannot show is written with marks: {@code <U+202E>} for a character, {@code <byte
 * FF>} for a byte, {@code <4100 times "x">} for a text that is repeated.
 */
final class Escapes {
  private static final Pattern MARK =
      Pattern.compile("<(?:U\\+([0-9A-F]{4,6})|byte ([0-9A-F]{2})|([0-9]+) times \"([^\"]*)\")>");

  private Escapes() {}

  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher mark = MARK.matcher(text);
    int end = 0;
    while (mark.find()) {
      write(bytes, text.substring(end, mark.start()));
      if (mark.group(1) != null) {
        write(bytes, Character.toString(Integer.parseInt(mark.group(1), 16)));
      } else if (mark.group(2) != null) {
        bytes.write(Integer.parseInt(mark.group(2), 16));
      } else {
        write(bytes, mark.group(4).replace("\\n", "\n").repeat(Integer.parseInt(mark.group(3))));
      }
      end = mark.end();
    }
    write(bytes, text.substring(end));
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
