package returns.lints;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import returns.rules.Source;

/** Two sources with one and the same citation. */
final class SameCitation implements LibraryLint {
  @Override
  public String id() {
    return "same-citation";
  }

  @Override
  public String why() {
    return "a label that is corrected under one id stays wrong under the other";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Map<String, String> first = new HashMap<>();
    for (String id : new TreeSet<>(subject.library().sources().keySet())) {
      Source source = subject.library().sources().get(id);
      String other = first.putIfAbsent(words(source.citation()), id);
      if (other != null) {
        findings.add(
            subject.texts().keyPlace(Texts.SOURCES, id),
            id + " has the same citation as " + other,
            "name one of the two everywhere and take the other out, or say in each citation what"
                + " part of the text it is");
      }
    }
  }

  /** The words without capitals and spaces, so that no slip hides that two are the same. */
  private static String words(String citation) {
    return citation.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
  }
}
