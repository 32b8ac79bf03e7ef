package returns.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.Diagnostic;

/** What people write where they do not know a value, and what no file holds: it is left out. */
public final class NotKnown {
  private static final Set<String> WORDS =
      Set.of(
          "",
          "-",
          "?",
          "n/a",
          "na",
          "nil",
          "not applicable",
          "not known",
          "not stated",
          "null",
          "tbc",
          "tbd",
          "unclear",
          "unknown",
          "unsure");

  private NotKnown() {}

  /**
   * What is wrong with a node that says that its value is not known; empty if it does not.
   *
   * @param name of what the value is of
   * @param help how to say that it is not known
   */
  public static Optional<Diagnostic> refused(Node node, String name, String help) {
    boolean said =
        node instanceof Node.Scalar scalar
            && scalar.type() == Node.ScalarType.STRING
            && WORDS.contains(scalar.text().strip().toLowerCase(Locale.ROOT));
    return said
        ? Optional.of(
            Diagnostic.error(
                "stated-as-unknown",
                Quoted.text(((Node.Scalar) node).text()) + " is not a value of \"" + name + "\"",
                node.place(),
                help))
        : Optional.empty();
  }
}
