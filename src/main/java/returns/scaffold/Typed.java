package returns.scaffold;

import java.util.List;
import returns.diagnostics.Place;

/**
 * A command as the user typed it, so that a finding can show the word that it is about.
 *
 * @param words from the verb on, without the program's name
 */
public record Typed(List<String> words) {
  private static final String FILE = "the command";

  public Typed {
    words = List.copyOf(words);
  }

  /** The place of a word; that of the whole command if the user did not type it. */
  Place place(String word) {
    StringBuilder text = new StringBuilder();
    int column = 1;
    int length = 0;
    for (String each : words) {
      text.append(text.isEmpty() ? "" : " ");
      String shown = each.isEmpty() || each.contains(" ") ? "\"" + each + "\"" : each;
      if (each.equals(word) && length == 0) {
        column = text.codePointCount(0, text.length()) + 1;
        length = shown.codePointCount(0, shown.length());
      }
      text.append(shown);
    }
    int whole = text.codePointCount(0, text.length());
    return new Place(FILE, 1, column, length == 0 ? whole : length, text.toString());
  }
}
