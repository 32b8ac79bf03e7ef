package returns.formatting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.SourceText;

/** Says which rule files are not laid out in the one way. */
public final class NotFormatted {
  private static final String ID = "not-formatted";

  private NotFormatted() {}

  /** A warning for each such file in a folder of rules. */
  public static List<Diagnostic> in(Path rules) throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    if (Files.isDirectory(rules)) {
      for (SourceText source : RuleFiles.readable(rules)) {
        of(source).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A warning at the first line that differs; empty if none does. */
  public static Optional<Diagnostic> of(SourceText source) {
    List<String> written = source.text().lines().toList();
    String laidOut = Layout.of(source);
    if (laidOut.equals(source.text())) {
      return Optional.empty();
    }
    List<String> wanted = laidOut.lines().toList();
    int line = 0;
    while (line < Math.min(written.size(), wanted.size())
        && written.get(line).equals(wanted.get(line))) {
      line++;
    }
    return Optional.of(warning(source, line, written, wanted));
  }

  private static Diagnostic warning(
      SourceText source, int line, List<String> written, List<String> wanted) {
    String here = line < written.size() ? written.get(line) : "";
    Place place = source.placeAt(line + 1, 1, Math.max(1, here.length()));
    return Diagnostic.warning(
        ID,
        what(line, written, wanted),
        place,
        "run check --fix; laying a file out changes only its spaces and line ends",
        "where every rule file is laid out in one way, a change shows what changed and no more");
  }

  private static String what(int line, List<String> written, List<String> wanted) {
    String here = line < written.size() ? written.get(line) : "";
    String there = line < wanted.size() ? wanted.get(line) : "";
    if (line >= Math.min(written.size(), wanted.size())) {
      return "the end of the file is not laid out as in other rule files";
    }
    if (here.isBlank()) {
      return "an empty line stands here, which other rule files do not have";
    }
    if (there.isBlank()) {
      return "an empty line is missing above this one";
    }
    return here.strip().equals(there.strip())
        ? "this line begins or ends with other spaces than in other rule files"
        : "this line is not laid out as in other rule files: " + there.strip();
  }
}
