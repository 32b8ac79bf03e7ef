package returns.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import returns.dates.Span;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Shapes;
import returns.rules.Instrument.Life;
import returns.rules.Label;
import returns.rules.Term;

/** Reads the days between which something holds; a day may be known within bounds only. */
final class Lives {
  /** Nothing is said: nothing is known. */
  static final Life UNKNOWN = new Life(null, null, null, List.of(), Label.UNVERIFIED);

  private final Citations citations;
  private final Problems problems;

  Lives(Citations citations, Problems problems) {
    this.citations = citations;
    this.problems = problems;
  }

  /** The day of signature. */
  Optional<Life> signed(Node node) {
    return Fields.of(node, "the signature", problems)
        .flatMap(
            fields -> {
              Optional<Object> on = fields.required("on", this::day);
              Optional<LocalDate> known = fields.optional("known", Shapes.date());
              Optional<Citations.Origin> origin = citations.required(fields);
              fields.done();
              return on.flatMap(
                  day -> origin.map(o -> life(day, day, known, o.citations(), o.label())));
            });
  }

  /** The days in force. Left out, the first day is unknown, and no last day is known of. */
  Optional<Life> inForce(Node node) {
    return Fields.of(node, "the days in force", problems)
        .flatMap(
            fields -> {
              Optional<Citations.Origin> origin = citations.required(fields);
              return origin
                  .or(() -> Optional.of(new Citations.Origin(List.of(), Label.UNVERIFIED)))
                  .map(o -> between(fields, o.citations(), o.label()));
            });
  }

  /** The days of operation; source and label are those of force where they are left out. */
  Optional<Life> operational(Node node, Life force) {
    return Fields.of(node, "the days of operation", problems)
        .map(
            fields ->
                between(
                    fields,
                    fields.optional("source", citations::citations).orElse(force.citations()),
                    fields.optional("label", Citations.LABEL).orElse(force.label())));
  }

  private Life between(Fields fields, List<returns.rules.Citation> cited, Label label) {
    Object starts = fields.optional("from", this::day).orElse(null);
    boolean endless = !fields.has("until");
    Object ends = fields.optional("until", this::day).orElse(endless ? Term.OPEN : null);
    Optional<LocalDate> known = fields.optional("known", Shapes.date());
    Optional<Life> before = fields.node("before").flatMap(this::inForce);
    fields.done();
    before.ifPresent(earlier -> refuseOutOfOrder(earlier, known, fields));
    if (starts != null && ends != null && Span.lastOf(ends).isBefore(Span.firstOf(starts))) {
      problems.add(
          Diagnostic.error(
              "until-before-from",
              "it ends on " + Span.lastOf(ends) + ", before it begins on " + Span.firstOf(starts),
              fields.placeOf("until"),
              "correct one of the two days; both are included"));
    }
    return new Life(starts, ends, known.orElse(null), cited, label, before.orElse(null));
  }

  /** What was known before must have been known before. */
  private void refuseOutOfOrder(Life earlier, Optional<LocalDate> known, Fields fields) {
    if (known.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "before-without-known",
              "nothing says until when this was all that was known",
              fields.placeOf("before"),
              "write beside it, as  known,  the day on which the other days became known"));
    } else if (earlier.known() != null && !earlier.known().isBefore(known.get())) {
      problems.add(
          Diagnostic.error(
              "before-not-earlier",
              "this became known on "
                  + earlier.known()
                  + ", not before the other days, which became known on "
                  + known.get(),
              fields.placeOf("before"),
              "correct one of the two days, or exchange what they stand beside"));
    }
  }

  private static Life life(
      Object starts,
      Object ends,
      Optional<LocalDate> known,
      List<returns.rules.Citation> cited,
      Label label) {
    return new Life(starts, ends, known.orElse(null), cited, label);
  }

  /** A date, or {@code { notBefore, notAfter }}; one bound alone leaves the other side open. */
  private Optional<Object> day(Node node, Problems ignored) {
    if (!(node instanceof Node.Mapping mapping)) {
      return Shapes.date().read(node, problems).map(day -> day);
    }
    Fields fields = new Fields(mapping, "a day known within bounds", problems);
    Optional<LocalDate> first = fields.optional("notBefore", Shapes.date());
    Optional<LocalDate> last = fields.optional("notAfter", Shapes.date());
    fields.done();
    if (!fields.has("notBefore") && !fields.has("notAfter")) {
      problems.add(
          Diagnostic.error(
              "no-bounds",
              "no bound is stated",
              node.place(),
              "write a date, or  { notBefore: 2021-11-19, notAfter: 2022-12-13 }"));
      return Optional.empty();
    }
    LocalDate from = first.orElse(Term.DAWN);
    LocalDate to = last.orElse(Term.OPEN);
    if (to.isBefore(from)) {
      problems.add(
          Diagnostic.error(
              "until-before-from",
              "notAfter lies before notBefore",
              fields.placeOf("notAfter"),
              "exchange the two days, or correct one"));
      return Optional.empty();
    }
    return Optional.of(Span.of(from, to));
  }
}
