package returns.rulebook.markdown;

import returns.diagnostics.Visible;

/** Words of an author as Markdown shows them: as they are. */
final class Escaped {
  private static final String SPECIAL = "\\`*_{}[]<>#|~&!";

  private Escaped() {}

  static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    Visible.of(text)
        .codePoints()
        .forEach(
            character -> {
              if (SPECIAL.indexOf(character) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(character);
            });
    return escaped.toString();
  }
}
