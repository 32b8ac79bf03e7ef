package returns.language;

import java.util.List;

/** How large a rule may be: larger ones cannot be reviewed, and keep both evaluators busy. */
final class RuleSize implements Expression.Visitor<Integer> {
  static final int MOST_PATTERNS = 64;
  static final int MOST_COMPARISONS = 256;
  static final int MOST_CONCLUSIONS = 64;

  private static final RuleSize LEAVES = new RuleSize();

  private RuleSize() {}

  /** Whether the rule may be looked at any further; if not, it is reported. */
  static boolean fits(Syntax.WrittenRule rule, Report report) {
    int comparisons = rule.patterns().stream().mapToInt(p -> LEAVES.sum(p.items())).sum();
    return fits(rule, report, rule.patterns().size(), MOST_PATTERNS, "patterns")
        && fits(rule, report, comparisons, MOST_COMPARISONS, "comparisons and bindings")
        && fits(rule, report, rule.conclusions().size(), MOST_CONCLUSIONS, "conclusions");
  }

  private static boolean fits(
      Syntax.WrittenRule rule, Report report, int count, int most, String what) {
    if (count > most) {
      report.add(
          Lint.RULE_TOO_LARGE,
          report.place(rule.start(), rule.name()),
          "this rule has " + count + " " + what + "; at most " + most + " are read",
          "divide it into several rules");
    }
    return count <= most;
  }

  private int sum(List<Expression> parts) {
    return parts.stream().mapToInt(part -> part.accept(this)).sum();
  }

  @Override
  public Integer binding(Expression.Binding binding) {
    return 1;
  }

  @Override
  public Integer comparison(Expression.Comparison comparison) {
    return 1;
  }

  @Override
  public Integer membership(Expression.Membership membership) {
    return membership.values().size();
  }

  @Override
  public Integer bare(Expression.Bare bare) {
    return 1;
  }

  @Override
  public Integer all(Expression.All all) {
    return sum(all.parts());
  }

  @Override
  public Integer any(Expression.Any any) {
    return sum(any.parts());
  }

  @Override
  public Integer negation(Expression.Negation negation) {
    return negation.part().accept(this);
  }
}
