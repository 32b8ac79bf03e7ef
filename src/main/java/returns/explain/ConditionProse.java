package returns.explain;

import java.util.List;
import java.util.Optional;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/**
 * One condition as a clause of a sentence that stands by itself. What only names a value for others
 * to use says nothing there, and is left out.
 */
final class ConditionProse {
  private final Rule rule;
  private final int number;
  private final Condition condition;
  private final FactType type;
  private final OperandEnglish operands;
  private final ConstraintEnglish words;

  ConditionProse(Rule rule, int number, Variables variables) {
    this.rule = rule;
    this.number = number;
    this.condition = rule.conditions().get(number - 1);
    this.type = condition.type();
    this.operands = new OperandEnglish(variables, number);
    this.words = new ConstraintEnglish(type, operands);
  }

  /** The clause; empty where the condition asks nothing. */
  Optional<String> clause() {
    if (version().isPresent()) {
      return Optional.empty();
    }
    if (Labels.isEstablished(type)) {
      return Optional.of(new ConditionEnglish.Sentence(rule, number, operands.variables()).text());
    }
    String asked = asked();
    boolean not = condition.quantifier() == Quantifier.NOT;
    if (Labels.isUnique(type)) {
      return asked.isEmpty() && !not ? Optional.empty() : Optional.of(unique(asked, not));
    }
    return Optional.of((not ? Labels.thereIsNo(type) : thereIs()) + suchThat(asked));
  }

  /** For {@code TermVersion}: of which day the value is taken, where that is all that is asked. */
  Optional<String> version() {
    Optional<String> term =
        type == EngineTypes.TERM_VERSION
            ? Variables.termNamed(condition.constraint())
            : Optional.empty();
    List<Constraint> others =
        Comparisons.conjuncts(condition.constraint()).stream()
            .filter(part -> Variables.termNamed(part).isEmpty())
            .toList();
    Optional<Lasting> lasting =
        condition.quantifier() == Quantifier.ONE && others.size() == 2
            ? Lasting.of(type, others.get(0), others.get(1))
            : Optional.empty();
    return term.isEmpty()
        ? Optional.empty()
        : lasting.map(l -> term.get() + " is taken as it stands on " + operands.of(l.day()));
  }

  private String unique(String asked, boolean not) {
    if (asked.isEmpty()) {
      return Labels.thereIsNo(type);
    }
    return not ? "it is not so that " + asked : asked;
  }

  private String thereIs() {
    String letter =
        condition.quantifier() == Quantifier.ONE ? Manner.letter(rule.conditions(), number) : "";
    return Labels.thereIs(type)
        + (letter.isEmpty() ? "" : " (" + letter + ")")
        + (letter.isEmpty() || letter.equals("A") ? "" : ", perhaps the same,");
  }

  private static String suchThat(String asked) {
    return asked.isEmpty() ? "" : " such that " + asked;
  }

  private String asked() {
    List<Constraint> parts = Comparisons.conjuncts(condition.constraint());
    return parts.isEmpty() ? "" : words.joined(parts, "and");
  }
}
