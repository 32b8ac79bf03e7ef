package returns.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The states that a case may name: ISO 3166-1 alpha-2, XK for Kosovo, and XX for stateless.
 *
 * <p>A list of our own, so that a decision does not depend on the data of the Java release that
 * runs it. A test compares it with that of the JDK, so a new state is noticed.
 */
public final class States {
  private static final String FILE = "states.txt";
  private static final Map<String, String> NAMES = load();

  private States() {}

  /** All codes, in alphabetical order. */
  public static Set<String> codes() {
    return NAMES.keySet();
  }

  /** Whether it is the code of a state, in capital letters. */
  public static boolean isCode(String code) {
    return NAMES.containsKey(code);
  }

  /** The usual English name of a state. */
  public static Optional<String> name(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }

  private static Map<String, String> load() {
    Map<String, String> names = new TreeMap<>();
    try (InputStream in = States.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          names.put(line.substring(0, 2), line.substring(3));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Collections.unmodifiableMap(names);
  }
}
