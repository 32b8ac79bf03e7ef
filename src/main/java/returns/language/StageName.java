package returns.language;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a rule file, which begins with its number: {@code 3-procedure.drl} is stage 3. */
public final class StageName {
  private static final Pattern NUMBERED =
      Pattern.compile("([1-9][0-9]{0,2})-[a-z0-9]+(-[a-z0-9]+)*\\.drl");

  private StageName() {}

  /** The number; empty if the name is not of that form. */
  public static OptionalInt number(String fileName) {
    Matcher matcher = NUMBERED.matcher(fileName);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
