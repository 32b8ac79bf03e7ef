package returns.documents;

import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.diagnostics.SourceText;

/** Refuses characters that let a file say other things than a reader sees. */
final class YamlCharacters {
  private YamlCharacters() {}

  /** Looks at the text as it stands; whether anything was refused. */
  static boolean refuse(SourceText text, Problems problems) {
    String all = text.text();
    boolean refused = false;
    boolean beforeText = true;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (c == '\t' && beforeText) {
        problems.add(tab(text.place(i, 1)));
        refused = true;
      } else if (turnsOrHides(c)) {
        problems.add(hidden(c, text.place(i, 1)));
        refused = true;
      }
      // After a first tab the rest of the indentation is not told again.
      beforeText = c == '\n' || c == '\r' || (beforeText && c == ' ');
    }
    return refused;
  }

  /** Looks at a value, into which escapes such as backslash-0 may have brought such characters. */
  static void refuseEscaped(String value, Place place, Problems problems) {
    value
        .codePoints()
        .filter(
            c ->
                Character.getType(c) == Character.SURROGATE
                    || (Character.isISOControl(c) && c != '\n' && c != '\t')
                    || turnsOrHides(c))
        .findFirst()
        .ifPresent(c -> problems.add(hidden(c, place)));
  }

  static Diagnostic hidden(int c, Place place) {
    return Diagnostic.error(
        "yaml-hidden-character",
        "here stands the character U+" + Quoted.hex(c) + ", which cannot be seen",
        place,
        "delete it",
        "a reader would see other words than the program reads");
  }

  private static Diagnostic tab(Place place) {
    return Diagnostic.error(
        "yaml-tab",
        "a tab stands before the text of this line",
        place,
        "use spaces",
        "how far a tab reaches depends on the program that shows it");
  }

  private static boolean turnsOrHides(int c) {
    return (c >= 0x202A && c <= 0x202E) // embeddings and overrides of direction
        || (c >= 0x2066 && c <= 0x2069) // isolates
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c == 0x200B // no width
        || c == 0x2060
        || c == 0xFEFF
        || c == 0x2028 // line ends that some programs see and others do not
        || c == 0x2029
        || c == 0x0085;
  }
}
