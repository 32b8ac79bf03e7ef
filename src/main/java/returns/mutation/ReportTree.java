package returns.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report of a pack as a tree of JSON. */
public final class ReportTree {
  private ReportTree() {}

  /** Counts, the score in tenths of a per cent, and every mutant. */
  public static Map<String, Object> of(Tally tally, List<Judged> judged) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pack", tally.pack());
    tree.put("killed", tally.killed());
    tree.put("survived", tally.survived());
    tree.put("equivalent", tally.equivalent());
    tree.put("undecided", tally.undecided());
    tree.put("scoreTenths", tally.tenths());
    tree.put("mutants", judged.stream().map(ReportTree::of).toList());
    return tree;
  }

  private static Map<String, Object> of(Judged judged) {
    Mutant mutant = judged.mutant();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("of", mutant.of());
    tree.put("file", mutant.place().file());
    tree.put("line", mutant.place().line());
    tree.put("alteration", mutant.alteration().word());
    tree.put("before", mutant.before());
    tree.put("after", mutant.after());
    tree.put("fate", judged.fate().word());
    judged.why().ifPresent(why -> tree.put("why", why));
    judged
        .row()
        .ifPresent(
            row -> {
              tree.put("base", row.base());
              tree.put("scenario", RowText.of(row));
            });
    return tree;
  }
}
