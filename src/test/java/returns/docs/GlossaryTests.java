package returns.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.explain.RulesOnDisk;
import returns.rules.Conclusion;
import returns.schema.CaseSchema;

@DisplayName("The glossary")
class GlossaryTests {
  private static final Path MAIN = Path.of("src/main/java/returns");
  private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  /** A row: the word, what it means, and where it stands. */
  private record Entry(String word, String meaning, List<String> names) {}

  @Test
  void each_name_in_it_exists() throws IOException {
    Set<String> types = types();
    Set<String> texts = texts();
    String commands = text(MAIN.resolve("cli"));
    String language = text(MAIN.resolve("language"));
    List<String> missing = new ArrayList<>();
    int seen = 0;
    for (Entry entry : entries()) {
      for (String name : entry.names()) {
        seen++;
        boolean exists =
            name.startsWith("--")
                ? commands.contains('"' + name + '"')
                : name.startsWith("@")
                    ? language.contains('"' + name.substring(1) + '"')
                    : name.startsWith("decision.")
                        ? Conclusion.Verb.written(name.substring("decision.".length())).isPresent()
                        : Character.isUpperCase(name.charAt(0))
                            ? types.contains(name)
                            : texts.contains(name);
        if (!exists) {
          missing.add(entry.word() + ": " + name);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(seen > 80, seen + " names");
  }

  @Test
  void each_word_stands_in_it_once_and_says_what_it_means() throws IOException {
    List<String> words = entries().stream().map(Entry::word).toList();
    assertEquals(words.size(), Set.copyOf(words).size());
    assertTrue(words.size() > 50, words.size() + " words");
    entries().forEach(entry -> assertTrue(entry.meaning().length() > 8, entry.word()));
  }

  @Test
  void the_words_of_the_contract_are_in_it() throws IOException {
    Set<String> words = entries().stream().map(Entry::word).collect(Collectors.toSet());
    for (String word :
        List.of(
            "case",
            "arrangement",
            "pack",
            "rule",
            "condition",
            "choice of facts",
            "finding",
            "bar",
            "deferral",
            "referral",
            "requirement",
            "instrument",
            "safeguards",
            "outcome",
            "term",
            "label",
            "source",
            "asAt",
            "knownAt",
            "stage",
            "established")) {
      assertTrue(words.contains(word), word);
    }
  }

  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/glossary.md"))) {
      var row = ROW.matcher(line);
      if (row.matches() && !row.group(1).equals("word") && !row.group(1).startsWith("-")) {
        List<String> names =
            NAME.matcher(row.group(3)).results().map((MatchResult m) -> m.group(1)).toList();
        entries.add(new Entry(row.group(1), row.group(2), names));
      }
    }
    return entries;
  }

  /** The names of all types, nested ones too. */
  private static Set<String> types() throws IOException {
    return Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w+)")
        .matcher(text(MAIN))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every name and word of the schemas, that of a case included. */
  private static Set<String> texts() throws IOException {
    String caseSchema = new String(CaseSchema.json(RulesOnDisk.VOCABULARY), StandardCharsets.UTF_8);
    return Pattern.compile("\"([^\"]+)\"")
        .matcher(text(Path.of("src/main/resources/schemas")) + caseSchema)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
