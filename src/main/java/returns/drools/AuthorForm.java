package returns.drools;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import returns.rules.Conclusion;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/**
 * Values written as an author would write them, to be held against what Drools reads.
 *
 * <p>Not what Drools compiles: that has guards for unknowns and is printed elsewhere.
 */
final class AuthorForm implements Constraint.Visitor<String>, Operand.Visitor<String> {
  private static final AuthorForm FORM = new AuthorForm();

  private AuthorForm() {}

  static String of(Constraint constraint) {
    return constraint.accept(FORM);
  }

  static String of(Operand.Variable binding) {
    return binding.name() + ":" + name(binding.field());
  }

  static String of(List<Conclusion> conclusions) {
    return conclusions.stream().map(AuthorForm::of).collect(Collectors.joining());
  }

  private static String of(Conclusion conclusion) {
    String arguments =
        Stream.of(
                conclusion.what().map(AuthorForm::quoted).stream(),
                conclusion.date().map(operand -> operand.accept(FORM)).stream(),
                Stream.of(quoted(conclusion.text())),
                conclusion.arguments().stream().map(operand -> operand.accept(FORM)))
            .flatMap(part -> part)
            .collect(Collectors.joining(","));
    String lastDay =
        conclusion.lastDay().map(operand -> ".lastDay(" + operand.accept(FORM) + ")").orElse("");
    return "decision." + conclusion.verb().word() + "(" + arguments + ")" + lastDay + ";";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The value of a TermVersion has a field for each kind, and one name for authors. */
  private static String name(Field field) {
    boolean value = EngineTypes.TERM_VERSION.fields().contains(field);
    return value && field.name().startsWith(EngineTypes.VALUE) ? EngineTypes.VALUE : field.name();
  }

  @Override
  public String all(Constraint.All all) {
    return all.parts().stream().map(AuthorForm::of).collect(Collectors.joining("&&"));
  }

  @Override
  public String any(Constraint.Any any) {
    return any.parts().stream().map(AuthorForm::of).collect(Collectors.joining("||"));
  }

  @Override
  public String not(Constraint.Not not) {
    return "!" + of(not.part());
  }

  @Override
  public String compare(Constraint.Compare compare) {
    return name(compare.field()) + compare.operator().symbol() + compare.operand().accept(this);
  }

  @Override
  public String among(Constraint.Among among) {
    return name(among.field())
        + "in("
        + among.literals().stream().map(this::literal).collect(Collectors.joining(","))
        + ")";
  }

  @Override
  public String literal(Operand.Literal literal) {
    boolean bare = literal.kind() == Kind.NUMBER || literal.kind() == Kind.TRUTH;
    return bare ? literal.value().toString() : quoted(literal.value().toString());
  }

  @Override
  public String variable(Operand.Variable variable) {
    return variable.name();
  }

  @Override
  public String call(Operand.Call call) {
    return call.function().word()
        + "("
        + call.arguments().stream().map(a -> a.accept(this)).collect(Collectors.joining(","))
        + ")";
  }
}
