package returns.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Collects JSON text as UTF-8. */
final class Utf8Buffer {
  private static final int MOST_BYTES_OF_UNIT = 6;

  private byte[] bytes = new byte[8192];
  private int size;

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  void writeTo(OutputStream stream) throws IOException {
    stream.write(bytes, 0, size);
  }

  void ascii(char c) {
    ensure(1);
    bytes[size++] = (byte) c;
  }

  void ascii(String text) {
    ensure(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  /** A string literal by RFC 8785 section 3.2.2.2: nothing is escaped that need not be. */
  void quoted(String text) {
    // Room for the worst case: six bytes for each unit.
    ensure(Math.addExact(Math.multiplyExact(text.length(), MOST_BYTES_OF_UNIT), 2));
    bytes[size++] = '"';
    int plain = plain(text);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        bytes[size++] = (byte) c;
      } else {
        i += other(text, i, c);
      }
    }
    bytes[size++] = '"';
  }

  /** Appends the plain characters at the head of a text, mostly all; gives how many they are. */
  private int plain(String text) {
    byte[] target = bytes;
    int start = size;
    int length = text.length();
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (!isPlain(c)) {
        break;
      }
      target[start + i] = (byte) c;
      i++;
    }
    size = start + i;
    return i;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
  }

  /** Appends what is not plain ASCII; the number of further units that it took. */
  private int other(String text, int at, char c) {
    if (c < 0x80) {
      escaped(c);
      return 0;
    }
    if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      continuation(c);
      return 0;
    }
    if (!Character.isSurrogate(c)) {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      continuation(c >> 6);
      continuation(c);
      return 0;
    }
    int whole = text.codePointAt(at);
    if (whole == c) {
      throw new IllegalArgumentException("half a surrogate pair at " + at);
    }
    bytes[size++] = (byte) (0xF0 | whole >> 18);
    continuation(whole >> 12);
    continuation(whole >> 6);
    continuation(whole);
    return 1;
  }

  private void continuation(int bits) {
    bytes[size++] = (byte) (0x80 | (bits & 0x3F));
  }

  private void escaped(char c) {
    int shortForm = "\b\t\n\f\r\"\\".indexOf(c);
    if (shortForm >= 0) {
      bytes[size++] = '\\';
      bytes[size++] = (byte) "btnfr\"\\".charAt(shortForm);
    } else if (c < ' ') {
      ascii("\\u00");
      ascii(Character.forDigit(c >> 4, 16));
      ascii(Character.forDigit(c & 15, 16));
    } else {
      bytes[size++] = (byte) c; // 0x7F
    }
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
