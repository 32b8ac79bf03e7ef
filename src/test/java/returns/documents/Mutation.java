package returns.documents;

import java.util.Arrays;
import java.util.Random;

/** Changes some bytes of a text, mostly into those that mean something in JSON. */
public final class Mutation {
  private static final byte[] TELLING = {
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '0',
    '1',
    '-',
    '.',
    'e',
    't',
    'n',
    'u',
    ' ',
    '\n',
    '\t',
    '/',
    '\'',
    0,
    0x1F,
    0x7F,
    (byte) 0x80,
    (byte) 0xC3,
    (byte) 0xED,
    (byte) 0xF0,
    (byte) 0xFF
  };

  private Mutation() {}

  /** The bytes with so many changes: one byte changed, dropped, doubled or put in each time. */
  public static byte[] of(byte[] bytes, int changes, Random random) {
    byte[] changed = bytes;
    for (int i = 0; i < changes; i++) {
      changed = changeOne(changed, random);
    }
    return changed;
  }

  private static byte[] changeOne(byte[] bytes, Random random) {
    int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    byte other =
        random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : (byte) random.nextInt(256);
    return switch (bytes.length == 0 ? 3 : random.nextInt(5)) {
      case 0, 1 -> replaced(bytes, at, at + 1, other);
      case 2 -> replaced(bytes, at, at + 1);
      case 3 -> replaced(bytes, at, at, other);
      default ->
          replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, Math.min(at + 9, bytes.length)));
    };
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte... with) {
    byte[] result = new byte[bytes.length - (to - from) + with.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(with, 0, result, from, with.length);
    System.arraycopy(bytes, to, result, from + with.length, bytes.length - to);
    return result;
  }
}
