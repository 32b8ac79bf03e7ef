package returns.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import returns.diagnostics.Place;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/**
 * What a pattern asks of an item, altered in one thing.
 *
 * @param variables those in reach
 */
record ConstraintMutants(
    FactType type, Lexicon lexicon, List<Operand.Variable> variables, Place place)
    implements Constraint.Visitor<List<Variant<Constraint>>> {

  @Override
  public List<Variant<Constraint>> all(Constraint.All all) {
    List<Variant<Constraint>> found = ofParts(all.parts(), Constraint.All::new);
    if (all.parts().size() > 1) {
      found.add(variant(Alteration.JUNCTION, all, new Constraint.Any(all.parts())));
    }
    return found;
  }

  @Override
  public List<Variant<Constraint>> any(Constraint.Any any) {
    List<Variant<Constraint>> found = ofParts(any.parts(), Constraint.Any::new);
    found.add(variant(Alteration.JUNCTION, any, new Constraint.All(any.parts())));
    found.add(variant(Alteration.NEGATION, any, new Constraint.Not(any)));
    return found;
  }

  @Override
  public List<Variant<Constraint>> not(Constraint.Not not) {
    List<Variant<Constraint>> found = new ArrayList<>();
    found.add(variant(Alteration.NEGATION, not, not.part()));
    not.part().accept(this).forEach(part -> found.add(part.in(Constraint.Not::new)));
    return found;
  }

  @Override
  public List<Variant<Constraint>> compare(Constraint.Compare compare) {
    List<Variant<Constraint>> found = new ArrayList<>();
    for (Operator operator : operators(compare)) {
      found.add(variant(Alteration.OPERATOR, compare, with(compare, operator)));
    }
    otherDay(type, compare.field())
        .map(
            day ->
                new Constraint.Compare(day, compare.operator(), compare.operand(), place(compare)))
        .ifPresent(other -> found.add(variant(Alteration.DAY, compare, other)));
    OperandMutants operands =
        new OperandMutants(type, Optional.of(compare.field()), lexicon, variables, compare.place());
    for (Variant<Operand> operand : compare.operand().accept(operands)) {
      found.add(variant(operand.alteration(), compare, with(compare, operand.altered())));
    }
    return found;
  }

  @Override
  public List<Variant<Constraint>> among(Constraint.Among among) {
    List<Variant<Constraint>> found = new ArrayList<>();
    found.add(variant(Alteration.NEGATION, among, new Constraint.Not(among)));
    List<Operand.Literal> literals = among.literals();
    for (int i = 0; literals.size() > 1 && i < literals.size(); i++) {
      found.add(variant(Alteration.WORD, among, with(among, without(literals, i))));
    }
    another(among).ifPresent(more -> found.add(variant(Alteration.WORD, among, more)));
    return found;
  }

  private Optional<Constraint> another(Constraint.Among among) {
    List<String> words = among.literals().stream().map(l -> l.value().toString()).toList();
    return among.field().kind() == Kind.NUMBER
        ? Optional.empty()
        : lexicon
            .another(type, among.field(), words)
            .map(
                word -> {
                  List<Operand.Literal> more = new ArrayList<>(among.literals());
                  more.add(new Operand.Literal(among.field().kind(), word));
                  return with(among, more);
                });
  }

  /** The other of the two days of a return. */
  static Optional<Field> otherDay(FactType type, Field field) {
    if (!type.name().equals(EngineTypes.RETURN)) {
      return Optional.empty();
    }
    return field.name().equals(EngineTypes.AS_AT)
        ? type.field(EngineTypes.TRANSFER_ON)
        : field.name().equals(EngineTypes.TRANSFER_ON)
            ? type.field(EngineTypes.AS_AT)
            : Optional.empty();
  }

  /** The boundary moved, and the opposite; what is named is altered by its name instead. */
  private List<Operator> operators(Constraint.Compare compare) {
    boolean isNamed = type == EngineTypes.ESTABLISHED || type == EngineTypes.TERM_VERSION;
    if (isNamed && compare.field().kind() == Kind.REFERENCE) {
      return List.of();
    }
    boolean ordered = compare.field().kind().isOrdered();
    return switch (compare.operator()) {
      case EQUAL ->
          ordered
              ? List.of(Operator.UNEQUAL, Operator.AT_MOST, Operator.AT_LEAST)
              : List.of(Operator.UNEQUAL);
      case UNEQUAL -> List.of(Operator.EQUAL);
      case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
      case AT_MOST -> List.of(Operator.LESS, Operator.GREATER);
      case GREATER -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
      case AT_LEAST -> List.of(Operator.GREATER, Operator.LESS);
    };
  }

  private List<Variant<Constraint>> ofParts(
      List<Constraint> parts, Function<List<Constraint>, Constraint> joined) {
    List<Variant<Constraint>> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int number = i;
      if (parts.size() > 1) {
        List<Constraint> rest = without(parts, i);
        Constraint left = rest.size() == 1 ? rest.get(0) : joined.apply(rest);
        String before = Written.of(parts.get(i));
        found.add(new Variant<>(Alteration.COMPARISON, before, "", place(parts.get(i)), left));
      }
      for (Variant<Constraint> part : parts.get(i).accept(this)) {
        found.add(part.in(altered -> joined.apply(with(parts, number, altered))));
      }
    }
    return found;
  }

  private Variant<Constraint> variant(Alteration alteration, Constraint before, Constraint after) {
    return new Variant<>(alteration, Written.of(before), Written.of(after), place(before), after);
  }

  /** Where its first comparison stands. */
  private Place place(Constraint constraint) {
    return constraint.atoms().stream()
        .map(signed -> signed.atom().place())
        .findFirst()
        .orElse(place);
  }

  private static <T> List<T> without(List<T> list, int number) {
    List<T> rest = new ArrayList<>(list);
    rest.remove(number);
    return rest;
  }

  private static <T> List<T> with(List<T> list, int number, T other) {
    List<T> altered = new ArrayList<>(list);
    altered.set(number, other);
    return altered;
  }

  private static Constraint with(Constraint.Compare compare, Operator operator) {
    return new Constraint.Compare(compare.field(), operator, compare.operand(), compare.place());
  }

  private static Constraint with(Constraint.Compare compare, Operand operand) {
    return new Constraint.Compare(compare.field(), compare.operator(), operand, compare.place());
  }

  private static Constraint with(Constraint.Among among, List<Operand.Literal> literals) {
    return new Constraint.Among(among.field(), literals, among.place());
  }
}
