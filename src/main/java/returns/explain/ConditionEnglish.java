package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * A condition in the words of the vocabulary.
 *
 * @param text the whole condition
 * @param item the pattern of its items' paths: {@code claims[]}
 * @param comparisons each comparison as it stands, without a negation around it: the order is that
 *     of the author's text and of {@code atoms} in a trace
 */
public record ConditionEnglish(String text, String item, List<Comparison> comparisons) {
  public ConditionEnglish {
    comparisons = List.copyOf(comparisons);
  }

  /** The conditions of a rule, in its order. */
  public static List<ConditionEnglish> of(Rule rule) {
    Variables variables = Variables.of(rule);
    List<ConditionEnglish> all = new ArrayList<>();
    for (int number = 1; number <= rule.conditions().size(); number++) {
      all.add(new Sentence(rule, number, variables).condition());
    }
    return all;
  }

  /** What fills a conclusion's text, in the order of its {@code {}}. */
  public static List<String> arguments(Rule rule, Conclusion conclusion) {
    OperandEnglish english = new OperandEnglish(Variables.of(rule), 0);
    return conclusion.arguments().stream().map(english::of).toList();
  }

  /** A day of a conclusion: its last day, or by when. */
  public static String day(Rule rule, Operand day) {
    return new OperandEnglish(Variables.of(rule), 0).of(day);
  }

  /** The fields that a condition compares. */
  public static List<Field> fields(Condition condition) {
    return Comparisons.fieldsOf(condition.constraint());
  }

  /** What a field is, as a condition over its type says it. */
  public static String label(FactType type, Field field) {
    return Labels.own(type, field);
  }

  /** The pattern of the paths that a field has in traces, read by a rule of a pack. */
  public static String path(FactType type, Field field, String pack) {
    return FactPaths.of(type, field, pack);
  }

  /** One condition on its way into words. */
  static final class Sentence {
    private final Rule rule;
    private final int number;
    private final Condition condition;
    private final FactType type;
    private final Variables variables;
    private final ConstraintEnglish words;

    Sentence(Rule rule, int number, Variables variables) {
      this.rule = rule;
      this.number = number;
      this.condition = rule.conditions().get(number - 1);
      this.type = condition.type();
      this.variables = variables;
      this.words = new ConstraintEnglish(type, new OperandEnglish(variables, number));
    }

    ConditionEnglish condition() {
      return new ConditionEnglish(
          text(),
          FactPaths.item(type, rule.pack()),
          condition.constraint().atoms().stream()
              .map(new Comparison.Maker(type, rule.pack(), variables, words)::make)
              .toList());
    }

    String text() {
      if (Labels.isEstablished(type) && condition.constraint().atoms().size() == 1) {
        return established();
      }
      Optional<String> term =
          type == EngineTypes.TERM_VERSION
              ? Variables.termNamed(condition.constraint())
              : Optional.empty();
      List<Constraint> parts =
          term.isPresent() ? withoutName() : Comparisons.conjuncts(condition.constraint());
      String label = term.map(name -> "a version of the term " + name).orElse(type.label());
      String noun = term.map(name -> "version of the term " + name).orElse(Labels.noun(type));
      String asked = parts.isEmpty() ? "" : words.joined(parts, "and");
      return Labels.isUnique(type) ? unique(asked) : quantified(label, noun, asked);
    }

    private String established() {
      String is = condition.constraint().accept(words);
      return condition.quantifier() != Quantifier.NOT
          ? is
          : is.startsWith("\"")
              ? is.substring(0, is.length() - "established".length()) + "not established"
              : "it is not so that " + is;
    }

    private List<Constraint> withoutName() {
      return Comparisons.conjuncts(condition.constraint()).stream()
          .filter(part -> Variables.termNamed(part).isEmpty())
          .toList();
    }

    private String unique(String asked) {
      boolean not = condition.quantifier() == Quantifier.NOT;
      if (asked.isEmpty()) {
        return not ? Labels.thereIsNo(type) : bound().orElse(type.label());
      }
      return not ? "it is not so that " + asked : asked;
    }

    private String quantified(String label, String noun, String asked) {
      boolean isTerm = !label.equals(type.label());
      return switch (condition.quantifier()) {
        case ONE ->
            label
                + again()
                + (asked.isEmpty() ? bound().map(b -> ", with " + b).orElse("") : ": " + asked);
        case EXISTS -> (isTerm ? "there is " + label : Labels.thereIs(type)) + suchThat(asked);
        case NOT -> (isTerm ? "there is no " + noun : Labels.thereIsNo(type)) + suchThat(asked);
      };
    }

    private static String suchThat(String asked) {
      return asked.isEmpty() ? "" : " such that " + asked;
    }

    /** Two patterns may match the same item, and a reader must know that. */
    private String again() {
      for (int earlier = 1; earlier < number; earlier++) {
        Condition other = rule.conditions().get(earlier - 1);
        if (other.type() == type && other.quantifier() == Quantifier.ONE && mayBeTheSame()) {
          return " (perhaps that of condition " + earlier + ")";
        }
      }
      return "";
    }

    private boolean mayBeTheSame() {
      return type != EngineTypes.TERM_VERSION && !Labels.isEstablished(type);
    }

    /** What is bound, where nothing else is asked. */
    private Optional<String> bound() {
      List<String> labels =
          condition.bindings().stream()
              .map(variable -> Labels.own(type, variable.field()))
              .distinct()
              .toList();
      return labels.isEmpty() ? Optional.empty() : Optional.of(English.list(labels));
    }
  }
}
