package returns.explain;

import java.util.List;
import java.util.Locale;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * One comparison of a condition, in words and with the facts that it reads.
 *
 * @param fact the pattern of its left side's path: {@code claims[].status}
 * @param sort how it compares: {@code equal}, {@code unequal}, {@code less}, {@code at-most},
 *     {@code greater}, {@code at-least} or {@code among}
 * @param kind what it compares: {@code word}, {@code date} …
 * @param negated whether a negation stands around it, so that it must not hold
 * @param against the patterns of the facts on its right side
 */
public record Comparison(
    String english, String fact, String sort, String kind, boolean negated, List<String> against) {
  public Comparison {
    against = List.copyOf(against);
  }

  private Comparison of(String onlyFact) {
    return new Comparison(english, onlyFact, sort, kind, negated, against);
  }

  /** Makes comparisons of the atoms of one condition. */
  record Maker(FactType type, String pack, Variables variables, ConstraintEnglish words) {

    Comparison make(Constraint.Signed signed) {
      if (signed.atom() instanceof Constraint.Compare compare) {
        String sort = compare.operator().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> against =
            compare.operand().variables().stream().map(this::path).distinct().toList();
        Comparison made = make(signed, sort, against);
        return Labels.isEstablished(type)
            ? made.of("established." + Comparisons.word(compare.operand()).orElse("*"))
            : made;
      }
      return make(signed, "among", List.of());
    }

    private Comparison make(Constraint.Signed signed, String sort, List<String> against) {
      Field field = signed.atom().field();
      return new Comparison(
          signed.atom().accept(words),
          FactPaths.of(type, field, pack),
          sort,
          field.kind().name().toLowerCase(Locale.ROOT),
          signed.negated(),
          against);
    }

    private String path(Operand.Variable variable) {
      return FactPaths.of(variables.type(variable), variable.field(), pack);
    }
  }
}
