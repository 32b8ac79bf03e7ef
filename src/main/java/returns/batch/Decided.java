package returns.batch;

import java.util.List;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/**
 * What one case came to.
 *
 * @param id the case's id; empty if it could not be read
 * @param place of that id
 * @param decisions one for each arrangement
 * @param problems why there is no decision
 */
record Decided(
    CaseSource source, String id, Place place, List<Row> decisions, List<Diagnostic> problems) {

  /** A case that could not be read. */
  static Decided unread(CaseSource source, Diagnostic problem) {
    return new Decided(source, "", Place.ofFile(source.name()), List.of(), List.of(problem));
  }

  /**
   * One decision, written down; compared by nobody.
   *
   * @param columns for {@code summary.csv}, without path and hash
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Row(
      String arrangement,
      String outcome,
      String safeguards,
      String basis,
      List<String> columns,
      List<String> differing,
      byte[] bytes) {}
}
