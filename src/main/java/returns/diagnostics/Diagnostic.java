package returns.diagnostics;

import java.util.Comparator;

/**
 * One thing that is wrong, in the order in which a person wants to know it: what, where, what to
 * do, and why.
 *
 * @param id a word that is never reused, for example {@code missing-source}
 * @param message what is wrong, one sentence without a full stop
 * @param help what to do about it, for example {@code write urgent == true}; empty if there is none
 * @param why why it matters; empty where it is plain
 */
public record Diagnostic(
    String id, Severity severity, String message, Place place, String help, String why) {

  /** By file, line, column, then id: the order in which diagnostics are shown. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.place().file())
          .thenComparing(d -> d.place().line())
          .thenComparing(d -> d.place().column())
          .thenComparing(Diagnostic::id)
          .thenComparing(Diagnostic::message);

  /** An error without a reason beyond its message. */
  public static Diagnostic error(String id, String message, Place place, String help) {
    return new Diagnostic(id, Severity.ERROR, message, place, help, "");
  }

  /** An error that says why it is one. */
  public static Diagnostic error(String id, String message, Place place, String help, String why) {
    return new Diagnostic(id, Severity.ERROR, message, place, help, why);
  }

  /** A warning. */
  public static Diagnostic warning(
      String id, String message, Place place, String help, String why) {
    return new Diagnostic(id, Severity.WARNING, message, place, help, why);
  }

  /** The same, said in other words. */
  public Diagnostic withMessage(String other) {
    return new Diagnostic(id, severity, other, place, help, why);
  }

  /** Whether this is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
