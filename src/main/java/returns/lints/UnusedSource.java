package returns.lints;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import returns.rules.Citation;
import returns.rules.Pack;

/** A source that no rule, term, fact, instrument, listed evidence or calendar names. */
final class UnusedSource implements LibraryLint {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** What stands for a source that is still to be named; it waits for the next new pack. */
  private static final String NOT_YET = "to-be-filled-in";

  @Override
  public String id() {
    return "unused-source";
  }

  @Override
  public String why() {
    return "a reader could think that answers rest on it";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Set<String> used = new HashSet<>();
    subject.rules().forEach(rule -> add(rule.citations(), used));
    // Terms, facts and calendars name their sources in the same way, wherever they stand.
    addWords(subject.texts().text(Texts.CALENDARS), used);
    for (Pack pack : subject.packs()) {
      addWords(subject.texts().text(Texts.settings(pack)), used);
    }
    used.add(NOT_YET);
    for (String id : new TreeSet<>(subject.library().sources().keySet())) {
      if (!used.contains(id)) {
        findings.add(
            subject.texts().keyPlace(Texts.SOURCES, id),
            "nothing names the source " + id,
            "take it out, or name it where it is used");
      }
    }
  }

  private static void add(List<Citation> citations, Set<String> into) {
    citations.forEach(citation -> into.add(citation.source()));
  }

  /** Every word that can be the id of a source; whatever is not one does no harm. */
  private static void addWords(String text, Set<String> into) {
    Matcher word = ID.matcher(text);
    while (word.find()) {
      into.add(word.group());
    }
  }
}
