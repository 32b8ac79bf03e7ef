package returns.explain;

import java.util.List;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** A constraint in words. */
final class ConstraintEnglish implements Constraint.Visitor<String> {
  private static final String NOT_SO = "it is not so that ";

  private final FactType type;
  private final OperandEnglish operands;
  private final boolean negated;
  private final boolean inner;

  /** For the condition over a type that has this number in its rule. */
  ConstraintEnglish(FactType type, OperandEnglish operands) {
    this(type, operands, false, false);
  }

  private ConstraintEnglish(
      FactType type, OperandEnglish operands, boolean negated, boolean inner) {
    this.type = type;
    this.operands = operands;
    this.negated = negated;
    this.inner = inner;
  }

  /** Several parts; those with more than one comparison stand in parentheses. */
  String joined(List<Constraint> parts, String between) {
    ConstraintEnglish each =
        new ConstraintEnglish(type, operands, false, inner || parts.size() > 1);
    List<String> texts = parts.stream().map(part -> part.accept(each)).toList();
    int last = texts.size() - 1;
    if (last < 2) {
      return String.join(" " + between + " ", texts);
    }
    boolean hasCommas = texts.stream().anyMatch(text -> text.contains(","));
    String comma = hasCommas ? "; " : ", ";
    return String.join(comma, texts.subList(0, last)) + comma + between + " " + texts.get(last);
  }

  @Override
  public String all(Constraint.All all) {
    return all.parts().isEmpty() ? negatedIf("anything holds") : group(all.parts(), "and");
  }

  @Override
  public String any(Constraint.Any any) {
    return group(any.parts(), "or");
  }

  private String group(List<Constraint> parts, String between) {
    if (parts.size() == 1) {
      return parts.get(0).accept(this);
    }
    String joined = new ConstraintEnglish(type, operands, false, true).joined(parts, between);
    return negated || inner ? negatedIf("(" + joined + ")") : joined;
  }

  private String negatedIf(String text) {
    return negated ? enclosed(NOT_SO + text) : text;
  }

  /** Beside other parts, a negation must show where it ends. */
  private String enclosed(String text) {
    return inner && text.startsWith(NOT_SO) && !text.endsWith(")") ? "(" + text + ")" : text;
  }

  @Override
  public String not(Constraint.Not not) {
    return not.part().accept(new ConstraintEnglish(type, operands, !negated, inner));
  }

  @Override
  public String compare(Constraint.Compare compare) {
    Operator operator = negated ? opposite(compare.operator()) : compare.operator();
    if (Labels.isEstablished(type)) {
      return established(operator, conclusion(operands.of(compare.operand())));
    }
    String label = Labels.own(type, compare.field());
    return Comparisons.literal(compare.operand())
        .map(literal -> withLiteral(label, operator, literal))
        .orElseGet(() -> withOperand(compare.field(), label, operator, compare.operand()));
  }

  /** A conclusion by its name, as a summary writes it. */
  private static String conclusion(String name) {
    return "\"" + name.replace('-', ' ') + "\"";
  }

  private static String established(Operator operator, String what) {
    return operator == Operator.UNEQUAL
        ? "something other than " + what + " is established"
        : what + " is established";
  }

  private String withLiteral(String label, Operator operator, Operand.Literal literal) {
    if (literal.kind() == Kind.TRUTH) {
      boolean value = Boolean.TRUE.equals(literal.value()) == (operator == Operator.EQUAL);
      return value ? Labels.isTrue(label) : enclosed(Labels.isFalse(label));
    }
    return Labels.subject(label)
        + " "
        + verb(literal.kind(), operator)
        + " "
        + Labels.literal(literal);
  }

  private String withOperand(Field field, String label, Operator operator, Operand operand) {
    String other = operands.of(operand);
    boolean isDay = field.kind() == Kind.DATE || field.kind() == Kind.TIME;
    if (operator.isOrdering() || isDay) {
      return label + " " + verb(field.kind(), operator) + " " + other;
    }
    return Labels.subject(label)
        + (operator == Operator.EQUAL ? " is the same as " : " is not the same as ")
        + other;
  }

  @Override
  public String among(Constraint.Among among) {
    String label = Labels.subject(Labels.own(type, among.field()));
    List<String> words = among.literals().stream().map(Labels::literal).toList();
    int last = words.size() - 1;
    if (last == 0) {
      return label + (negated ? " is not " : " is ") + words.get(0);
    }
    String list = String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    return label + (negated ? " is none of " : " is one of ") + list;
  }

  private static String verb(Kind kind, Operator operator) {
    return switch (operator) {
      case EQUAL -> "is";
      case UNEQUAL -> "is not";
      case LESS -> kind == Kind.NUMBER ? "is less than" : "is before";
      case AT_MOST -> atMost(kind);
      case GREATER -> kind == Kind.NUMBER ? "is more than" : "is after";
      case AT_LEAST -> atLeast(kind);
    };
  }

  private static String atMost(Kind kind) {
    return kind == Kind.NUMBER
        ? "is at most"
        : kind == Kind.TIME ? "is at or before" : "is on or before";
  }

  private static String atLeast(Kind kind) {
    return kind == Kind.NUMBER
        ? "is at least"
        : kind == Kind.TIME ? "is at or after" : "is on or after";
  }

  private static Operator opposite(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.UNEQUAL;
      case UNEQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_MOST -> Operator.GREATER;
      case GREATER -> Operator.AT_MOST;
      case AT_LEAST -> Operator.LESS;
    };
  }
}
