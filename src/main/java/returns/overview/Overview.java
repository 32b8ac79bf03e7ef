package returns.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.packs.Library;
import returns.rules.Source;

/**
 * The arrangements of a folder of rules, and what is in force when.
 *
 * @param asAt the day for which it is told how everything stands; empty: no day is looked at
 * @param knownAt what became known later does not count; empty: everything counts
 * @param packs the arrangements in the order of the record; the safeguards last, if they are told
 * @param sources by id
 */
public record Overview(
    Optional<LocalDate> asAt,
    Optional<LocalDate> knownAt,
    List<PackOverview> packs,
    java.util.Map<String, Source> sources) {
  public Overview {
    packs = List.copyOf(packs);
  }

  /** The days that an overview is about. */
  public record Days(Optional<LocalDate> asAt, Optional<LocalDate> knownAt) {}

  /** Of everything that a folder holds. */
  public static Overview ofAll(Library library, Days days) {
    PackReading reading = new PackReading(library, days);
    List<PackOverview> packs = new ArrayList<>(arrangements(library, reading));
    packs.add(reading.pack(library.safeguards()));
    return new Overview(days.asAt(), days.knownAt(), packs, library.sources());
  }

  /** Of the arrangements alone: somebody asked for just those that were read. */
  public static Overview ofArrangements(Library library, Days days) {
    PackReading reading = new PackReading(library, days);
    return new Overview(
        days.asAt(), days.knownAt(), arrangements(library, reading), library.sources());
  }

  private static List<PackOverview> arrangements(Library library, PackReading reading) {
    return library.arrangements().values().stream().map(reading::pack).toList();
  }

  /** Those of the packs that are arrangements. */
  public List<PackOverview> arrangements() {
    return packs.stream().filter(pack -> pack.arrangement().isPresent()).toList();
  }

  /** How many instruments there are in all. */
  public int instruments() {
    return packs.stream().mapToInt(pack -> pack.instruments().size()).sum();
  }

  /** How many values of each label there are in all. */
  public LabelCounts counts() {
    return packs.stream()
        .map(PackOverview::counts)
        .reduce(LabelCounts.of(List.of(), List.of()), LabelCounts::plus);
  }
}
