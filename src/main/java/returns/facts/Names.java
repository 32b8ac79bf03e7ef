package returns.facts;

import java.util.Locale;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.documents.Node;
import returns.documents.Node.ScalarType;
import returns.documents.Quoted;
import returns.documents.Shape;
import returns.documents.Shapes;
import returns.vocabulary.States;

/** The names that cases hold: their own id, references to other things, states. */
final class Names {
  private static final int LONGEST = 64;

  private Names() {}

  /** The id of a case. */
  static Shape<String> caseId() {
    return names("the id of the case", true);
  }

  /** A reference to something else. */
  static Shape<String> reference() {
    return names("a reference", false);
  }

  private static Shape<String> names(String what, boolean plainStart) {
    return (node, problems) -> {
      if (!(node instanceof Node.Scalar scalar) || scalar.type() != ScalarType.STRING) {
        problems.add(Shapes.wrongKind(node, what + " in quotes", "write it in quotes"));
        return Optional.empty();
      }
      String text = scalar.text();
      if (isName(text) && (!plainStart || isLetterOrDigit(text.charAt(0)))) {
        return Optional.of(text);
      }
      problems.add(
          Diagnostic.error(
              "not-a-reference",
              Quoted.text(text) + " is not " + what,
              node.place(),
              "write 1 to 64 of the letters a to z and A to Z, digits, . _ and -"
                  + (plainStart ? "; a letter or digit first" : ""),
              "it refers to a record elsewhere, and is never a name of a person"));
      return Optional.empty();
    };
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }

  // Not Character.isLetterOrDigit: that would take the letters of every script, look-alikes among
  // them.
  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** A state by its code. */
  static Shape<String> state() {
    return (node, problems) -> {
      if (!(node instanceof Node.Scalar scalar) || scalar.type() != ScalarType.STRING) {
        problems.add(Shapes.wrongKind(node, "a state like \"AL\"", "write its code in quotes"));
        return Optional.empty();
      }
      if (States.isCode(scalar.text())) {
        return Optional.of(scalar.text());
      }
      problems.add(
          Diagnostic.error(
              "unknown-state",
              "there is no state " + Quoted.text(scalar.text()),
              node.place(),
              stateHelp(scalar.text())));
      return Optional.empty();
    };
  }

  private static String stateHelp(String written) {
    String upper = written.strip().toUpperCase(Locale.ROOT);
    if (upper.equals("UK")) {
      return "did you mean GB?";
    }
    return States.codes().stream()
        .filter(
            code ->
                code.equals(upper)
                    || States.name(code).orElseThrow().equalsIgnoreCase(written.strip()))
        .findFirst()
        .map(code -> "did you mean " + code + "?")
        .orElse("write its two-letter code of ISO 3166-1; XK is Kosovo, XX is stateless");
  }
}
