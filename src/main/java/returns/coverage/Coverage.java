package returns.coverage;

import java.util.List;
import java.util.Optional;

/**
 * What the scenarios that ran have tried, pack by pack.
 *
 * @param packs the safeguards first, then the arrangements in the order of the record
 */
public record Coverage(List<PackCoverage> packs) {
  public Coverage {
    packs = List.copyOf(packs);
  }

  /** That of one pack. */
  public Optional<PackCoverage> pack(String name) {
    return packs.stream().filter(pack -> pack.pack().equals(name)).findFirst();
  }
}
