package returns.rulebook.json;

import java.util.LinkedHashMap;
import java.util.Map;
import returns.rulebook.BookEnglish;
import returns.rulebook.FactRead;
import returns.rulebook.RuleEntry;
import returns.rules.Rule;

/** A rule as a tree. */
final class RuleJson {
  private RuleJson() {}

  static Map<String, Object> tree(RuleEntry entry) {
    Rule rule = entry.rule();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.id());
    tree.put("title", rule.title());
    tree.put("stage", rule.stage());
    tree.put("file", rule.file());
    tree.put("line", rule.place().line());
    tree.put("sentence", entry.english().sentence());
    tree.put("source", rule.citationText());
    tree.put("label", entry.label().word());
    tree.put("force", BookEnglish.force(rule));
    rule.from().ifPresent(day -> tree.put("from", day.toString()));
    rule.until().ifPresent(day -> tree.put("until", day.toString()));
    rule.uncommenced().ifPresent(provision -> tree.put("uncommenced", provision));
    rule.follows().ifPresent(id -> tree.put("follows", id));
    entry.isInForce().ifPresent(inForce -> tree.put("isInForce", inForce));
    tree.put("terms", RulebookJson.list(entry.terms(), term -> term.term().name()));
    tree.put("facts", RulebookJson.list(entry.facts(), FactRead::name));
    tree.put("reads", RulebookJson.list(entry.reads(), RuleJson::link));
    tree.put("establishes", RulebookJson.list(entry.establishes(), RuleJson::link));
    tree.put("scenarios", RulebookJson.list(entry.scenarios(), RuleJson::scenario));
    return tree;
  }

  private static Map<String, Object> link(RuleEntry.Link link) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("what", link.what());
    tree.put("rules", RulebookJson.ids(link.rules()));
    if (!link.instruments().isEmpty()) {
      tree.put("instruments", RulebookJson.list(link.instruments(), id -> id));
    }
    return tree;
  }

  private static Map<String, Object> scenario(RuleEntry.ScenarioAt scenario) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("place", scenario.file() + ":" + scenario.line());
    tree.put("name", scenario.name());
    tree.put("finds", scenario.isExpected());
    return tree;
  }
}
