package returns.rulebook.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import returns.diagnostics.Visible;
import returns.overview.TermOverview;
import returns.rulebook.RuleEntry;

/**
 * A part of a sentence.
 *
 * @param href where it leads; empty for plain words
 * @param isFill whether it stands for a value that each case fills in
 */
public record Piece(String text, String href, boolean isFill) {

  private static final Pattern FILL = Pattern.compile("\\[([^\\[\\]]*)\\]");

  /** The name of a term's section. */
  static String term(String name) {
    return "term-" + name;
  }

  /** The name of a conclusion's section. */
  static String conclusion(String what) {
    return "established-" + what;
  }

  /** A sentence of a rule, with its terms and conclusions as links. */
  static List<Piece> of(String sentence, RuleEntry entry) {
    return linked(Visible.of(sentence), targets(entry), false);
  }

  /** The same, of a text in which square brackets hold what each case fills in. */
  static List<Piece> filled(String text, RuleEntry entry) {
    Map<String, String> targets = targets(entry);
    List<Piece> pieces = new ArrayList<>();
    String shown = Visible.of(text);
    Matcher fill = FILL.matcher(shown);
    int done = 0;
    while (fill.find()) {
      pieces.addAll(plain(shown.substring(done, fill.start())));
      pieces.addAll(linked(fill.group(1), targets, true));
      done = fill.end();
    }
    pieces.addAll(plain(shown.substring(done)));
    return pieces;
  }

  private static List<Piece> plain(String text) {
    return text.isEmpty() ? List.of() : List.of(new Piece(text, "", false));
  }

  private static Map<String, String> targets(RuleEntry entry) {
    Map<String, String> targets = new LinkedHashMap<>();
    for (TermOverview term : entry.terms()) {
      targets.put(term.term().name(), "#" + term(term.term().name()));
    }
    for (RuleEntry.Link link : entry.reads()) {
      targets.put('"' + link.english() + '"', "#" + conclusion(link.what()));
    }
    for (RuleEntry.Link link : entry.establishes()) {
      targets.put('"' + link.english() + '"', "#" + conclusion(link.what()));
    }
    return targets;
  }

  private static List<Piece> linked(String text, Map<String, String> targets, boolean isFill) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    if (!targets.isEmpty()) {
      Matcher name = names(targets).matcher(text);
      while (name.find()) {
        add(pieces, text.substring(done, name.start()), "", isFill);
        add(pieces, name.group(), targets.get(name.group()), isFill);
        done = name.end();
      }
    }
    add(pieces, text.substring(done), "", isFill);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, String href, boolean isFill) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, href, isFill));
    }
  }

  /** The longest first; a name is no part of a longer word. */
  private static Pattern names(Map<String, String> targets) {
    List<String> names = new ArrayList<>(targets.keySet());
    names.sort((a, b) -> Integer.compare(b.length(), a.length()));
    List<String> quoted = names.stream().map(Pattern::quote).toList();
    return Pattern.compile("(?<![A-Za-z0-9])(?:" + String.join("|", quoted) + ")(?![A-Za-z0-9])");
  }
}
