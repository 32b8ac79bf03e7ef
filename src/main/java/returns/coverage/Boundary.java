package returns.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;

/**
 * A day on which something changes, and whether scenarios looked at it and at both days beside it.
 *
 * @param rule whose boundary it is; empty where it is the law's own: of a term or an instrument
 * @param what which day, in words
 * @param place where it is written; empty for the law's own
 */
public record Boundary(
    Optional<String> rule, String what, Optional<Place> place, Seen before, Seen on, Seen after) {

  /** Whether the day before, the day and the day after were all seen. */
  public boolean isCovered() {
    return before.isHere() && on.isHere() && after.isHere();
  }

  /** The days that no scenario of the pack looks at, in words. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (!before.isHere()) {
      missing.add("the day before");
    }
    if (!on.isHere()) {
      missing.add("the day itself");
    }
    if (!after.isHere()) {
      missing.add("the day after");
    }
    return missing;
  }
}
