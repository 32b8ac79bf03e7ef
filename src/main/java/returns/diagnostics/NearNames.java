package returns.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
public final class NearNames {
  /** So many letters a person still reads through to find the right name. */
  private static final int A_FEW_LINES = 300;

  private NearNames() {}

  /** At most three names near to the one written, nearest first; none if all are far away. */
  public static List<String> near(String written, Collection<String> known) {
    int limit = Math.max(1, written.length() / 3);
    return known.stream()
        .filter(name -> distance(written, name) <= limit)
        .sorted(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  /** A help text: the near names if there are any, else all the known ones, if they are few. */
  public static String help(String written, Collection<String> known) {
    List<String> near = near(written, known);
    if (!near.isEmpty()) {
      return "did you mean " + String.join(" or ", near) + "?";
    }
    String all = String.join(", ", known.stream().sorted().toList());
    return all.isEmpty() || all.length() > A_FEW_LINES ? "" : "known here: " + all;
  }

  /** The same, and another text where that would say nothing. */
  public static String help(String written, Collection<String> known, String otherwise) {
    String help = help(written, known);
    return help.isEmpty() ? otherwise : help;
  }

  /** The number of letters to insert, drop, change or swap; case does not count. */
  private static int distance(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    if (Math.abs(left.length() - right.length()) > 8 || left.length() > 80) {
      return Integer.MAX_VALUE;
    }
    int[][] d = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[left.length()][right.length()];
  }
}
