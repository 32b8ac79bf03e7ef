package returns.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong, in the order in which a person wants to know it: what, where, what to
 * do, and why.
 *
 * @param id a word that is never reused, for example {@code missing-source}
 * @param message what is wrong, one sentence without a full stop
 * @param help what to do about it, for example {@code write urgent == true}; empty if there is none
 * @param why why it matters; empty where it is plain
 * @param also other places that matter, in the order in which they are shown
 * @param fix what a program may change by itself; only where it is certain what was meant
 */
public record Diagnostic(
    String id,
    Severity severity,
    String message,
    Place place,
    String help,
    String why,
    List<Related> also,
    Optional<Fix> fix) {

  /** By file, line, column, then id: the order in which diagnostics are shown. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.place().file())
          .thenComparing(d -> d.place().line())
          .thenComparing(d -> d.place().column())
          .thenComparing(Diagnostic::id)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    also = List.copyOf(also);
  }

  /** One at one place, without a fix. */
  public Diagnostic(
      String id, Severity severity, String message, Place place, String help, String why) {
    this(id, severity, message, place, help, why, List.of(), Optional.empty());
  }

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
    return new Diagnostic(id, severity, other, place, help, why, also, fix);
  }

  /** The same, with one more place that matters. */
  public Diagnostic also(Place other, String words) {
    List<Related> more = new ArrayList<>(also);
    more.add(new Related(other, words));
    return new Diagnostic(id, severity, message, place, help, why, more, fix);
  }

  /** The same, with what a program may put in place of a stretch of text. */
  public Diagnostic fixedBy(Place replaced, String put) {
    Fix certain = new Fix(replaced, put);
    return new Diagnostic(id, severity, message, place, help, why, also, Optional.of(certain));
  }

  /** The same, with each of its places moved, as where a copy of the file was read. */
  public Diagnostic moved(UnaryOperator<Place> to) {
    return new Diagnostic(
        id,
        severity,
        message,
        to.apply(place),
        help,
        why,
        also.stream().map(a -> new Related(to.apply(a.place()), a.words())).toList(),
        fix.map(f -> new Fix(to.apply(f.place()), f.put())));
  }

  /** Whether this is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
