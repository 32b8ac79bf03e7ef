package returns.rulebook;

import java.util.List;
import returns.overview.PackOverview;
import returns.rules.Rule;

/**
 * One pack of the book.
 *
 * @param overview its instruments, terms and facts
 */
public record PackBook(PackOverview overview, List<Stage> stages) {
  public PackBook {
    stages = List.copyOf(stages);
  }

  /**
   * The rules of one file.
   *
   * @param title what its name says
   */
  public record Stage(int number, String file, String title, List<RuleEntry> rules) {
    public Stage {
      rules = List.copyOf(rules);
    }
  }

  /** The name of its folder. */
  public String name() {
    return overview.name();
  }

  /** What it is called. */
  public String title() {
    return overview.title();
  }

  /** Its rules, in the order of the files. */
  public List<RuleEntry> rules() {
    return stages.stream().flatMap(stage -> stage.rules().stream()).toList();
  }

  /** Those that are never in force, or not on every day. */
  public List<RuleEntry> notAlwaysInForce() {
    return rules().stream().filter(entry -> isLimited(entry.rule())).toList();
  }

  private static boolean isLimited(Rule rule) {
    return rule.uncommenced().isPresent() || rule.from().isPresent() || rule.until().isPresent();
  }
}
