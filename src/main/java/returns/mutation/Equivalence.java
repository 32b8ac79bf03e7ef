package returns.mutation;

import java.util.Optional;
import java.util.stream.Stream;
import returns.packs.Library;
import returns.rules.Arrangement;
import returns.rules.Condition;
import returns.rules.Instrument;
import returns.rules.Operand;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

/**
 * Proofs that no case can tell a mutant from the rules as they are. What is not proved here is
 * never called equivalent; each proof says why it holds.
 */
final class Equivalence {
  private Equivalence() {}

  /** Why no case can tell; empty if that is not proved. */
  static Optional<String> proof(Mutant mutant, Library library) {
    Pack pack = pack(mutant, library);
    if (mutant.change() instanceof Change.OfRule change) {
      Rule before =
          pack.rules().stream().filter(r -> r.id().equals(mutant.of())).findFirst().orElseThrow();
      return ofRule(before, change.rule());
    }
    if (mutant.change() instanceof Change.OfTerm change) {
      return ofTerm(change.term().name(), pack, library);
    }
    Change.OfArrangement change = (Change.OfArrangement) mutant.change();
    return ofArrangement(
        pack.arrangement().orElseThrow(), change.arrangement(), mutant, pack, library);
  }

  private static Pack pack(Mutant mutant, Library library) {
    return mutant.pack().equals(Library.SAFEGUARDS)
        ? library.safeguards()
        : library.arrangements().get(mutant.pack());
  }

  static Optional<String> ofRule(Rule before, Rule after) {
    if (isNeverInForce(before) && isNeverInForce(after)) {
      return Optional.of("the rule is in force on no day");
    }
    boolean same =
        before.conclusions().equals(after.conclusions())
            && before.from().equals(after.from())
            && before.until().equals(after.until())
            && before.uncommenced().equals(after.uncommenced())
            && before.conditions().size() == after.conditions().size();
    return same && Truths.areSame(before, after)
        ? Optional.of("its comparisons come to the same, whatever each of them comes to")
        : Optional.empty();
  }

  private static boolean isNeverInForce(Rule rule) {
    return rule.uncommenced().isPresent()
        || rule.from().filter(from -> rule.until().filter(from::isAfter).isPresent()).isPresent();
  }

  private static Optional<String> ofTerm(String term, Pack pack, Library library) {
    boolean isAge =
        library.vocabulary().types().stream()
            .flatMap(type -> type.fields().stream())
            .anyMatch(field -> field.staleAfter().filter(term::equals).isPresent());
    boolean isRead = pack.rules().stream().anyMatch(rule -> Readers.reads(rule, term));
    return isAge || isRead ? Optional.empty() : Optional.of("no rule reads the term");
  }

  /** What is required, and when it holds, matters only of what may oblige the partner. */
  private static Optional<String> ofArrangement(
      Arrangement before, Arrangement after, Mutant mutant, Pack pack, Library library) {
    for (int i = 0; i < before.instruments().size(); i++) {
      Instrument one = before.instruments().get(i);
      Instrument other = after.instruments().get(i);
      if (one.equals(other)) {
        continue;
      }
      boolean idle = !mayOblige(one) && !mayOblige(other);
      return switch (mutant.alteration()) {
        case REQUIREMENT -> idle ? Optional.of(IDLE) : Optional.empty();
        case OBLIGES ->
            idle && !isRead(library, pack, "obliges") ? Optional.of(IDLE) : Optional.empty();
        case LIFE -> {
          boolean read =
              Stream.of("starts", "ends", "operationalFrom", "operationalUntil")
                  .anyMatch(field -> isRead(library, pack, field));
          yield idle && !read ? Optional.of(IDLE) : Optional.empty();
        }
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private static final String IDLE =
      "the instrument obliges nobody with it or without it, and no rule reads what is altered";

  private static boolean mayOblige(Instrument instrument) {
    return instrument.obligesPartner(true);
  }

  private static boolean isRead(Library library, Pack pack, String field) {
    return Stream.of(library.safeguards(), pack)
        .flatMap(one -> one.rules().stream())
        .flatMap(rule -> rule.conditions().stream())
        .filter(condition -> condition.type() == EngineTypes.INSTRUMENT)
        .anyMatch(condition -> reads(condition, field));
  }

  private static boolean reads(Condition condition, String field) {
    return condition.bindings().stream()
            .map(Operand.Variable::field)
            .anyMatch(bound -> bound.name().equals(field))
        || condition.constraint().atoms().stream()
            .anyMatch(signed -> signed.atom().field().name().equals(field));
  }
}
