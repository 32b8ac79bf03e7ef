package returns.drools;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import returns.diagnostics.Place;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;

/** Holds the patterns that Drools reads against our conditions, one by one. */
final class PatternWitness {
  private static final Pattern BINDING = Pattern.compile("\\$\\w+:[^=].*");

  private PatternWitness() {}

  /** Where the first pattern stands that Drools reads otherwise. */
  static Optional<Place> firstDifference(List<Condition> ours, AndDescr read) {
    List<? extends BaseDescr> theirs = read.getDescrs();
    for (int i = 0; i < ours.size(); i++) {
      if (i >= theirs.size() || !agree(ours.get(i), theirs.get(i))) {
        return Optional.of(ours.get(i).place());
      }
    }
    return theirs.size() > ours.size()
        ? Optional.of(ours.get(ours.size() - 1).place())
        : Optional.empty();
  }

  private static boolean agree(Condition ours, BaseDescr read) {
    Quantifier quantifier = quantifier(read);
    BaseDescr inner = quantifier == Quantifier.ONE ? read : onlyChild(read);
    return quantifier == ours.quantifier()
        && inner instanceof PatternDescr pattern
        && agree(ours, pattern);
  }

  private static Quantifier quantifier(BaseDescr read) {
    if (read instanceof ExistsDescr) {
      return Quantifier.EXISTS;
    }
    return read instanceof NotDescr ? Quantifier.NOT : Quantifier.ONE;
  }

  private static BaseDescr onlyChild(BaseDescr read) {
    List<? extends BaseDescr> children = ((ConditionalElementDescr) read).getDescrs();
    return children.size() == 1 ? children.get(0) : read;
  }

  private static boolean agree(Condition ours, PatternDescr read) {
    boolean plain =
        read.getIdentifier() == null
            && !read.isQuery()
            && !read.isUnification()
            && read.getSource() == null
            && read.getBehaviors().isEmpty()
            && read.getAnnotations().isEmpty()
            && read.getPositionalConstraints().isEmpty();
    boolean expressions = read.getDescrs().stream().allMatch(ExprConstraintDescr.class::isInstance);
    return plain
        && expressions
        && read.getObjectType().equals(ours.type().name())
        && sameConstraints(ours, read);
  }

  private static boolean sameConstraints(Condition ours, PatternDescr read) {
    List<String> parts =
        read.getDescrs().stream()
            .map(part -> Squeezed.of(((ExprConstraintDescr) part).getExpression()))
            .toList();
    String words = Squeezed.of(ours.text());
    boolean sameWords = words.endsWith(ours.type().name() + "(" + String.join(",", parts) + ")");
    List<String> bindings = ours.bindings().stream().map(AuthorForm::of).toList();
    boolean sameBindings = parts.stream().filter(PatternWitness::binds).toList().equals(bindings);
    String asked = parts.stream().filter(part -> !binds(part)).collect(Collectors.joining("&&"));
    String constraint = AuthorForm.of(ours.constraint());
    return sameWords
        && sameBindings
        && Squeezed.withoutBrackets(asked).equals(Squeezed.withoutBrackets(constraint));
  }

  private static boolean binds(String part) {
    return BINDING.matcher(part).matches();
  }
}
