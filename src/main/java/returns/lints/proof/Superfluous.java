package returns.lints.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;

/**
 * The parts of a rule's conditions that follow from the others, so that the rule comes out the same
 * without them, also where something is unknown.
 *
 * <p>"And" and "or" in three values are the lesser and the greater: a part of a conjunction that is
 * never less than the rest of it can go, and so can an alternative that is never more than another.
 * Of two parts that follow from each other only the later is named.
 */
public final class Superfluous {
  /**
   * Something without effect.
   *
   * @param part of the condition; empty for the condition as a whole
   */
  public record Found(int condition, Optional<Constraint> part) {}

  /** A part of a condition, as it stands. */
  private record Part(int condition, Constraint constraint, boolean negated) {}

  private final Rule rule;
  private final Naming naming;
  private final List<Found> found = new ArrayList<>();
  private final Set<Integer> gone = new HashSet<>();
  private final List<Formula> own = new ArrayList<>();
  private final IdentityHashMap<Part, Formula> formulas = new IdentityHashMap<>();

  private Superfluous(Rule rule) {
    this.rule = rule;
    this.naming = Naming.of(rule);
    for (int i = 0; i < rule.conditions().size(); i++) {
      own.add(naming.formula(i));
    }
  }

  /** Everything that is superfluous in a rule. */
  public static List<Found> in(Rule rule) {
    Superfluous superfluous = new Superfluous(rule);
    superfluous.findConditions();
    superfluous.findParts();
    return superfluous.found;
  }

  private Condition condition(int number) {
    return rule.conditions().get(number);
  }

  private boolean isNot(int number) {
    return condition(number).quantifier() == Quantifier.NOT;
  }

  // ---- whole conditions

  private void findConditions() {
    for (int i = rule.conditions().size() - 1; i >= 0; i--) {
      if (isNot(i) ? isExcludedAnyway(i) : isThereAnyway(i)) {
        gone.add(i);
        found.add(new Found(i, Optional.empty()));
      }
    }
  }

  /** Whether another condition's item meets this one too, and nothing else reads its own. */
  private boolean isThereAnyway(int number) {
    if (Naming.isOne(condition(number).type()) || isRead(number)) {
      return false;
    }
    List<Formula> others = positive(number);
    return sameType(number)
        .filter(other -> !isNot(other))
        .anyMatch(other -> Implication.follows(others, naming.formula(number, naming.item(other))));
  }

  private boolean isExcludedAnyway(int number) {
    Formula excluded = naming.formula(number, "any");
    return sameType(number)
        .filter(this::isNot)
        .anyMatch(other -> Implication.follows(List.of(excluded), naming.formula(other, "any")));
  }

  @SuppressWarnings("ReferenceEquality") // types are equal if they are the same object
  private Stream<Integer> sameType(int number) {
    return Stream.iterate(0, i -> i < rule.conditions().size(), i -> i + 1)
        .filter(i -> i != number && !gone.contains(i))
        .filter(i -> condition(i).type() == condition(number).type());
  }

  private List<Formula> positive(int without) {
    List<Formula> all = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      if (i != without && !gone.contains(i) && !isNot(i)) {
        all.add(own.get(i));
      }
    }
    return all;
  }

  private boolean isRead(int number) {
    Set<Integer> slots = new HashSet<>();
    condition(number).bindings().forEach(variable -> slots.add(variable.slot()));
    Stream<Operand> inConditions =
        Stream.iterate(0, i -> i < rule.conditions().size(), i -> i + 1)
            .filter(i -> i != number)
            .flatMap(i -> condition(i).constraint().atoms().stream())
            .flatMap(signed -> operand(signed.atom()).stream());
    Stream<Operand> inConclusions =
        rule.conclusions().stream()
            .flatMap(
                c ->
                    Stream.concat(
                        c.arguments().stream(),
                        Stream.concat(c.date().stream(), c.lastDay().stream())));
    return Stream.concat(inConditions, inConclusions)
        .flatMap(operand -> operand.variables().stream())
        .anyMatch(variable -> slots.contains(variable.slot()));
  }

  private static Optional<Operand> operand(Constraint.Atom atom) {
    return atom instanceof Constraint.Compare compare
        ? Optional.of(compare.operand())
        : Optional.empty();
  }

  // ---- parts of conditions

  private void findParts() {
    List<Part> together = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      if (gone.contains(i)) {
        continue;
      }
      List<Part> parts = new ArrayList<>();
      split(new Part(i, condition(i).constraint(), false), false, parts);
      if (isNot(i)) {
        conjunction(parts, List.of()); // what holds of other items says nothing of this one
      } else {
        together.addAll(parts);
      }
    }
    conjunction(together, List.of());
  }

  /** The parts of a conjunction, or of a disjunction, with negations worked in. */
  private static void split(Part part, boolean disjunction, List<Part> into) {
    if (part.constraint() instanceof Constraint.Not not) {
      split(new Part(part.condition(), not.part(), !part.negated()), disjunction, into);
    } else if (part.constraint() instanceof Constraint.All all && part.negated() == disjunction) {
      all.parts().forEach(p -> split(with(part, p), disjunction, into));
    } else if (part.constraint() instanceof Constraint.Any any && part.negated() != disjunction) {
      any.parts().forEach(p -> split(with(part, p), disjunction, into));
    } else {
      into.add(part);
    }
  }

  private static Part with(Part part, Constraint constraint) {
    return new Part(part.condition(), constraint, part.negated());
  }

  private Formula formula(Part part) {
    return formulas.computeIfAbsent(part, this::made);
  }

  private Formula made(Part part) {
    boolean not = isNot(part.condition());
    return not
        ? naming.part(part.condition(), part.constraint(), part.negated(), "any")
        : naming.part(
            part.condition(), part.constraint(), part.negated(), naming.item(part.condition()));
  }

  private void conjunction(List<Part> all, List<Formula> context) {
    List<Part> left = new ArrayList<>(all);
    for (int i = left.size() - 1; i >= 0; i--) {
      Part part = left.get(i);
      List<Formula> rest = new ArrayList<>(context);
      for (int j = 0; j < left.size(); j++) {
        if (j != i) {
          rest.add(formula(left.get(j)));
        }
      }
      if (Implication.follows(rest, formula(part))) {
        left.remove(i);
        tell(part);
      } else if (!(part.constraint() instanceof Constraint.Atom)) {
        disjunction(part, rest);
      }
    }
  }

  private void disjunction(Part whole, List<Formula> context) {
    List<Part> left = new ArrayList<>();
    split(whole, true, left);
    for (int i = left.size() - 1; i >= 0; i--) {
      Part part = left.get(i);
      List<Formula> with = new ArrayList<>(context);
      with.add(formula(part));
      List<Part> others = new ArrayList<>(left);
      others.remove(i);
      if (others.stream().anyMatch(other -> Implication.follows(with, formula(other)))) {
        left.remove(i);
        tell(part);
      } else if (!(part.constraint() instanceof Constraint.Atom)) {
        List<Part> inner = new ArrayList<>();
        split(part, false, inner);
        conjunction(inner, context);
      }
    }
  }

  private void tell(Part part) {
    found.add(new Found(part.condition(), Optional.of(part.constraint())));
  }
}
