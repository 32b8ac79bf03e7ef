package returns.formatting;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.List;

/** What changes in a file, as a unified diff. */
public final class Differences {
  private static final int LINES_AROUND = 2;

  private Differences() {}

  /** The lines that differ with those around them; nothing where only line ends differ. */
  public static List<String> between(String file, String before, String after) {
    List<String> old = before.lines().toList();
    Patch<String> patch = DiffUtils.diff(old, after.lines().toList());
    return UnifiedDiffUtils.generateUnifiedDiff(file, file, old, patch, LINES_AROUND);
  }

  /** How many lines are taken out, put in or changed. */
  public static int count(String before, String after) {
    return DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas().stream()
        .mapToInt(delta -> Math.max(delta.getSource().size(), delta.getTarget().size()))
        .sum();
  }
}
