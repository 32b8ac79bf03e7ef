package returns.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.NearNames;

/** The annotations of a declared type or field, each at most once. */
final class Marks {
  private final Report report;
  private final Map<String, Syntax.Annotation> found = new LinkedHashMap<>();

  Marks(Report report, List<Syntax.Annotation> annotations, Set<String> known) {
    this.report = report;
    for (Syntax.Annotation annotation : annotations) {
      String name = annotation.name().text();
      if (!known.contains(name)) {
        report.add(
            Lint.UNKNOWN_ANNOTATION,
            annotation.name(),
            "there is no mark @" + name + " here",
            NearNames.help(name, known));
      } else if (found.putIfAbsent(name, annotation) != null) {
        report.add(
            Lint.REPEATED_ANNOTATION, annotation.name(), "@" + name + " stands twice", "keep one");
      }
    }
  }

  boolean has(String name) {
    return found.containsKey(name);
  }

  Token token(String name) {
    return found.get(name).name();
  }

  /** Where the text of a mark stands. */
  Token textToken(String name) {
    return found.get(name).arguments().get(0);
  }

  /** A mark without a value. */
  boolean plain(String name) {
    Syntax.Annotation annotation = found.get(name);
    if (annotation != null && annotation.bracketed()) {
      report.add(
          Lint.ANNOTATION_VALUE,
          annotation.name(),
          "@" + name + " takes no value",
          "write @" + name);
    }
    return annotation != null;
  }

  /** The text of a mark; empty if it is not there or not sound. */
  Optional<String> text(String name) {
    Syntax.Annotation annotation = found.get(name);
    if (annotation == null) {
      return Optional.empty();
    }
    Optional<String> text = annotation.text().filter(words -> !words.isBlank());
    if (text.isEmpty()) {
      report.add(
          Lint.ANNOTATION_VALUE,
          annotation.name(),
          "@" + name + " takes one text in quotation marks",
          "write @" + name + "(\"…\")");
    }
    return text;
  }
}
