package returns.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import returns.decision.Labels;
import returns.explain.Comparison;
import returns.explain.ConditionEnglish;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Rule;
import returns.rules.Source;

/** A rule as a tree, with its conditions in English. */
final class RuleTree {
  private RuleTree() {}

  static Map<String, Object> of(
      Rule rule, Map<String, Source> sources, PackFile.CitedSources cited) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.id());
    tree.put("title", rule.title());
    tree.put("stage", rule.stage());
    tree.put("file", rule.file());
    tree.put("citations", cited.trees(rule.citations()));
    tree.put("label", new Labels(sources).of(rule.citations()).word());
    rule.from().ifPresent(day -> tree.put("from", day.toString()));
    rule.until().ifPresent(day -> tree.put("until", day.toString()));
    rule.uncommenced().ifPresent(provision -> tree.put("uncommenced", provision));
    rule.follows().ifPresent(id -> tree.put("follows", id));
    rule.tested().ifPresent(tested -> tree.put("tested", word(tested)));
    tree.put("conditions", conditions(rule));
    tree.put("conclusions", conclusions(rule));
    return tree;
  }

  private static String word(Rule.Tested tested) {
    return switch (tested) {
      case AS_AT -> "asAt";
      case TRANSFER -> "transfer";
    };
  }

  private static List<Object> conditions(Rule rule) {
    List<ConditionEnglish> english = ConditionEnglish.of(rule);
    List<Object> trees = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      trees.add(condition(rule.conditions().get(i), english.get(i)));
    }
    return trees;
  }

  private static Map<String, Object> condition(Condition condition, ConditionEnglish english) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", condition.text());
    tree.put("english", english.text());
    tree.put("quantifier", condition.quantifier().name().toLowerCase(Locale.ROOT));
    tree.put("item", english.item());
    tree.put("label", condition.type().label());
    tree.put(
        "atoms",
        english.comparisons().stream().map(RuleTree::comparison).map(Object.class::cast).toList());
    return tree;
  }

  private static Map<String, Object> comparison(Comparison comparison) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("english", comparison.english());
    tree.put("fact", comparison.fact());
    tree.put("sort", comparison.sort());
    tree.put("kind", comparison.kind());
    if (comparison.negated()) {
      tree.put("negated", true);
    }
    if (!comparison.against().isEmpty()) {
      tree.put("against", List.copyOf(comparison.against()));
    }
    return tree;
  }

  private static List<Object> conclusions(Rule rule) {
    List<Object> trees = new ArrayList<>();
    for (Conclusion conclusion : rule.conclusions()) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("verb", conclusion.verb().word());
      conclusion.what().ifPresent(what -> tree.put("what", what));
      conclusion.date().ifPresent(day -> tree.put("date", ConditionEnglish.day(rule, day)));
      tree.put("text", conclusion.text());
      List<String> arguments = ConditionEnglish.arguments(rule, conclusion);
      if (!arguments.isEmpty()) {
        tree.put("arguments", arguments);
      }
      conclusion.lastDay().ifPresent(day -> tree.put("lastDay", ConditionEnglish.day(rule, day)));
      trees.add(tree);
    }
    return trees;
  }
}
