package returns.impact;

import java.util.ArrayList;
import java.util.List;
import returns.batch.CaseSource;
import returns.decision.Outcome;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/**
 * What came of one case.
 *
 * @param id empty if the case could not be read
 * @param stays the outcomes of the answers that are the same under both
 * @param differing on how many answers the evaluators differ, on some side
 * @param problems why there is no answer on either side
 */
record OfCase(
    CaseSource source,
    String id,
    Place place,
    List<Outcome> stays,
    List<Change> changes,
    List<Impact.OneSided> oneSided,
    int differing,
    List<Diagnostic> problems) {

  static OfCase failed(CaseSource source, String id, Place place, List<Diagnostic> why) {
    return new OfCase(source, id, place, List.of(), List.of(), List.of(), 0, why);
  }

  static OfCase failed(CaseSource source, Diagnostic why) {
    return failed(source, "", Place.ofFile(source.name()), new ArrayList<>(List.of(why)));
  }
}
