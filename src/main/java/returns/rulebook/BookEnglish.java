package returns.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;
import returns.overview.LawEnglish;
import returns.rules.Citation;
import returns.rules.Label;
import returns.rules.Rule;
import returns.rules.Source;
import returns.rules.Term;

/** What a book says beside the sentences of its rules. */
public final class BookEnglish {
  private BookEnglish() {}

  /** The days on which a rule is in force. */
  public static String force(Rule rule) {
    if (rule.uncommenced().isPresent()) {
      return "Never in force: " + rule.uncommenced().get();
    }
    Optional<String> from = rule.from().map(English::day);
    Optional<String> until = rule.until().map(English::day);
    if (from.isPresent() && until.isPresent()) {
      return "From " + from.get() + " to " + until.get() + ", both days included";
    }
    return from.map(day -> "From " + day + " on")
        .or(() -> until.map(day -> "To " + day + ", that day included"))
        .orElse("On every day");
  }

  /** Which day a rule's source tests, where it is only one. */
  public static Optional<String> tested(Rule rule) {
    return rule.tested()
        .map(
            tested ->
                switch (tested) {
                  case AS_AT -> "Its source tests the day of evaluation only.";
                  case TRANSFER -> "Its source tests the day of the transfer only.";
                });
  }

  /** A label as it stands beside a value. */
  public static String label(Label label) {
    return switch (label) {
      case READ -> "read in the text";
      case UNVERIFIED -> "unverified";
      case ILLUSTRATIVE -> "illustrative";
      case HYPOTHETICAL -> "hypothetical";
    };
  }

  /** What a source is beside its citation: of which day, and for whom only a model. */
  public static String remark(Source source) {
    List<String> said = new ArrayList<>();
    source.version().ifPresent(day -> said.add("as at " + English.day(day)));
    source.modelFor().ifPresent(partner -> said.add("only a model for " + partner));
    return String.join("; ", said);
  }

  /** The place of a citation, for a reader who has the text in hand. */
  public static String place(Citation citation) {
    return citation.place().isEmpty() ? "" : citation.place();
  }

  /** A version of a term. */
  public static String version(Term term, Term.Version version) {
    return version.value() == null ? "no value" : LawEnglish.value(term.type(), version.value());
  }

  /** What must be so before a rule's conclusions, for one clause or several. */
  public static String opening(int clauses) {
    return clauses == 0
        ? "In every case:"
        : clauses == 1 ? "If this is so:" : "If all of these are so:";
  }
}
