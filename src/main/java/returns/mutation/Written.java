package returns.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Parts of rules as an author writes them, so that before and after can be read side by side. */
final class Written implements Constraint.Visitor<String>, Operand.Visitor<String> {
  private static final Written FORM = new Written();

  private Written() {}

  static String of(Constraint constraint) {
    return constraint.accept(FORM);
  }

  static String of(Operand operand) {
    return operand.accept(FORM);
  }

  static String of(Condition condition) {
    String before =
        switch (condition.quantifier()) {
          case ONE -> "";
          case EXISTS -> "exists ";
          case NOT -> "not ";
        };
    List<String> parts = new ArrayList<>();
    condition.bindings().forEach(b -> parts.add(b.name() + " : " + name(b.field())));
    if (condition.constraint() instanceof Constraint.All all) {
      all.parts().forEach(part -> parts.add(of(part)));
    } else {
      parts.add(of(condition.constraint()));
    }
    return before + condition.type().name() + "( " + String.join(", ", parts) + " )";
  }

  /** Without its text, which says nothing that could be altered. */
  static String of(Conclusion conclusion) {
    List<String> arguments = new ArrayList<>();
    conclusion.what().ifPresent(what -> arguments.add('"' + what + '"'));
    conclusion.date().ifPresent(date -> arguments.add(of(date)));
    arguments.add("…");
    String lastDay = conclusion.lastDay().map(day -> ".lastDay(" + of(day) + ")").orElse("");
    String verb = conclusion.verb().word();
    return "decision." + verb + "(" + String.join(", ", arguments) + ")" + lastDay;
  }

  /** The value of a version of a term has a field for each kind, and one name for authors. */
  static String name(Field field) {
    boolean value = EngineTypes.TERM_VERSION.fields().contains(field);
    return value && field.name().startsWith(EngineTypes.VALUE) ? EngineTypes.VALUE : field.name();
  }

  @Override
  public String all(Constraint.All all) {
    return joined(all.parts(), " && ");
  }

  @Override
  public String any(Constraint.Any any) {
    return joined(any.parts(), " || ");
  }

  private static String joined(List<Constraint> parts, String between) {
    return parts.stream()
        .map(part -> isAtom(part) ? of(part) : "( " + of(part) + " )")
        .collect(Collectors.joining(between));
  }

  private static boolean isAtom(Constraint part) {
    return part instanceof Constraint.Atom || part instanceof Constraint.Not;
  }

  @Override
  public String not(Constraint.Not not) {
    return "!( " + of(not.part()) + " )";
  }

  @Override
  public String compare(Constraint.Compare compare) {
    return String.join(
        " ", name(compare.field()), compare.operator().symbol(), of(compare.operand()));
  }

  @Override
  public String among(Constraint.Among among) {
    return among.literals().stream()
        .map(this::literal)
        .collect(Collectors.joining(", ", name(among.field()) + " in ( ", " )"));
  }

  @Override
  public String literal(Operand.Literal literal) {
    boolean bare = literal.kind() == Kind.NUMBER || literal.kind() == Kind.TRUTH;
    return bare ? literal.value().toString() : '"' + literal.value().toString() + '"';
  }

  @Override
  public String variable(Operand.Variable variable) {
    return variable.name();
  }

  @Override
  public String call(Operand.Call call) {
    return call.arguments().stream()
        .map(argument -> argument.accept(this))
        .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
  }
}
