package returns.packs;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.dates.Calendars;
import returns.rules.Pack;
import returns.rules.Source;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/**
 * Everything that a folder of rules says, once nothing is wrong with it.
 *
 * @param listedEvidence the type {@code ListedEvidence} that the rules were read with
 * @param sources by id
 * @param safeguards whose terms also say when a fact of the case is stale
 * @param arrangements by name, which is that of their folder, in the order of the record; those
 *     that have no place in it last, by name
 */
public record Library(
    Vocabulary vocabulary,
    FactType listedEvidence,
    Map<String, Source> sources,
    Calendars calendars,
    Pack safeguards,
    Map<String, Pack> arrangements) {

  /** The name of the pack whose rules apply under every arrangement. */
  public static final String SAFEGUARDS = "safeguards";

  public Library {
    sources = Map.copyOf(sources);
    arrangements = Collections.unmodifiableMap(inOrder(arrangements));
  }

  private static Map<String, Pack> inOrder(Map<String, Pack> arrangements) {
    Map<String, Pack> ordered = new LinkedHashMap<>();
    arrangements.values().stream()
        .sorted(Comparator.comparingInt(Library::place).thenComparing(Pack::name))
        .forEach(pack -> ordered.put(pack.name(), pack));
    return ordered;
  }

  private static int place(Pack pack) {
    return pack.arrangement().orElseThrow().inRecord().orElse(Integer.MAX_VALUE);
  }

  /** Reads a folder of rules with all its arrangements. */
  public static Loaded load(Path rules) {
    return LibraryReader.read(rules, Optional.empty());
  }

  /** Reads a folder of rules with some of its arrangements; the others are not looked at. */
  public static Loaded load(Path rules, Set<String> arrangements) {
    return LibraryReader.read(rules, Optional.of(arrangements));
  }
}
