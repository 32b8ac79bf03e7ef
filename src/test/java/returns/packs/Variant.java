package returns.packs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way to spoil the good folder of rules, written as steps: {@code ## file}, {@code ## find} and
 * {@code ## put} change a file, {@code ## add} writes one, {@code ## delete} takes one away; what
 * follows {@code ## expect} is what is to be told.
 */
record Variant(Path file, String steps, String expected) {
  static final Path GOOD = Path.of("src/test/resources/packs/good");
  private static final String EXPECT = "## expect\n";

  static Variant of(Path file) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(EXPECT);
    return new Variant(file, text.substring(0, at), text.substring(at + EXPECT.length()));
  }

  /** Writes what is told now into the file, to be reviewed as a difference. */
  void accept(String actual) throws IOException {
    Files.writeString(file, steps + EXPECT + actual);
  }

  @Override
  public String toString() {
    return file.getFileName().toString().replace(".txt", "").replace('-', ' ');
  }

  /** Makes a spoilt copy of the good folder. */
  void apply(Path rules) throws IOException {
    copyGood(rules);
    String edited = "";
    String find = "";
    for (Step step : parsed()) {
      switch (step.verb()) {
        case "file" -> edited = step.name();
        case "find" -> find = step.text();
        case "put" -> replace(rules.resolve(edited), find, step.text());
        case "add" -> {
          Files.createDirectories(rules.resolve(step.name()).getParent());
          Files.writeString(rules.resolve(step.name()), step.text() + "\n");
        }
        case "delete" -> delete(rules.resolve(step.name()));
        default -> throw new IllegalStateException("no such step: " + step);
      }
    }
  }

  private record Step(String verb, String name, String text) {}

  private List<Step> parsed() {
    List<Step> found = new ArrayList<>();
    for (String part : ("\n" + steps.stripTrailing()).split("\n## ", -1)) {
      int end = part.indexOf('\n');
      String head = end < 0 ? part : part.substring(0, end);
      String text = end < 0 ? "" : part.substring(end + 1);
      int space = head.indexOf(' ');
      if (!head.isEmpty()) {
        found.add(
            new Step(
                space < 0 ? head : head.substring(0, space),
                space < 0 ? "" : head.substring(space + 1).strip(),
                text));
      }
    }
    return found;
  }

  private static void replace(Path file, String find, String put) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(find), "there is no such text in " + file + ": " + find);
    int at = text.indexOf(find);
    Files.writeString(file, text.substring(0, at) + put + text.substring(at + find.length()));
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> below = Files.walk(path)) {
      for (Path one : below.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  /** Copies the good folder. */
  static void copyGood(Path to) throws IOException {
    copy(GOOD, to);
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> below = Files.walk(from)) {
      for (Path one : below.toList()) {
        Path target = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(target);
        } else {
          Files.copy(one, target);
        }
      }
    }
  }
}
