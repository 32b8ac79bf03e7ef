package returns.diagnostics;

import java.nio.charset.StandardCharsets;

/** The names of files as references of RFC 3986: forward slashes, and all else percent-encoded. */
final class Uris {
  private static final String PLAIN = "-._~/";

  private static final String HEXADECIMAL = "0123456789ABCDEF";

  private Uris() {}

  /** A relative reference for a relative name, and an absolute one for an absolute name. */
  static String of(String file) {
    String name = file.replace('\\', '/');
    while (name.startsWith("./")) {
      name = name.substring(2);
    }
    boolean isOnDrive = name.matches("[A-Za-z]:/.*");
    if (name.startsWith("/") || isOnDrive) {
      return "file://" + (isOnDrive ? "/" : "") + encoded(name);
    }
    return encoded(name);
  }

  /** A colon is encoded too: before the first slash it would end the name of a scheme. */
  private static String encoded(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 15));
      }
    }
    return out.toString();
  }
}
