package returns.batch;

import java.util.List;
import java.util.Set;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/**
 * What one case came to.
 *
 * @param id the case's id; empty if it could not be read
 * @param place of that id
 * @param decisions one for each arrangement, in the order of the record
 * @param passedOver arrangements that are certainly not about the person
 * @param links the ids of the cases of family members
 * @param unnamedLink whether a family member is linked of whom it is not known which case is theirs
 * @param problems why there is no decision
 */
record Decided(
    CaseSource source,
    String id,
    Place place,
    List<Row> decisions,
    List<String> passedOver,
    List<String> links,
    boolean unnamedLink,
    List<Diagnostic> problems) {

  /** A case that could not be read. */
  static Decided unread(CaseSource source, Diagnostic problem) {
    Place place = Place.ofFile(source.name());
    return new Decided(source, "", place, List.of(), List.of(), List.of(), false, List.of(problem));
  }

  /**
   * One decision, written down; compared by nobody.
   *
   * @param action empty if it is not stated
   * @param transferOn empty if it is not known; so is {@code destination}
   * @param safeguards the rules of the safeguards that bar, defer or refer, each as "verb id"
   * @param columns for {@code summary.csv}, without path and hash
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Row(
      String arrangement,
      String action,
      String outcome,
      String transferOn,
      String destination,
      Set<String> safeguards,
      List<String> columns,
      List<String> differing,
      byte[] bytes) {}
}
