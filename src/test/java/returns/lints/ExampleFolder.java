package returns.lints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A copy of the clean folder of rules, with the blocks of a page put into it.
 *
 * <p>{@code drl rule} and {@code drl file} are the second file of the partner's pack, its rules or
 * the whole; {@code drl earlier rule}, {@code drl later rule} and {@code drl safeguards rule} stand
 * in the first, a third, and a file of the safeguards. The types of {@code drl vocabulary} take the
 * place of those that have the same names. {@code yaml terms}, {@code sources}, {@code calendars}
 * and {@code arrangement} take the place of the parts that have the same names; with {@code file},
 * of the whole file. {@code folder} adds, takes away and renames files.
 */
final class ExampleFolder {
  private static final Path CLEAN = Path.of("src/test/resources/lints/base");

  private final Path rules;

  private ExampleFolder(Path rules) {
    this.rules = rules;
  }

  /** Makes the folder, which must not be there yet. */
  static Path with(List<Example> examples, Path rules) throws IOException {
    copy(rules);
    ExampleFolder folder = new ExampleFolder(rules);
    for (Example example : examples) {
      folder.put(example);
    }
    return rules;
  }

  private static void copy(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(CLEAN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = rules.resolve(CLEAN.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private void put(Example example) throws IOException {
    String text = example.text();
    switch (example.kind()) {
      case "drl rule" -> rule("elbonia/2-example.drl", text);
      case "drl earlier rule" -> rule("elbonia/1-evidence.drl", text);
      case "drl later rule" -> rule("elbonia/3-later.drl", text);
      case "drl safeguards rule" -> rule("safeguards/2-protection.drl", text);
      case "drl file" -> write("elbonia/2-example.drl", text);
      case "drl vocabulary" -> declare(text);
      case "drl vocabulary file" -> write("vocabulary.drl", text);
      case "yaml terms" -> merge("safeguards/terms.yaml", text);
      case "yaml sources" -> merge("sources.yaml", text);
      case "yaml calendars" -> merge("calendars.yaml", text);
      case "yaml arrangement" -> merge("elbonia/arrangement.yaml", text);
      case "yaml terms file" -> write("safeguards/terms.yaml", text);
      case "yaml sources file" -> write("sources.yaml", text);
      case "yaml calendars file" -> write("calendars.yaml", text);
      case "yaml arrangement file" -> write("elbonia/arrangement.yaml", text);
      case "folder" -> text.lines().forEach(this::step);
      default -> throw new IllegalArgumentException("no such block: " + example.kind());
    }
  }

  private void rule(String file, String rules) throws IOException {
    Path path = this.rules.resolve(file);
    if (!Files.exists(path)) {
      String pack = file.substring(0, file.indexOf('/'));
      write(file, "package returns." + pack + ";\nimport returns.vocabulary.*;\n");
    }
    append(file, rules);
  }

  /** A type takes the place of the one that has its name. */
  private void declare(String types) throws IOException {
    String all = Files.readString(rules.resolve("vocabulary.drl"));
    Matcher declared = Pattern.compile("(?m)^declare (\\w+) ").matcher(types);
    while (declared.find()) {
      all = all.replaceAll("(?ms)^declare " + declared.group(1) + " .*?^end\n\n?", "");
    }
    write("vocabulary.drl", all.stripTrailing() + "\n\n" + types);
  }

  private void append(String file, String text) throws IOException {
    write(file, Files.readString(rules.resolve(file)) + "\n" + text);
  }

  private void write(String file, String text) throws IOException {
    Path path = rules.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, Escapes.bytes(text));
  }

  /** A part of YAML begins with a name at the left margin. */
  private void merge(String file, String text) throws IOException {
    Map<String, List<String>> parts = parts(Files.readString(rules.resolve(file)));
    parts.putAll(parts(text));
    List<String> lines = new ArrayList<>();
    parts.values().forEach(lines::addAll);
    write(file, String.join("\n", lines) + "\n");
  }

  private static Map<String, List<String>> parts(String yaml) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    String name = "";
    for (String line : yaml.lines().toList()) {
      if (line.matches("[^\\s#:]+:.*")) {
        name = line.substring(0, line.indexOf(':'));
      }
      parts.computeIfAbsent(name, n -> new ArrayList<>()).add(line);
    }
    return parts;
  }

  /** {@code without FILE}, {@code rename FILE to FILE}, or {@code add FILE}, empty. */
  private void step(String line) {
    String[] words = line.split(" ", -1);
    try {
      switch (words[0]) {
        case "without" -> delete(rules.resolve(words[1]).normalize());
        case "rename" -> Files.move(rules.resolve(words[1]), rules.resolve(words[3]));
        case "add" -> write(words[1], "");
        case "link" -> Files.createSymbolicLink(rules.resolve(words[1]), Path.of(words[3]));
        default -> throw new IllegalArgumentException("no such step: " + line);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(line, e);
    }
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> below = Files.walk(path)) {
      for (Path one : below.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
