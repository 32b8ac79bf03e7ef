package returns.lints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.packs.Library;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;

/** A folder of rules as the lints see it. */
final class Subject {
  /** Findings after which nothing that follows from a rule's conditions is told a second time. */
  private static final Set<String> SAID = Set.of("never-holds", "always-holds");

  private final Library library;
  private final Texts texts;
  private final Optional<Review> review;
  private final List<Place> said;
  private final Map<String, Applicable> applicable = new HashMap<>();
  private Coverings coverings;

  /**
   * Begins to look.
   *
   * @param review what was asked about the review of sources
   * @param found what was found already
   */
  Subject(Library library, Texts texts, Optional<Review> review, List<Diagnostic> found) {
    this.library = library;
    this.texts = texts;
    this.review = review;
    this.said = found.stream().filter(d -> SAID.contains(d.id())).map(Diagnostic::place).toList();
  }

  Library library() {
    return library;
  }

  Texts texts() {
    return texts;
  }

  Optional<Review> review() {
    return review;
  }

  /** The safeguards and the arrangements. */
  List<Pack> packs() {
    List<Pack> packs = new ArrayList<>(List.of(library.safeguards()));
    packs.addAll(library.arrangements().values());
    return packs;
  }

  /** The pack of a rule. */
  Pack packOf(Rule rule) {
    return rule.pack().equals(Library.SAFEGUARDS)
        ? library.safeguards()
        : library.arrangements().get(rule.pack());
  }

  /** The rules that a pack is evaluated with: the safeguards' and its own, by stage. */
  List<Rule> rulesWith(Pack pack) {
    List<Rule> rules = new ArrayList<>(library.safeguards().rules());
    if (pack.arrangement().isPresent()) {
      rules.addAll(pack.rules());
    }
    return rules;
  }

  /** Every rule. */
  Stream<Rule> rules() {
    return packs().stream().flatMap(pack -> pack.rules().stream());
  }

  /** Which of a pack's rules can apply. */
  Applicable applicable(Pack pack) {
    Applicable known = applicable.get(pack.name());
    if (known == null) {
      known = Applicable.in(this, pack);
      applicable.put(pack.name(), known);
    }
    return known;
  }

  /** Which rules cover which. */
  Coverings coverings() {
    if (coverings == null) {
      coverings = Coverings.in(this);
    }
    return coverings;
  }

  /** Whether it is shown that a rule never applies. */
  boolean isNever(Rule rule) {
    return applicable(packOf(rule)).isNever(rule);
  }

  /** Whether nothing is said yet of how the rule's conditions hang together. */
  boolean isOpen(Rule rule) {
    return said.stream().noneMatch(place -> isWithin(place, rule));
  }

  private boolean isWithin(Place place, Rule rule) {
    return place.file().equals(rule.place().file())
        && place.line() >= rule.place().line()
        && rules()
            .filter(other -> other.place().file().equals(place.file()))
            .map(other -> other.place().line())
            .noneMatch(line -> line > rule.place().line() && line <= place.line());
  }

  /** What a rule establishes. */
  static Stream<String> established(Rule rule) {
    return rule.conclusions().stream()
        .filter(conclusion -> conclusion.verb() == Conclusion.Verb.ESTABLISH)
        .flatMap(conclusion -> conclusion.what().stream());
  }
}
