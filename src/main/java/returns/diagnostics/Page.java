package returns.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The page of one id: what to avoid, what to write instead, and why. The program carries all of
 * them, so that nobody needs the repository.
 *
 * @param text in Markdown
 */
public record Page(String id, String text) {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /** A run may list a hundred thousand findings of a few ids. */
  private static final Map<String, Optional<Page>> READ = new ConcurrentHashMap<>();

  /** The page of an id; empty if the id has none. */
  public static Optional<Page> of(String id) {
    return ID.matcher(id).matches() ? READ.computeIfAbsent(id, Page::read) : Optional.empty();
  }

  /** Where the page stands in the repository. */
  public String address() {
    return "docs/lints/" + id + ".md";
  }

  /** What it is about, in one sentence: the paragraph below the title. */
  public String summary() {
    String below = text.substring(text.indexOf('\n') + 1).strip();
    return joined(below.substring(0, below.indexOf("\n\n")));
  }

  /** Why it matters, as one paragraph. */
  public String why() {
    return joined(section("Why"));
  }

  /** What stands under a heading. */
  public String section(String heading) {
    String start = "\n## " + heading + "\n";
    int from = text.indexOf(start);
    int to = text.indexOf("\n## ", from + start.length());
    return from < 0
        ? ""
        : text.substring(from + start.length(), to < 0 ? text.length() : to).strip();
  }

  private static String joined(String paragraph) {
    return paragraph.replaceAll("\\s+", " ").strip();
  }

  private static Optional<Page> read(String id) {
    URL found = Page.class.getResource("/returns/lints/" + id + ".md");
    if (found == null) {
      return Optional.empty();
    }
    try (InputStream bytes = found.openStream()) {
      return Optional.of(new Page(id, new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
