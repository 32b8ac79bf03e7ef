package returns.documents;

import returns.diagnostics.Diagnostic;

/** Ends the reading of a text that breaks the grammar: what follows would only mislead. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  Malformed(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
