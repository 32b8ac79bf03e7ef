package returns.rules;

import java.util.Arrays;
import java.util.Optional;

/** How a field is compared. */
public enum Operator {
  EQUAL("=="),
  UNEQUAL("!="),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">=");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as rule files write it. */
  public String symbol() {
    return symbol;
  }

  /** Whether it needs an order. */
  public boolean isOrdering() {
    return this != EQUAL && this != UNEQUAL;
  }

  /** Whether it holds of two values, given the sign of their comparison. */
  public boolean holds(int sign) {
    return switch (this) {
      case EQUAL -> sign == 0;
      case UNEQUAL -> sign != 0;
      case LESS -> sign < 0;
      case AT_MOST -> sign <= 0;
      case GREATER -> sign > 0;
      case AT_LEAST -> sign >= 0;
    };
  }

  /** The operator that is written so. */
  public static Optional<Operator> written(String symbol) {
    return Arrays.stream(values()).filter(op -> op.symbol.equals(symbol)).findFirst();
  }
}
