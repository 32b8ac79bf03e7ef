package returns.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import returns.packs.Library;
import returns.rulebook.RuleEntry.Link;
import returns.rulebook.RuleEntry.RuleRef;
import returns.rules.Conclusion;
import returns.rules.Instrument;
import returns.rules.Pack;
import returns.rules.Rule;

/**
 * What leads from rule to rule. The rules of an arrangement are evaluated with the safeguards and
 * with no other arrangement, so a link never leads from one of them to another.
 */
record Links(Library library) {

  /** The conclusions that a rule reads, with the rules that can establish each. */
  List<Link> reads(Rule rule) {
    return rule.whatsRead().stream()
        .map(
            what ->
                new Link(
                    what,
                    beside(rule)
                        .flatMap(pack -> pack.rules().stream())
                        .filter(other -> other.establishes(what))
                        .map(RuleRef::of)
                        .toList(),
                    List.of()))
        .toList();
  }

  /** The conclusions that a rule establishes, with who reads each. */
  List<Link> establishes(Rule rule) {
    Set<String> whats = new LinkedHashSet<>();
    for (Conclusion conclusion : rule.conclusions()) {
      if (conclusion.verb() == Conclusion.Verb.ESTABLISH) {
        conclusion.what().ifPresent(whats::add);
      }
    }
    return whats.stream()
        .map(what -> new Link(what, readers(rule, what), requirers(rule, what)))
        .toList();
  }

  private List<RuleRef> readers(Rule rule, String what) {
    return beside(rule)
        .flatMap(pack -> pack.rules().stream())
        .filter(other -> other.whatsRead().contains(what))
        .map(RuleRef::of)
        .toList();
  }

  private List<String> requirers(Rule rule, String what) {
    return beside(rule)
        .flatMap(pack -> pack.arrangement().stream())
        .flatMap(arrangement -> arrangement.instruments().stream())
        .filter(instrument -> requires(instrument, what))
        .map(Instrument::id)
        .toList();
  }

  private static boolean requires(Instrument instrument, String what) {
    return instrument.requires().stream().anyMatch(required -> required.what().equals(what));
  }

  /** The packs whose rules are evaluated together with a rule. */
  private Stream<Pack> beside(Rule rule) {
    Stream<Pack> arrangements = library.arrangements().values().stream();
    return Stream.concat(
        Stream.of(library.safeguards()),
        arrangements.filter(
            pack -> rule.pack().equals(Library.SAFEGUARDS) || pack.name().equals(rule.pack())));
  }
}
