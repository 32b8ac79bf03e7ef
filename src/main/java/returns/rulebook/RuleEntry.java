package returns.rulebook;

import java.util.List;
import java.util.Optional;
import returns.explain.RuleEnglish;
import returns.overview.TermOverview;
import returns.rules.Label;
import returns.rules.Rule;

/**
 * One rule of the book.
 *
 * @param label the weakest of those of its sources
 * @param terms those that it reads, by name
 * @param facts the fields that it reads of cases and partners, in the order of its text
 * @param reads the conclusions that it reads
 * @param establishes the conclusions that it establishes
 * @param followedBy the rules that are later versions of it
 * @param scenarios those of the tables that name it
 * @param isInForce whether it is in force on the day that is looked at
 */
public record RuleEntry(
    Rule rule,
    RuleEnglish english,
    Label label,
    List<TermOverview> terms,
    List<FactRead> facts,
    List<Link> reads,
    List<Link> establishes,
    List<String> followedBy,
    List<ScenarioAt> scenarios,
    Optional<Boolean> isInForce) {
  public RuleEntry {
    terms = List.copyOf(terms);
    facts = List.copyOf(facts);
    reads = List.copyOf(reads);
    establishes = List.copyOf(establishes);
    followedBy = List.copyOf(followedBy);
    scenarios = List.copyOf(scenarios);
  }

  /** Its id. */
  public String id() {
    return rule.id();
  }

  /**
   * A conclusion that leads from one rule to another.
   *
   * @param rules those on the other side of it
   * @param instruments those that require it
   */
  public record Link(String what, List<RuleRef> rules, List<String> instruments) {
    public Link {
      rules = List.copyOf(rules);
      instruments = List.copyOf(instruments);
    }

    /** The conclusion as sentences write it. */
    public String english() {
      return what.replace('-', ' ');
    }
  }

  /** A rule, by the pack that it stands in. */
  public record RuleRef(String pack, String id, String title) {
    /** Of a rule. */
    public static RuleRef of(Rule rule) {
      return new RuleRef(rule.pack(), rule.id(), rule.title());
    }
  }

  /**
   * A scenario that names the rule.
   *
   * @param isExpected whether the rule must find something; else it must not
   */
  public record ScenarioAt(String file, int line, String name, boolean isExpected) {}
}
