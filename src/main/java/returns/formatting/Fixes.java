package returns.formatting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import returns.diagnostics.Fix;
import returns.diagnostics.Place;

/**
 * What the fixes of one file make of it: those that do not touch each other, in the order of the
 * file.
 *
 * @param text the text that they make
 * @param done those that were applied
 */
public record Fixes(String text, List<Fix> done) {
  private static final Comparator<Fix> ORDER =
      Comparator.comparing((Fix fix) -> fix.place().line())
          .thenComparing(fix -> fix.place().column())
          .thenComparing(fix -> fix.place().length())
          .thenComparing(Fix::put);

  public Fixes {
    done = List.copyOf(done);
  }

  /** Applies the fixes of one file to its text. */
  public static Fixes applied(String text, List<Fix> fixes) {
    List<Fix> done = new ArrayList<>();
    for (Fix fix : fixes.stream().distinct().sorted(ORDER).toList()) {
      if (isThere(text, fix) && (done.isEmpty() || !touches(done.get(done.size() - 1), fix))) {
        done.add(fix);
      }
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = done.size() - 1; i >= 0; i--) {
      Place place = done.get(i).place();
      int start = start(text, place);
      int end =
          text.offsetByCodePoints(
              start, replaced(place).codePointCount(0, replaced(place).length()));
      out.replace(start, end, done.get(i).put());
    }
    return new Fixes(out.toString(), done);
  }

  /**
   * Whether the line of a fix is still the line that it was made for, and something is replaced.
   */
  private static boolean isThere(String text, Fix fix) {
    Place place = fix.place();
    int start = place.line() == 0 ? -1 : lineStart(text, place.line());
    return start >= 0
        && text.startsWith(place.text(), start)
        && !replaced(place).isEmpty()
        && !replaced(place).equals(fix.put());
  }

  private static boolean touches(Fix before, Fix fix) {
    return before.place().line() == fix.place().line()
        && before.place().column() + before.place().length() > fix.place().column();
  }

  /** The stretch of text that a place covers. */
  public static String replaced(Place place) {
    String line = place.text();
    int count = line.codePointCount(0, line.length());
    int from = Math.min(place.column() - 1, count);
    int to = Math.min(from + place.length(), count);
    return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
  }

  private static int start(String text, Place place) {
    return text.offsetByCodePoints(lineStart(text, place.line()), place.column() - 1);
  }

  /** The offset at which a line begins, from 1; -1 if there is no such line. */
  private static int lineStart(String text, int line) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        return -1;
      }
      at = end + 1;
    }
    return at;
  }
}
