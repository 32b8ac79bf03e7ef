package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * No safeguard names a country: what differs between partners is data of their packs. Comments, and
 * the titles of laws that rules cite, may.
 */
@DisplayName("The safeguards name no country")
class NamelessSafeguardsTests {
  /** The two States whose citizens the law of the United Kingdom itself treats apart. */
  private static final Set<String> OWN = Set.of("GB", "IE");

  /** What is said of partners in words that do not begin with the name of a State. */
  private static final Set<String> OTHER_WORDS =
      Set.of("Turkey", "Turkish", "French", "Kurdish", "Kurdistan");

  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?:"
              + names().stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")|\"[A-Z]{2}\"");

  @Test
  void in_texts_and_conditions() throws IOException {
    List<String> found = new ArrayList<>();
    int rules = 0;
    for (String line : lines()) {
      rules += line.startsWith("rule ") ? 1 : 0;
      if (NAMES.matcher(line).find()) {
        found.add(line.strip());
      }
    }
    assertTrue(rules > 200, "only " + rules + " rules were seen");
    assertEquals(List.of(), found);
  }

  @Test
  void and_this_would_find_one() {
    for (String text :
        List.of(
            "an Albanian national", "returned to Türkiye", "state == \"LY\"", "from Erbil, Iraq")) {
      assertTrue(NAMES.matcher(text).find(), text);
    }
  }

  /** The rules of the safeguards, without comments and without what they cite. */
  private static List<String> lines() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/safeguards"))) {
      List<String> lines = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .map(line -> line.replaceFirst("//.*", ""))
            .filter(line -> !line.strip().startsWith("@source"))
            .filter(line -> !line.strip().startsWith("@uncommenced"))
            .forEach(lines::add);
      }
      return lines;
    }
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(OTHER_WORDS);
    Arrays.stream(Locale.getISOCountries())
        .filter(code -> !OWN.contains(code))
        .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
        .forEach(names::add);
    names.add("Türkiye");
    return names;
  }
}
