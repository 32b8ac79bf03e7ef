package returns.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Writes rules as an author would, to read failures by and to test the language with. */
public final class RuleText {
  private RuleText() {}

  /** The whole rule. */
  public static String of(Rule rule) {
    StringBuilder text = new StringBuilder("rule \"" + rule.title() + "\"\n");
    text.append("  @id(").append(rule.id()).append(")\n");
    text.append("  @source(\"").append(rule.citationText()).append("\")\n");
    rule.from().ifPresent(day -> text.append("  @from(\"").append(day).append("\")\n"));
    rule.until().ifPresent(day -> text.append("  @until(\"").append(day).append("\")\n"));
    rule.uncommenced().ifPresent(p -> text.append("  @uncommenced(\"").append(p).append("\")\n"));
    text.append("when\n");
    rule.conditions().forEach(c -> text.append("  ").append(c.text()).append('\n'));
    text.append("then\n");
    rule.conclusions().forEach(c -> text.append("  ").append(of(c)).append('\n'));
    return text.append("end\n").toString();
  }

  static String of(
      Condition.Quantifier quantifier,
      FactType type,
      List<Operand.Variable> bindings,
      Constraint constraint) {
    String before =
        quantifier == Condition.Quantifier.ONE
            ? ""
            : quantifier.name().toLowerCase(Locale.ROOT) + " ";
    List<String> parts = new ArrayList<>();
    bindings.forEach(b -> parts.add(b.name() + " : " + name(type, b.field())));
    Writer writer = new Writer(type);
    List<Constraint> all =
        constraint instanceof Constraint.All top ? top.parts() : List.of(constraint);
    all.forEach(part -> parts.add(part.accept(writer)));
    return before + type.name() + "( " + String.join(", ", parts) + " )";
  }

  static String of(Conclusion conclusion) {
    List<String> arguments = new ArrayList<>();
    conclusion.what().ifPresent(what -> arguments.add('"' + what + '"'));
    conclusion.date().ifPresent(date -> arguments.add(of(date)));
    arguments.add('"' + conclusion.text() + '"');
    conclusion.arguments().forEach(a -> arguments.add(of(a)));
    String last = conclusion.lastDay().map(day -> ".lastDay(" + of(day) + ")").orElse("");
    return "decision."
        + conclusion.verb().word()
        + "("
        + String.join(", ", arguments)
        + ")"
        + last
        + ";";
  }

  static String of(Operand operand) {
    return operand.accept(
        new Operand.Visitor<>() {
          @Override
          public String literal(Operand.Literal literal) {
            return literal.value() instanceof String word ? '"' + word + '"' : "" + literal.value();
          }

          @Override
          public String variable(Operand.Variable variable) {
            return variable.name();
          }

          @Override
          public String call(Operand.Call call) {
            return call.arguments().stream()
                .map(RuleText::of)
                .collect(Collectors.joining(", ", call.function().word() + "(", ")"));
          }
        });
  }

  /** Authors write {@code value} for the value of a version, whatever its kind. */
  private static String name(FactType type, Field field) {
    return type == EngineTypes.TERM_VERSION && field.name().startsWith(EngineTypes.VALUE)
        ? EngineTypes.VALUE
        : field.name();
  }

  private record Writer(FactType type) implements Constraint.Visitor<String> {
    @Override
    public String all(Constraint.All all) {
      return join(all.parts(), " && ");
    }

    @Override
    public String any(Constraint.Any any) {
      return join(any.parts(), " || ");
    }

    private String join(List<Constraint> parts, String between) {
      return parts.stream()
          .map(part -> part.accept(this))
          .collect(Collectors.joining(between, "( ", " )"));
    }

    @Override
    public String not(Constraint.Not not) {
      String part = not.part().accept(this);
      return part.startsWith("( ") ? "!" + part : "!( " + part + " )";
    }

    @Override
    public String compare(Constraint.Compare compare) {
      return name(type, compare.field())
          + " "
          + compare.operator().symbol()
          + " "
          + of(compare.operand());
    }

    @Override
    public String among(Constraint.Among among) {
      return among.literals().stream()
          .map(RuleText::of)
          .collect(Collectors.joining(", ", name(type, among.field()) + " in ( ", " )"));
    }
  }
}
