package returns.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * The page of a finding in a folder of rules. What is wrong in a case has the same ids in part,
   * but the pages are for those who write rules.
   */
  static Optional<Page> of(Diagnostic diagnostic) {
    String file = diagnostic.place().file();
    boolean isOfCase = file.endsWith(".json") || file.endsWith(".jsonl") || file.equals("-");
    return isOfCase ? Optional.empty() : of(diagnostic.id());
  }

  /** Where the page stands in the repository. */
  public String address() {
    return "docs/lints/" + id + ".md";
  }

  /** The text without the signs of Markdown, for a terminal of a width. */
  public String plain(int width) {
    return PlainPage.of(text, width);
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

  /** The ids that have a page, sorted. */
  public static Set<String> ids() {
    URL some = Page.class.getResource("/returns/lints/missing-source.md");
    try {
      // In a jar, where users have it; or in a folder, where it was built just now.
      if (some != null && some.openConnection() instanceof JarURLConnection connection) {
        try (Stream<JarEntry> entries = connection.getJarFile().stream()) {
          return ids(entries.map(JarEntry::getName).filter(n -> n.startsWith("returns/lints/")));
        }
      }
      try (Stream<Path> files = Files.list(Path.of(some.toURI()).getParent())) {
        return ids(files.map(Path::toString));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the pages of the lints cannot be listed", e);
    }
  }

  private static Set<String> ids(Stream<String> names) {
    return names
        .filter(name -> name.endsWith(".md"))
        .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - 3))
        .collect(Collectors.toCollection(TreeSet::new));
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
