package returns.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/** A report as the tree of its file (docs/formats.md, "What test prints for machines"). */
public final class ReportFile {
  private ReportFile() {}

  /** The tree. */
  public static Map<String, Object> tree(Scenarios.Report report) {
    List<ScenarioResult> failed = report.results().stream().filter(r -> !r.passed()).toList();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("passed", report.results().size() - failed.size());
    tree.put("failed", failed.size());
    tree.put("passedOver", report.passedOver());
    tree.put("problems", report.problems().stream().map(ReportFile::problem).toList());
    tree.put("failures", failed.stream().map(ReportFile::failure).toList());
    return tree;
  }

  private static Map<String, Object> failure(ScenarioResult result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenario", result.scenario().name());
    put(tree, result.scenario().place());
    tree.put("problems", result.problems().stream().map(ReportFile::problem).toList());
    tree.put("expectations", result.mismatches().stream().map(ReportFile::mismatch).toList());
    result.decided().ifPresent(decided -> tree.put("summary", decided.summary()));
    return tree;
  }

  private static Map<String, Object> mismatch(Mismatch mismatch) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("what", mismatch.what());
    tree.put("expected", mismatch.expected());
    tree.put("actual", mismatch.actual());
    tree.put("direction", mismatch.direction().words());
    put(tree, mismatch.place());
    if (!mismatch.why().isEmpty()) {
      tree.put("why", new ArrayList<Object>(mismatch.why().strip().lines().toList()));
    }
    return tree;
  }

  private static Map<String, Object> problem(Diagnostic problem) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", problem.id());
    tree.put("severity", problem.severity().word());
    tree.put("message", problem.message());
    tree.put("help", problem.help());
    put(tree, problem.place());
    return tree;
  }

  private static void put(Map<String, Object> tree, Place place) {
    tree.put("file", place.file());
    tree.put("line", place.line());
    tree.put("column", place.column());
  }
}
