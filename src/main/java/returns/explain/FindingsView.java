package returns.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.decision.English;

/** What was found, each finding with its source and the facts that it rests on. */
record FindingsView(Recorded recorded) {
  private static final List<Map.Entry<String, String>> DECIDING =
      List.of(
          Map.entry("bar", "What bars it"),
          Map.entry("defer", "What defers it"),
          Map.entry("refer", "What a person must look at"));
  private static final List<Map.Entry<String, String>> OTHERS =
      List.of(Map.entry("establish", "What is established"), Map.entry("note", "To be noted"));

  void writeWhatDecides(Page page) {
    write(page, DECIDING);
  }

  void writeWhatElse(Page page) {
    write(page, OTHERS);
  }

  private void write(Page page, List<Map.Entry<String, String>> kinds) {
    List<Tree> findings = recorded.decision().trees("findings");
    for (Map.Entry<String, String> kind : kinds) {
      List<Tree> some =
          findings.stream().filter(f -> f.text("kind").equals(kind.getKey())).toList();
      if (!some.isEmpty()) {
        page.heading(kind.getValue());
        some.forEach(finding -> finding(page, finding));
      }
    }
  }

  private void finding(Page page, Tree finding) {
    page.item(1, "- ", finding.text("text") + notBefore(finding));
    page.item(3, "Rule: ", new RuleNames(recorded).of(finding.text("rule")));
    sources(finding).forEach(line -> page.item(3, "Source: ", line));
    if (!finding.text("label").equals("read")) {
      page.item(
          3,
          "Weakest label of what it rests on: ",
          SourceLines.labelled(finding.text("label")) + ".");
    }
    FactLines.of(recorded.facts(finding)).forEach(line -> page.item(3, "Fact: ", line));
  }

  private List<String> sources(Tree finding) {
    Optional<Tree> rule = recorded.rule(finding.text("rule"));
    return rule.map(r -> new SourceLines(recorded).of(r.trees("citations")))
        .orElse(List.of(finding.text("source")));
  }

  /** The last day of a reason is the day before the first on which it no longer stands. */
  static String notBefore(Tree finding) {
    return finding
        .maybeText("lastDay")
        .map(
            day ->
                " Not before "
                    + English.day(LocalDate.parse(day).plusDays(1))
                    + ": the last day on which this applies is "
                    + ValueEnglish.of(day)
                    + ".")
        .orElse("");
  }
}
