package returns.lints.proof;

import java.util.LinkedHashSet;
import java.util.Set;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;

/** The terms that a rule reads as on the day of evaluation, by {@code Terms( … )}. */
public final class TermsRead {
  private TermsRead() {}

  public static Set<String> by(Rule rule) {
    Set<String> names = new LinkedHashSet<>();
    for (Condition condition : rule.conditions()) {
      if (condition.type().name().equals(EngineTypes.TERMS)) {
        condition.bindings().forEach(variable -> names.add(variable.field().name()));
        condition.constraint().atoms().forEach(s -> names.add(s.atom().field().name()));
      }
    }
    return names;
  }

  /** The terms of which a rule reads a version by its name, by {@code TermVersion( … )}. */
  public static Set<String> versionsBy(Rule rule) {
    Set<String> names = new LinkedHashSet<>();
    for (Condition condition : rule.conditions()) {
      if (condition.type() == EngineTypes.TERM_VERSION) {
        condition.constraint().atoms().forEach(s -> addName(s.atom(), names));
      }
    }
    return names;
  }

  private static void addName(Constraint.Atom atom, Set<String> names) {
    if (atom instanceof Constraint.Compare compare
        && compare.field().name().equals("name")
        && compare.operand() instanceof Operand.Literal literal) {
      names.add(literal.value().toString());
    }
    if (atom instanceof Constraint.Among among && among.field().name().equals("name")) {
      among.literals().forEach(literal -> names.add(literal.value().toString()));
    }
  }
}
