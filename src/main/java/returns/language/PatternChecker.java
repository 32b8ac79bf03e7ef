package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.NearNames;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Turns the patterns of a rule into conditions, with every name and type checked. */
final class PatternChecker {
  private final Report report;
  private final Context context;
  private final Scope scope;
  private final ComparisonChecker comparisons;

  PatternChecker(Report report, Context context, Scope scope, OperandChecker operands) {
    this.report = report;
    this.context = context;
    this.scope = scope;
    this.comparisons = new ComparisonChecker(report, context, operands);
  }

  private void unknownType(Token name) {
    Set<String> known = context.types().keySet();
    report.stop(
        Lint.UNKNOWN_TYPE,
        name,
        "there is no type of fact " + name.text(),
        NearNames.help(
            name.text(), known, "write one of the types that rules/vocabulary.drl declares"),
        NearNames.certain(name.text(), known));
  }

  /** The condition; empty if something is wrong with the pattern. */
  Optional<Condition> condition(Syntax.Pattern pattern) {
    int errors = report.errors();
    FactType type = context.types().get(pattern.type().text());
    if (type == null) {
      unknownType(pattern.type());
      bindings(pattern).forEach(binding -> scope.bindBroken(binding.variable()));
      return Optional.empty();
    }
    Optional<Term.Type> versioned = versioned(type, pattern);
    Pattern checking = new Pattern(type, versioned);
    scope.enterPattern();
    List<Constraint> parts = checking.parts(pattern.items());
    if (pattern.quantifier() != Condition.Quantifier.ONE) {
      scope.leaveQuantified();
    }
    checkEstablished(type, pattern);
    if (errors != report.errors() || !pattern.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new Condition(
            pattern.quantifier(),
            type,
            checking.bound,
            new Constraint.All(parts),
            pattern.text(),
            report.place(pattern.first(), pattern.last())));
  }

  private static List<Expression.Binding> bindings(Syntax.Pattern pattern) {
    return pattern.items().stream()
        .filter(Expression.Binding.class::isInstance)
        .map(Expression.Binding.class::cast)
        .toList();
  }

  /** For a TermVersion: the type of the term that its name says. */
  private Optional<Term.Type> versioned(FactType type, Syntax.Pattern pattern) {
    if (type != EngineTypes.TERM_VERSION || !pattern.sound()) {
      return Optional.empty();
    }
    Optional<Token> name = named(pattern, "name");
    if (name.isEmpty()) {
      report.add(
          Lint.TERM_VERSION_NAME,
          pattern.type(),
          "this TermVersion does not say of which term",
          "write TermVersion( name == \"…\", … ), outside of || and !");
      return Optional.empty();
    }
    return Optional.ofNullable(context.terms().get(name.get().text()));
  }

  /** The field of a TermVersion that holds the values of a term. */
  private static Optional<Field> valueField(Term.Type term) {
    return switch (term.kind()) {
      case NUMBER -> EngineTypes.TERM_VERSION.field("valueNumber");
      case DATE -> EngineTypes.TERM_VERSION.field("valueDate");
      case TRUTH -> EngineTypes.TERM_VERSION.field("valueTruth");
      case WORD, REFERENCE, STATE, TIME -> EngineTypes.TERM_VERSION.field("valueWord");
    };
  }

  /** The text that the pattern requires of a field, at its top. */
  private static Optional<Token> named(Syntax.Pattern pattern, String field) {
    return pattern.items().stream()
        .filter(Expression.Comparison.class::isInstance)
        .map(Expression.Comparison.class::cast)
        .filter(c -> c.field().text().equals(field) && c.operator() == Operator.EQUAL)
        .map(c -> c.value().first())
        .filter(token -> token.is(Token.Kind.TEXT))
        .findFirst();
  }

  private void checkEstablished(FactType type, Syntax.Pattern pattern) {
    if (type != EngineTypes.ESTABLISHED || !pattern.sound()) {
      return;
    }
    boolean one = pattern.items().size() == 1;
    boolean listed = one && pattern.items().get(0) instanceof Expression.Membership;
    if (!listed && !(one && named(pattern, "what").isPresent())) {
      report.add(
          Lint.ESTABLISHED_WHAT,
          pattern.type(),
          "this pattern does not say what is established",
          "write Established( what == \"…\" ), and nothing else in it");
    }
  }

  /** The items of one pattern. */
  private final class Pattern implements Expression.Visitor<Optional<Constraint>> {
    private final FactType type;
    private final Optional<Term.Type> versioned;
    private final Optional<Field> valueField;
    private final List<Operand.Variable> bound = new ArrayList<>();

    Pattern(FactType type, Optional<Term.Type> versioned) {
      this.type = type;
      this.versioned = versioned;
      this.valueField = versioned.flatMap(PatternChecker::valueField);
    }

    List<Constraint> parts(List<Expression> items) {
      List<Constraint> parts = new ArrayList<>();
      for (Expression item : items) {
        try {
          item.accept(this).ifPresent(parts::add);
        } catch (Stop stop) {
          // the report has it; the other items are checked too
        }
      }
      return parts;
    }

    @Override
    public Optional<Constraint> binding(Expression.Binding binding) {
      try {
        bound.add(scope.bind(binding.variable(), field(binding.field())));
        term(binding.field()).ifPresent(term -> scope.holdsTerm(binding.variable(), term));
      } catch (Stop stop) {
        scope.bindBroken(binding.variable());
        throw stop;
      }
      return Optional.empty();
    }

    @Override
    public Optional<Constraint> comparison(Expression.Comparison comparison) {
      return Optional.of(comparisons.compare(type, field(comparison.field()), comparison));
    }

    @Override
    public Optional<Constraint> membership(Expression.Membership membership) {
      return Optional.of(comparisons.among(type, field(membership.field()), membership));
    }

    @Override
    public Optional<Constraint> bare(Expression.Bare bare) {
      Field field = field(bare.field());
      throw report.stop(
          Lint.BARE_FIELD,
          bare.field(),
          field.name() + " stands by itself",
          "write " + field.name() + (field.kind() == Kind.TRUTH ? " == true" : " == …"),
          Optional.of(field.name() + " == true").filter(put -> field.kind() == Kind.TRUTH));
    }

    @Override
    public Optional<Constraint> all(Expression.All all) {
      return Optional.of(new Constraint.All(inner(all.parts())));
    }

    @Override
    public Optional<Constraint> any(Expression.Any any) {
      return Optional.of(new Constraint.Any(inner(any.parts())));
    }

    @Override
    public Optional<Constraint> negation(Expression.Negation negation) {
      return Optional.of(new Constraint.Not(inner(List.of(negation.part())).get(0)));
    }

    /** The type of the term whose value a field of this pattern is. */
    private Optional<Term.Type> term(Token field) {
      if (type.name().equals(EngineTypes.TERMS)) {
        return Optional.ofNullable(context.terms().get(field.text()));
      }
      return versioned.filter(term -> field.text().equals(EngineTypes.VALUE));
    }

    private List<Constraint> inner(List<Expression> written) {
      List<Constraint> parts = parts(written);
      if (parts.size() != written.size()) {
        throw new Stop();
      }
      return parts;
    }

    private Field field(Token name) {
      boolean value = type == EngineTypes.TERM_VERSION && name.text().equals(EngineTypes.VALUE);
      if (value && valueField.isEmpty()) {
        throw new Stop(); // the name of the term is missing or wrong, which is said
      }
      Optional<Field> field = value ? valueField : type.field(name.text());
      boolean hidden =
          type == EngineTypes.TERM_VERSION && !value && name.text().startsWith(EngineTypes.VALUE);
      if (field.isPresent() && !hidden) {
        return field.get();
      }
      throw unknownField(name);
    }

    private Stop unknownField(Token name) {
      List<String> known =
          type == EngineTypes.TERM_VERSION
              ? List.of("name", "value", "starts", "ends")
              : type.fields().stream().map(Field::name).toList();
      return type.holder() == FactType.Holder.ENGINE && type.name().equals(EngineTypes.TERMS)
          ? report.stop(
              Lint.UNKNOWN_TERM,
              name,
              "there is no term " + name.text() + " in this pack",
              NearNames.help(name.text(), known),
              NearNames.certain(name.text(), known))
          : report.stop(
              Lint.UNKNOWN_FIELD,
              name,
              type.name() + " has no field " + name.text(),
              NearNames.help(name.text(), known),
              NearNames.certain(name.text(), known));
    }
  }
}
