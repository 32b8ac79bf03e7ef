package returns.explain;

import java.util.regex.Pattern;

/**
 * A pattern of {@link FactPaths}, ready to be held against the paths of a trace.
 *
 * <p>Most patterns have no {@code *}: those are compared as texts, once a path's positions are
 * taken out.
 */
final class PathPattern {
  private static final Pattern POSITION = Pattern.compile("\\[[^\\]]*]");

  private final String pattern;
  private final Pattern names;

  PathPattern(String pattern) {
    this.pattern = pattern;
    this.names =
        pattern.contains("*")
            ? Pattern.compile("\\Q" + pattern.replace("*", "\\E[^.\\[\\]]+\\Q") + "\\E")
            : null;
  }

  /** A path without its positions: {@code claims[].status}. */
  static String plain(String path) {
    return path.indexOf('[') < 0 ? path : POSITION.matcher(path).replaceAll("[]");
  }

  /** Whether it stands for any name. */
  boolean hasNames() {
    return names != null;
  }

  /** Whether a path, without its positions, is one of those that it stands for. */
  boolean matches(String plainPath) {
    return names == null ? pattern.equals(plainPath) : names.matcher(plainPath).matches();
  }

  /** Whether a path leads to an item that a pattern stands for, or to one of its fields. */
  static boolean leadsInto(String item, String path) {
    PathPattern pattern = new PathPattern(item);
    String plain = plain(path);
    int dot = plain.lastIndexOf('.');
    return pattern.matches(plain) || (dot > 0 && pattern.matches(plain.substring(0, dot)));
  }
}
