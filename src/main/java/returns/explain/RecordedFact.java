package returns.explain;

import java.util.List;
import java.util.Optional;
import returns.decision.English;

/**
 * A fact of a decision, in words.
 *
 * @param label what it is; empty where no description says so
 */
record RecordedFact(String path, Optional<String> label, Tree tree) {
  private static final String ESTABLISHED = "established.";

  /** The fact with its path: "its status (claims[0].status): refused". */
  String line() {
    return named(path) + ": " + said() + origin();
  }

  /** The same where its item is named already: "its status (status): refused". */
  String within() {
    int dot = path.lastIndexOf('.');
    return named(path.substring(dot + 1)) + ": " + said();
  }

  private String named(String name) {
    boolean isPlain = label.isEmpty() || path.startsWith(ESTABLISHED);
    return isPlain ? name : label.get() + " (" + name + ")";
  }

  /** The value with its path: "refused (claims[0].status)". */
  String inPassing() {
    return said() + " (" + path + ")";
  }

  /** What is known of it. */
  String said() {
    Optional<String> unknown = unknown();
    if (unknown.isPresent()) {
      return whyUnknown(unknown.get());
    }
    if (path.startsWith(ESTABLISHED)) {
      return "established";
    }
    return value() + asOf() + source();
  }

  /** Why it counts as unknown; empty if it does not. */
  Optional<String> unknown() {
    return tree.maybeText("unknown");
  }

  /** Whether nothing more could be known of it. */
  boolean isExact() {
    return unknown().isEmpty() && !ValueEnglish.isPartial(tree.value("value"));
  }

  /** The path of the item that it is a fact of: {@code claims[0]} of {@code claims[0].status}. */
  String item() {
    if (path.startsWith(ESTABLISHED)) {
      return path;
    }
    int bracket = path.indexOf(']');
    int dot = path.lastIndexOf('.');
    return bracket >= 0 ? path.substring(0, bracket + 1) : dot < 0 ? path : path.substring(0, dot);
  }

  private String whyUnknown(String why) {
    return switch (why) {
      case "not-stated" ->
          isOfLaw() ? "not known on this day, a question to policy staff" : "not stated";
      case "contested" -> value() + source() + ", but that is contested: " + contested();
      case "stale" -> value() + asOf() + source() + ", which is too old to count";
      case "set-aside" -> "recorded after the day of knowledge, so it does not count";
      case "may-exist" -> "there may be one that the file does not list";
      case "possible" -> "only possible: an earlier file leaves it open";
      default -> "unknown (" + why + ")";
    };
  }

  private boolean isOfLaw() {
    return path.contains(".terms.");
  }

  private String value() {
    return tree.has("value") ? ValueEnglish.of(tree.value("value")) : English.NOT_STATED;
  }

  private String contested() {
    List<String> others = tree.values("contested").stream().map(ValueEnglish::of).toList();
    return others.isEmpty() ? "by somebody" : English.list(others);
  }

  private String asOf() {
    return tree.maybeText("asOf").map(day -> ", as of " + ValueEnglish.of(day)).orElse("");
  }

  /** Of a value of law, in brackets: where it is said, and how sure it is. */
  String origin() {
    return tree.maybeText("label")
        .map(
            label ->
                " ["
                    + tree.maybeText("source").map(source -> source + "; ").orElse("")
                    + SourceLines.labelled(label)
                    + "]")
        .orElse("");
  }

  private String source() {
    return tree.has("label")
        ? ""
        : tree.maybeText("source").map(text -> ", from " + text).orElse("");
  }
}
