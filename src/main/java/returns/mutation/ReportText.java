package returns.mutation;

import java.util.List;
import java.util.stream.Stream;

/** The report of a pack for those who write its rules. */
public final class ReportText {
  private ReportText() {}

  /** The score alone. */
  public static String of(Tally tally) {
    return tally.pack()
        + ": "
        + tally.score()
        + " ("
        + tally.killed()
        + " of "
        + tally.counted()
        + " noticed, "
        + (tally.survived() + tally.undecided())
        + " not; "
        + tally.equivalent()
        + " more can make no difference)\n";
  }

  /** The score, then what no scenario would notice, then what could not be decided. */
  public static String of(Tally tally, List<Judged> judged) {
    StringBuilder text = new StringBuilder(of(tally));
    with(judged, Fate.SURVIVED).forEach(one -> survivor(one, text));
    if (tally.undecided() > 0) {
      text.append("\n  Undecided: no scenario would notice, and no case was found that would.\n");
      with(judged, Fate.UNDECIDED)
          .forEach(one -> text.append("    ").append(sentence(one.mutant())).append(".\n"));
    }
    return text.toString();
  }

  private static Stream<Judged> with(List<Judged> judged, Fate fate) {
    return judged.stream().filter(one -> one.fate() == fate);
  }

  private static void survivor(Judged judged, StringBuilder text) {
    text.append("\n  ").append(sentence(judged.mutant())).append(", no scenario would notice.\n");
    judged
        .row()
        .ifPresent(
            row -> {
              text.append("  This one would, in a table with  base: ").append(row.base());
              text.append('\n').append(RowText.of(row).indent(2));
            });
  }

  /** {@code AL-REPLY-3, line 34: if `reply == "none"` were `reply != "none"`}. */
  static String sentence(Mutant mutant) {
    String where = mutant.place().line() == 0 ? "" : ", line " + mutant.place().line();
    String change =
        mutant.after().isEmpty()
            ? "`" + mutant.before() + "` were left out"
            : "`" + mutant.before() + "` were `" + mutant.after() + "`";
    return mutant.of() + where + ": if " + change;
  }
}
