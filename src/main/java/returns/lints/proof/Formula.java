package returns.lints.proof;

import java.util.List;
import java.util.Set;
import returns.rules.Operator;

/**
 * What a constraint asks, with its negations worked in and its variables replaced by what they
 * stand for. In three values it comes out as the constraint does: Kleene's tables allow both steps.
 */
public sealed interface Formula {
  /** Always holds. */
  Formula TRUE = new All(List.of());

  /** Each part must hold; with no parts it always does. */
  record All(List<Formula> parts) implements Formula {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** One part must hold; with no parts it never does. */
  record Any(List<Formula> parts) implements Formula {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** A single comparison. */
  sealed interface Test extends Formula {
    Value left();
  }

  /** {@code left operator right}. */
  record Compare(Value left, Operator operator, Value right) implements Test {}

  /** Whether a value is one of several, or, if not {@code inside}, none of them. */
  record Among(Value left, Set<Object> values, boolean inside) implements Test {
    public Among {
      values = Set.copyOf(values);
    }
  }

  /** Numbers or days: left is at most so much more than right. Only bounds are written so. */
  record Apart(Value left, Value right, long most) implements Test {}
}
