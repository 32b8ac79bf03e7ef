package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return joinedTexts(each(parts), between);
  }

  /** Each of several parts in words. */
  List<String> each(List<Constraint> parts) {
    ConstraintEnglish each =
        new ConstraintEnglish(type, operands, false, inner || parts.size() > 1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<String> lasts =
          i + 1 < parts.size() ? lasts(parts.get(i), parts.get(i + 1)) : Optional.empty();
      texts.add(lasts.isPresent() ? lasts.get() : parts.get(i).accept(each));
      i += lasts.isPresent() ? 1 : 0;
    }
    return texts;
  }

  /** In a sentence, that something begins before a day and ends after it is said in one. */
  private Optional<String> lasts(Constraint first, Constraint second) {
    return operands.isSentence()
        ? Lasting.of(type, first, second).map(l -> l.lead() + operands.of(l.day()))
        : Optional.empty();
  }

  /** Several parts that are words already. */
  static String joinedTexts(List<String> texts, String between) {
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
    return negated
        ? group(any.parts(), "or")
        : oneComparison(any.parts()).orElseGet(() -> group(any.parts(), "or"));
  }

  /** Where the same is asked of each of several days, it is said once. */
  private Optional<String> oneComparison(List<Constraint> parts) {
    List<Constraint.Compare> all =
        parts.stream().flatMap(part -> Comparisons.comparison(part).stream()).toList();
    Constraint.Compare first = all.isEmpty() ? null : all.get(0);
    boolean same =
        all.size() == parts.size()
            && all.stream().allMatch(c -> isDay(c.field()) && asksTheSame(c, first));
    if (!same) {
      return Optional.empty();
    }
    List<String> days = all.stream().map(c -> operands.label(type, c.field())).toList();
    return Optional.of(
        withOperand(first.field(), String.join(" or ", days), first.operator(), first.operand()));
  }

  private static boolean asksTheSame(Constraint.Compare one, Constraint.Compare other) {
    return one.operator() == other.operator()
        && one.operand().equals(other.operand())
        && one.field().kind() == other.field().kind();
  }

  private static boolean isDay(Field field) {
    return field.kind() == Kind.DATE || field.kind() == Kind.TIME;
  }

  private String group(List<Constraint> parts, String between) {
    if (parts.size() == 1) {
      return parts.get(0).accept(this);
    }
    if (parts.size() == 2
        && between.equals("and")
        && lasts(parts.get(0), parts.get(1)).isPresent()) {
      return negatedIf(lasts(parts.get(0), parts.get(1)).get());
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
    String label = operands.label(type, compare.field());
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
    String word = Labels.literal(literal);
    boolean isDoubled = operator == Operator.UNEQUAL && word.startsWith("not-");
    String verb = isDoubled ? "is other than" : verb(literal.kind(), operator);
    return Labels.subject(label) + " " + agreeing(label, verb) + " " + word;
  }

  private String withOperand(Field field, String label, Operator operator, Operand operand) {
    String other = operands.of(operand);
    if (operands.isStateOfArrangement(operand) && !operator.isOrdering()) {
      return label + (operator == Operator.EQUAL ? " is " : " is not ") + other;
    }
    if (operator.isOrdering() || isDay(field)) {
      return label + " " + verb(field.kind(), operator) + " " + other;
    }
    return Labels.subject(label)
        + (operator == Operator.EQUAL ? " is the same as " : " is not the same as ")
        + other;
  }

  @Override
  public String among(Constraint.Among among) {
    String label = Labels.subject(operands.label(type, among.field()));
    List<String> words = among.literals().stream().map(Labels::literal).toList();
    int last = words.size() - 1;
    String is = " " + Labels.is(label);
    if (last == 0) {
      return label + is + (negated ? " not " : " ") + words.get(0);
    }
    String list = String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    boolean isShort = operands.isSentence() && last == 1 && !negated;
    return label + is + (negated ? " none of " : isShort ? " " : " one of ") + list;
  }

  private static String agreeing(String label, String verb) {
    return Labels.is(label) + verb.substring("is".length());
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
