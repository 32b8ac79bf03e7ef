package returns.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.overview.Overview;
import returns.packs.Library;
import returns.rules.Source;
import returns.scenarios.ScenarioTable;

/**
 * The rules of a folder, to be read.
 *
 * @param asAt the day for which it is told what is in force; empty: no day is looked at
 * @param packs the safeguards first, then the arrangements in the order of the record
 * @param sources those that something in the book cites, by id
 * @param facts what the rules read of cases and of partners
 */
public record Rulebook(
    Optional<LocalDate> asAt,
    List<PackBook> packs,
    List<SourceEntry> sources,
    List<FactEntry> facts) {
  public Rulebook {
    packs = List.copyOf(packs);
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
  }

  /** What a book is made for. */
  public record Scope(Optional<LocalDate> asAt, Optional<Set<String>> only) {}

  /**
   * The book of a library.
   *
   * @param tables every scenario table of its folder
   */
  public static Rulebook of(Library library, List<ScenarioTable> tables, Scope scope) {
    Overview overview = Overview.ofAll(library, new Overview.Days(scope.asAt(), Optional.empty()));
    List<PackBook> packs = new BookReading(library, overview, tables, scope).packs();
    Map<String, Source> sources = library.sources();
    return new Rulebook(scope.asAt(), packs, SourceEntry.of(packs, sources), FactEntry.of(packs));
  }

  /** The rules of all packs, in the order of the book. */
  public List<RuleEntry> rules() {
    return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
  }

  /** A source that something in the book cites. */
  public Optional<Source> sources(String id) {
    return sources.stream().map(SourceEntry::source).filter(s -> s.id().equals(id)).findFirst();
  }

  /** Whether the book holds a pack. */
  public boolean holds(String pack) {
    return packs.stream().anyMatch(book -> book.name().equals(pack));
  }
}
