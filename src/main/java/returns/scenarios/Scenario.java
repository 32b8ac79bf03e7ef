package returns.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Place;

/**
 * One row of a scenario table.
 *
 * @param set values by path in the case
 * @param hypothetical whether instruments that do not exist count
 * @param unset paths that the case leaves out
 */
public record Scenario(
    String name,
    Map<String, Object> set,
    List<String> unset,
    Optional<LocalDate> asAt,
    Optional<LocalDate> knownAt,
    Optional<String> arrangement,
    boolean hypothetical,
    Expectation expect,
    Place place) {
  public Scenario {
    unset = List.copyOf(unset);
  }

  /**
   * What must come out; only what is named is compared.
   *
   * @param findings ids of rules that must have found something
   * @param notFindings ids of rules that must not
   * @param questions exactly the facts that are asked for
   * @param lastDay the last day of the reasons for the outcome
   * @param deadlines by what they are for
   * @param places where each expectation is written: under {@code outcome}, {@code findings ID},
   *     {@code deadlines what} …
   */
  public record Expectation(
      Optional<String> outcome,
      Optional<String> safeguards,
      Optional<String> basis,
      List<String> findings,
      List<String> notFindings,
      Optional<List<String>> questions,
      Optional<LocalDate> lastDay,
      Map<String, LocalDate> deadlines,
      Map<String, Place> places) {
    public Expectation {
      places = Map.copyOf(places);
      findings = List.copyOf(findings);
      notFindings = List.copyOf(notFindings);
    }

    /** Whether nothing is expected, so that the scenario could not fail. */
    public boolean isEmpty() {
      return outcome.isEmpty()
          && safeguards.isEmpty()
          && basis.isEmpty()
          && findings.isEmpty()
          && notFindings.isEmpty()
          && questions.isEmpty()
          && lastDay.isEmpty()
          && deadlines.isEmpty();
    }
  }
}
