package returns.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.NotKnown;
import returns.documents.Quoted;
import returns.documents.Shape;
import returns.documents.Shapes;
import returns.rules.Term;
import returns.rules.Term.Version;
import returns.vocabulary.States;

/**
 * Reads the versions of a term.
 *
 * <p>INVARIANT: what is read covers every day from {@link Term#DAWN} to {@link Term#OPEN} exactly
 * once; days of which nothing is said are in versions without a value.
 */
final class TermVersions {
  private static final Shape<Integer> COUNT =
      Shapes.count("write it without a minus; the rule says in which direction it runs");

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Citations citations;
  private final Problems problems;

  TermVersions(Citations citations, Problems problems) {
    this.citations = citations;
    this.problems = problems;
  }

  /** A version as written; its end may be left out. */
  private record Written(
      LocalDate from,
      Optional<LocalDate> until,
      Optional<Object> value,
      LocalDate known,
      Optional<Citations.Origin> origin,
      Place place) {}

  List<Version> read(String name, Term.Type type, Node.Sequence list) {
    List<Written> written = new ArrayList<>();
    for (Node node : list.items()) {
      Fields.of(node, "a version of " + name, problems)
          .flatMap(fields -> version(name, type, fields))
          .ifPresent(written::add);
    }
    return isInOrder(written) ? withGaps(written) : List.of();
  }

  private Optional<Written> version(String name, Term.Type type, Fields fields) {
    Optional<LocalDate> from = fields.required("from", Shapes.date());
    Optional<LocalDate> until = fields.optional("until", Shapes.date());
    Optional<Object> value = fields.required("value", known(name, value(type)));
    Optional<LocalDate> known = fields.optional("known", Shapes.date());
    Optional<Citations.Origin> origin = citations.required(fields);
    fields.done();
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      problems.add(
          Diagnostic.error(
              "until-before-from",
              "the version ends on " + until.get() + ", before it begins on " + from.get(),
              fields.placeOf("until"),
              "correct one of the two days; both are included"));
      return Optional.empty();
    }
    return from.map(
        day -> new Written(day, until, value, known.orElse(day), origin, fields.placeOf("from")));
  }

  private static Shape<Object> known(String name, Shape<Object> shape) {
    return (node, found) -> {
      Optional<Diagnostic> unknown =
          NotKnown.refused(
              node, name, "leave this version out: on a day without one the term is unknown");
      unknown.ifPresent(found::add);
      return unknown.isPresent() ? Optional.empty() : shape.read(node, found);
    };
  }

  private static Shape<Object> value(Term.Type type) {
    return switch (type.kind()) {
      case NUMBER -> Shapes.mapped(COUNT, number -> number);
      case DATE -> Shapes.mapped(Shapes.date(), day -> day);
      case TRUTH -> Shapes.mapped(Shapes.truth(), truth -> truth);
      case STATE -> Shapes.mapped(TermVersions::state, state -> state);
      case WORD, REFERENCE, TIME -> Shapes.mapped(TermVersions::word, word -> word);
    };
  }

  private static Optional<String> state(Node node, Problems problems) {
    Optional<String> code = Shapes.line().read(node, problems);
    if (code.isPresent() && !States.isCode(code.get())) {
      problems.add(
          Diagnostic.error(
              "unknown-state",
              "there is no state " + Quoted.text(code.get()),
              node.place(),
              "write two capital letters, as a case does"));
      return Optional.empty();
    }
    return code;
  }

  private static Optional<String> word(Node node, Problems problems) {
    Optional<String> word = Shapes.line().read(node, problems);
    if (word.isPresent() && !WORD.matcher(word.get()).matches()) {
      problems.add(
          Diagnostic.error(
              "term-word",
              Quoted.text(word.get()) + " is not written as a word",
              node.place(),
              "write small letters a to z, digits and single hyphens"));
      return Optional.empty();
    }
    return word;
  }

  /** A reader must be able to go down the list as time goes on, and no day has two values. */
  private boolean isInOrder(List<Written> versions) {
    boolean ordered = true;
    for (int i = 1; i < versions.size(); i++) {
      Written earlier = versions.get(i - 1);
      Written later = versions.get(i);
      if (later.from().isBefore(earlier.from())) {
        problems.add(
            Diagnostic.error(
                "versions-order",
                "this version begins before the one above it, which begins on " + earlier.from(),
                later.place(),
                "put the versions in the order of their first days"));
        ordered = false;
      } else if (!endOf(earlier, later).isBefore(later.from())) {
        problems.add(
            Diagnostic.error(
                "versions-overlap",
                "this version begins while the one above it holds, to " + endOf(earlier, later),
                later.place(),
                "end the earlier version on the day before this one begins",
                "a term has one value on a day"));
        ordered = false;
      }
    }
    return ordered;
  }

  private static LocalDate endOf(Written version, Written next) {
    return version
        .until()
        .orElse(next.from().isAfter(version.from()) ? next.from().minusDays(1) : version.from());
  }

  private static List<Version> withGaps(List<Written> written) {
    List<Version> versions = new ArrayList<>();
    LocalDate free = Term.DAWN;
    for (int i = 0; i < written.size(); i++) {
      Written one = written.get(i);
      LocalDate end =
          i + 1 < written.size() ? endOf(one, written.get(i + 1)) : one.until().orElse(Term.OPEN);
      if (free.isBefore(one.from())) {
        versions.add(gap(free, one.from().minusDays(1)));
      }
      Optional<Citations.Origin> origin = one.origin();
      versions.add(
          new Version(
              one.from(),
              end,
              one.value().orElse(null), // null only beside an error
              one.known(),
              origin.map(Citations.Origin::citations).orElse(List.of()),
              origin.map(Citations.Origin::label).orElse(null)));
      free = end.equals(Term.OPEN) ? null : end.plusDays(1);
    }
    if (free != null) {
      versions.add(gap(free, Term.OPEN));
    }
    return versions;
  }

  private static Version gap(LocalDate starts, LocalDate ends) {
    return new Version(starts, ends, null, null, List.of(), null);
  }
}
