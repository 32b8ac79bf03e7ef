package returns.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The texts of {@code json-texts.txt}. */
final class JsonTextsFile {
  /** A text, and what must come of it: "yes", or an id and a place. */
  record Text(String expected, String written) {
    byte[] bytes() {
      return unescaped(written);
    }

    boolean accepted() {
      return expected.equals("yes");
    }

    @Override
    public String toString() {
      return expected + " <- " + written;
    }
  }

  private JsonTextsFile() {}

  static List<Text> all() throws IOException {
    try (InputStream in = JsonTextsFile.class.getResourceAsStream("/documents/json-texts.txt")) {
      List<Text> texts = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          texts.add(new Text(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
      return texts;
    }
  }

  private static byte[] unescaped(String written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) == '%') {
        bytes.write(Integer.parseInt(written, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(written.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
