package returns.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import returns.diagnostics.Diagnostic;

/**
 * What a run came to.
 *
 * @param cases how many cases were read or tried
 * @param decided how many decisions were made
 * @param failed how many cases have no decision
 * @param differed how many decisions have evaluators that differ
 * @param kept how many decisions were there already, byte for byte
 * @param skipped files that are not cases, with why
 * @param earlier decisions in the folder that an earlier run made and this one did not
 * @param outcomes how many decisions have which outcome, from the most protective
 * @param lines the first lines of the summary, for a table
 * @param families those that the answers would, or could, split, or of which that is not known
 */
public record RunResult(
    int cases,
    int decided,
    int failed,
    int differed,
    int kept,
    List<String> skipped,
    List<String> earlier,
    Map<String, Integer> outcomes,
    List<Line> lines,
    List<Family> families,
    List<Diagnostic> problems) {

  /**
   * A line of the summary.
   *
   * @param safeguards the rules of the safeguards that bar, defer or refer, each as "verb id"
   * @param passedOver arrangements that are certainly not about the person
   */
  public record Line(List<String> columns, Set<String> safeguards, List<String> passedOver) {
    public Line {
      columns = List.copyOf(columns);
    }
  }

  /** Whether every case has a decision on which both evaluators agree. */
  public boolean isComplete() {
    return failed == 0 && differed == 0;
  }
}
