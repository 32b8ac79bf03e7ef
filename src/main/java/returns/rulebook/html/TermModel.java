package returns.rulebook.html;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.Visible;
import returns.overview.LawEnglish;
import returns.overview.TermOverview;
import returns.rulebook.BookEnglish;
import returns.rules.Term;

/**
 * A term with its time line.
 *
 * @param now what it comes to on the day that is looked at; empty if none is
 * @param line its versions in the order of their days
 */
public record TermModel(String name, String anchor, String now, List<Version> line) {

  /** A value and its days. */
  public record Version(
      String value, String days, String label, String source, boolean isGap, boolean isNow) {}

  static TermModel of(TermOverview term) {
    Optional<Term.Version> now = term.onDay().flatMap(TermOverview.OnDay::version);
    return new TermModel(
        Visible.of(term.term().name()),
        Piece.term(term.term().name()),
        term.onDay()
            .map(
                day ->
                    day.value()
                        .map(v -> Visible.of(LawEnglish.value(term.term().type(), v)))
                        .orElse("no value"))
            .orElse(""),
        term.term().versions().stream().map(v -> version(term.term(), v, now)).toList());
  }

  private static Version version(Term term, Term.Version version, Optional<Term.Version> now) {
    return new Version(
        Visible.of(BookEnglish.version(term, version)),
        Visible.of(LawEnglish.days(version)),
        version.label() == null ? "" : version.label().word(),
        version.value() == null ? "" : Visible.of(LawEnglish.sources(version.citations())),
        version.value() == null,
        now.equals(Optional.of(version)));
  }
}
