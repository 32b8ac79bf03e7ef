package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.vocabulary.Field;

/** Takes constraints apart, through their visitors. */
final class Comparisons {
  private Comparisons() {}

  /**
   * A comparison within a constraint.
   *
   * @param negated whether an odd number of negations stands around it
   */
  record Atom(Constraint comparison, boolean negated) {}

  /** The comparisons of a constraint, in the order of its text: that of {@code atoms}. */
  static List<Atom> atoms(Constraint constraint) {
    List<Atom> atoms = new ArrayList<>();
    constraint.accept(new Collector(atoms, false));
    return atoms;
  }

  private record Collector(List<Atom> atoms, boolean negated) implements Constraint.Visitor<Void> {
    @Override
    public Void all(Constraint.All all) {
      all.parts().forEach(part -> part.accept(this));
      return null;
    }

    @Override
    public Void any(Constraint.Any any) {
      any.parts().forEach(part -> part.accept(this));
      return null;
    }

    @Override
    public Void not(Constraint.Not not) {
      return not.part().accept(new Collector(atoms, !negated));
    }

    @Override
    public Void compare(Constraint.Compare compare) {
      atoms.add(new Atom(compare, negated));
      return null;
    }

    @Override
    public Void among(Constraint.Among among) {
      atoms.add(new Atom(among, negated));
      return null;
    }
  }

  /** The fields on the left of the comparisons. */
  static List<Field> fieldsOf(Constraint constraint) {
    return atoms(constraint).stream().map(atom -> left(atom.comparison())).toList();
  }

  private static Field left(Constraint atom) {
    return atom.accept(
        new Only<Field>(null) {
          @Override
          public Field compare(Constraint.Compare compare) {
            return compare.field();
          }

          @Override
          public Field among(Constraint.Among among) {
            return among.field();
          }
        });
  }

  /** The parts that must all hold: those of a conjunction, or the constraint itself. */
  static List<Constraint> conjuncts(Constraint constraint) {
    return constraint.accept(
        new Only<List<Constraint>>(List.of(constraint)) {
          @Override
          public List<Constraint> all(Constraint.All all) {
            return all.parts();
          }
        });
  }

  /** The comparison that a constraint is, if it is one. */
  static Optional<Constraint.Compare> comparison(Constraint constraint) {
    return constraint.accept(
        new Only<Optional<Constraint.Compare>>(Optional.empty()) {
          @Override
          public Optional<Constraint.Compare> compare(Constraint.Compare compare) {
            return Optional.of(compare);
          }
        });
  }

  /** The word that an operand is, if it is one. */
  static Optional<String> word(Operand operand) {
    return literal(operand).map(Operand.Literal::value).map(String::valueOf);
  }

  /** The literal that an operand is, if it is one. */
  static Optional<Operand.Literal> literal(Operand operand) {
    return operand.accept(
        new Operand.Visitor<>() {
          @Override
          public Optional<Operand.Literal> literal(Operand.Literal literal) {
            return Optional.of(literal);
          }

          @Override
          public Optional<Operand.Literal> variable(Operand.Variable variable) {
            return Optional.empty();
          }

          @Override
          public Optional<Operand.Literal> call(Operand.Call call) {
            return Optional.empty();
          }
        });
  }

  /** The variables that an operand reads, in the order of its text. */
  static List<Operand.Variable> variables(Operand operand) {
    return operand.accept(
        new Operand.Visitor<>() {
          @Override
          public List<Operand.Variable> literal(Operand.Literal literal) {
            return List.of();
          }

          @Override
          public List<Operand.Variable> variable(Operand.Variable variable) {
            return List.of(variable);
          }

          @Override
          public List<Operand.Variable> call(Operand.Call call) {
            return call.arguments().stream()
                .flatMap(argument -> argument.accept(this).stream())
                .toList();
          }
        });
  }

  /** Answers the same for every sort of constraint that is not asked about. */
  private abstract static class Only<R> implements Constraint.Visitor<R> {
    private final R otherwise;

    Only(R otherwise) {
      this.otherwise = otherwise;
    }

    @Override
    public R all(Constraint.All all) {
      return otherwise;
    }

    @Override
    public R any(Constraint.Any any) {
      return otherwise;
    }

    @Override
    public R not(Constraint.Not not) {
      return otherwise;
    }

    @Override
    public R compare(Constraint.Compare compare) {
      return otherwise;
    }

    @Override
    public R among(Constraint.Among among) {
      return otherwise;
    }
  }
}
