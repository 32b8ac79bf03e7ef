package returns.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.decision.English;

/** Citations in full: the text, the place in it, and how sure it is. */
record SourceLines(Recorded recorded) {

  /** The citations of a rule, a life or a term: each text once, with all its places. */
  List<String> of(List<Tree> citations) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Tree citation : citations) {
      List<String> found = places.computeIfAbsent(citation.text("source"), id -> new ArrayList<>());
      citation.maybeText("place").filter(place -> !place.isEmpty()).ifPresent(found::add);
    }
    List<String> lines = new ArrayList<>();
    places.forEach((id, found) -> lines.add(line(id, found)));
    return lines;
  }

  private String line(String id, List<String> places) {
    Optional<Tree> source = recorded.source(id);
    String name = source.flatMap(s -> s.maybeText("citation")).orElse(id);
    String where = places.isEmpty() ? "" : ", " + English.list(places);
    return name + where + source.map(SourceLines::standing).orElse("");
  }

  /** In brackets: its label, and for whom it is only a model. */
  static String standing(Tree source) {
    List<String> said = new ArrayList<>();
    source.maybeText("label").ifPresent(label -> said.add(labelled(label)));
    source
        .maybeText("modelFor")
        .ifPresent(partner -> said.add("only a model for the arrangement with " + partner));
    return said.isEmpty() ? "" : " [" + String.join("; ", said) + "]";
  }

  /** A label as people say it. */
  static String labelled(String label) {
    return switch (label) {
      case "read" -> "the text was read";
      case "unverified" -> "unverified";
      case "illustrative" -> "illustrative: a placeholder";
      case "hypothetical" -> "hypothetical";
      default -> label;
    };
  }
}
