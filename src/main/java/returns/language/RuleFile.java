package returns.language;

import java.util.List;
import java.util.Set;
import returns.diagnostics.SourceText;
import returns.rules.Rule;

/** Reads rule files. */
public final class RuleFile {
  private RuleFile() {}

  /** Every rule that is sound, and everything that is wrong. */
  public static ParsedRules parse(SourceText source, Context context) {
    Report report = new Report(source);
    RuleChecker checker = new RuleChecker(report, context);
    List<Rule> rules = List.of();
    try {
      Cursor cursor = TextCheck.cursor(report);
      rules = checker.rules(new FileParser(cursor, context.packageName()).rules());
    } catch (Stop | Enough stop) {
      rules = List.of();
    }
    Set<String> attempted = checker.attempted();
    return new ParsedRules(rules, report.sorted(), attempted);
  }
}
