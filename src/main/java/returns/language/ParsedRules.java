package returns.language;

import java.util.List;
import java.util.Set;
import returns.diagnostics.Diagnostic;
import returns.rules.Rule;

/**
 * What a rule file holds.
 *
 * @param rules those without an error, in the order of the file
 * @param problems everything that is wrong, in the order in which it is shown
 * @param attempted what the rules with an error would have established
 */
public record ParsedRules(List<Rule> rules, List<Diagnostic> problems, Set<String> attempted) {
  public ParsedRules {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
    attempted = Set.copyOf(attempted);
  }
}
