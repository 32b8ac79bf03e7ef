package returns.drools;

import java.util.List;
import java.util.stream.Collectors;
import returns.rules.Constraint;
import returns.vocabulary.Field;

/** Prints one copy of a constraint. */
record ConstraintPrinter(Guards guards, OperandPrinter operands, Copy copy)
    implements Constraint.Visitor<String> {

  @Override
  public String all(Constraint.All all) {
    return all.parts().isEmpty() ? "true" : join(all.parts(), " && ");
  }

  @Override
  public String any(Constraint.Any any) {
    return any.parts().isEmpty() ? "false" : join(any.parts(), " || ");
  }

  private String join(List<Constraint> parts, String between) {
    return parts.stream()
        .map(part -> part.accept(this))
        .collect(Collectors.joining(between, "(", ")"));
  }

  @Override
  public String not(Constraint.Not not) {
    ConstraintPrinter other = new ConstraintPrinter(guards, operands, guards.underNegation(copy));
    return "!(" + not.part().accept(other) + ")";
  }

  @Override
  public String compare(Constraint.Compare compare) {
    Field field = compare.field();
    boolean partial = field.partial() || OperandPrinter.isPartial(compare.operand());
    return guards.guarded(
        copy,
        Names.field(field, End.FIRST),
        operands.unknowns(compare.operand()),
        partial ? spans(compare) : plain(compare, End.FIRST, End.FIRST));
  }

  @Override
  public String among(Constraint.Among among) {
    String name = Names.field(among.field(), End.FIRST);
    String words = among.literals().stream().map(Literals::print).collect(Collectors.joining(", "));
    return guards.guarded(copy, name, List.of(), name + " in (" + words + ")");
  }

  private String plain(Constraint.Compare compare, End left, End right) {
    return Names.field(compare.field(), left)
        + " "
        + compare.operator().symbol()
        + " "
        + operands.print(compare.operand(), right);
  }

  /** A comparison is certain if it holds for all days of the spans, possible if for some. */
  private String spans(Constraint.Compare compare) {
    End lesser = guards.lesserEnd(copy);
    return switch (compare.operator()) {
      case LESS, AT_MOST -> plain(compare, lesser, lesser.other());
      case GREATER, AT_LEAST -> plain(compare, lesser.other(), lesser);
      case EQUAL -> copy == Copy.CERTAIN ? sameDay(compare) : overlap(compare);
      case UNEQUAL -> "!" + (copy == Copy.CERTAIN ? overlap(compare) : sameDay(compare));
    };
  }

  private String sameDay(Constraint.Compare compare) {
    Ends ends = ends(compare);
    return "("
        + ends.first
        + " == "
        + ends.last
        + " && "
        + ends.otherFirst
        + " == "
        + ends.otherLast
        + " && "
        + ends.first
        + " == "
        + ends.otherFirst
        + ")";
  }

  private String overlap(Constraint.Compare compare) {
    Ends ends = ends(compare);
    String notAfter = ends.first + " <= " + ends.otherLast;
    return "(" + notAfter + " && " + ends.otherFirst + " <= " + ends.last + ")";
  }

  private record Ends(String first, String last, String otherFirst, String otherLast) {}

  private Ends ends(Constraint.Compare compare) {
    return new Ends(
        Names.field(compare.field(), End.FIRST),
        Names.field(compare.field(), End.LAST),
        operands.print(compare.operand(), End.FIRST),
        operands.print(compare.operand(), End.LAST));
  }
}
