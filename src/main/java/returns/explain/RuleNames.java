package returns.explain;

/** Rules as a reader meets them: the id, and what the author called it. */
record RuleNames(Recorded recorded) {
  String of(String id) {
    return recorded.rule(id).map(rule -> id + " (" + rule.text("title") + ")").orElse(id);
  }
}
