package returns.lints;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Two ids that differ only in letters and digits which look alike: O and 0, I, l and 1. */
final class LookAlikeIds implements LibraryLint {
  @Override
  public String id() {
    return "look-alike-ids";
  }

  @Override
  public String why() {
    return "whoever reads one in a decision would look up the other";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Map<String, String> rules = new HashMap<>();
    subject
        .rules()
        .forEach(
            rule -> {
              String other = rules.putIfAbsent(shape(rule.id()), rule.id());
              if (other != null) {
                tell(subject.texts().placeIn(rule, rule.id()), rule.id(), other, findings);
              }
            });
    Map<String, String> sources = new HashMap<>();
    for (String id : new TreeSet<>(subject.library().sources().keySet())) {
      String other = sources.putIfAbsent(shape(id), id);
      if (other != null) {
        tell(subject.texts().keyPlace(Texts.SOURCES, id), id, other, findings);
      }
    }
  }

  private static void tell(
      returns.diagnostics.Place place, String id, String other, Findings findings) {
    findings.add(place, id + " looks like " + other, "give one of the two another id");
  }

  private static String shape(String id) {
    return id.replace('l', '1').toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1');
  }
}
