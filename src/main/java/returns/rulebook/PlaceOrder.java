package returns.rulebook;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a source as people look for them: art 2 before art 10, and art 10(1) before 10(2). */
final class PlaceOrder implements Comparator<String> {
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  @Override
  public int compare(String one, String other) {
    Matcher ones = PART.matcher(one);
    Matcher others = PART.matcher(other);
    while (true) {
      boolean more = ones.find();
      boolean otherMore = others.find();
      if (!more || !otherMore) {
        return Boolean.compare(more, otherMore);
      }
      int order = parts(ones.group(), others.group());
      if (order != 0) {
        return order;
      }
    }
  }

  /** A longer number is a greater one; equal but for zeros at its head, it is another text. */
  private static int parts(String one, String other) {
    boolean numbers = isNumber(one) && isNumber(other);
    int byLength = numbers ? Integer.compare(one.length(), other.length()) : 0;
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.charAt(0));
  }
}
