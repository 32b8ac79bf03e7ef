package returns.lints;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import returns.diagnostics.Page;

/**
 * One fenced block of a page.
 *
 * @param kind its info string, for example {@code drl rule}: which file of the folder it goes into
 */
record Example(String kind, String text) {
  private static final Pattern FENCED =
      Pattern.compile("^```([a-z ]+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /** The blocks under a heading; they belong to one example. */
  static List<Example> under(Page page, String heading) {
    List<Example> found = new ArrayList<>();
    Matcher block = FENCED.matcher(page.section(heading));
    while (block.find()) {
      found.add(new Example(block.group(1).strip(), block.group(2)));
    }
    return found;
  }
}
