package returns.scaffold;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Changes of text files as a person with an editor would make them: {@code ## file} names one,
 * {@code ## find} and {@code ## put} change one stretch, {@code ## every} and {@code ## with} all
 * that are the same.
 */
public final class Edits {
  private final Path home;
  private Path file;
  private String find = "";

  private Edits(Path home) {
    this.home = home;
  }

  /** Makes the changes that a file lists. */
  public static void apply(Path steps, Path home) throws IOException {
    Edits edits = new Edits(home);
    String text = Files.readString(steps).stripTrailing();
    for (String part : ("\n" + text).split("\n## ", -1)) {
      int end = part.indexOf('\n');
      edits.step(end < 0 ? part : part.substring(0, end), end < 0 ? "" : part.substring(end + 1));
    }
  }

  private void step(String head, String text) throws IOException {
    String verb = head.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    switch (verb) {
      case "file" -> file = home.resolve(head.substring("file ".length()));
      case "find", "every" -> find = text;
      case "put" -> change(text, false);
      case "with" -> change(text, true);
      default -> assertTrue(file == null, "no such step: " + head);
    }
  }

  private void change(String put, boolean every) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(find), "there is no such text in " + file + ":\n" + find);
    int at = text.indexOf(find);
    Files.writeString(
        file,
        every
            ? text.replace(find, put)
            : text.substring(0, at) + put + text.substring(at + find.length()));
  }
}
