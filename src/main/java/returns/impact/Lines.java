package returns.impact;

import java.util.ArrayList;
import java.util.List;

/** What was said and is said no more, and what is said now. */
final class Lines {
  private Lines() {}

  /** The lines of which one side has more, the old ones first. */
  static List<String> between(List<String> before, List<String> after) {
    List<String> lines = new ArrayList<>();
    without(before, after).forEach(line -> lines.add("- " + line));
    without(after, before).forEach(line -> lines.add("+ " + line));
    return lines;
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }
}
