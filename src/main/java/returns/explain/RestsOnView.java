package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts that a decision rests on, each once, with how sure it is. */
record RestsOnView(Recorded recorded) {

  void write(Page page) {
    Map<String, Tree> sources = new TreeMap<>();
    for (Tree citation : citations()) {
      recorded
          .source(citation.text("source"))
          .ifPresent(source -> sources.put(source.text("id"), source));
    }
    if (!sources.isEmpty()) {
      page.heading("The texts that it rests on");
      sources.values().forEach(source -> source(page, source));
    }
    Tree provenance = recorded.decision().tree("provenance");
    page.heading("Provenance");
    page.line(
        1, "Engine " + provenance.text("engine") + ", Drools " + provenance.text("drools") + ".");
    page.item(1, "Case: ", "sha256 " + provenance.text("case"));
    Tree packs = provenance.tree("packs");
    packs
        .entries()
        .keySet()
        .forEach(
            name -> page.item(1, "Pack " + name + ": ", "sha256 " + packs.text((String) name)));
    recorded
        .missing()
        .forEach(
            (name, hash) ->
                page.line(
                    1,
                    "The description of the pack "
                        + name
                        + " was not found beside this decision, so its rules are named by their ids"
                        + " only."));
  }

  private List<Tree> citations() {
    List<Tree> citations = new ArrayList<>();
    for (Tree finding : recorded.decision().trees("findings")) {
      recorded
          .rule(finding.text("rule"))
          .ifPresent(rule -> citations.addAll(rule.trees("citations")));
    }
    String instrument = recorded.decision().maybeText("instrument").orElse("");
    recorded
        .arrangement()
        .ifPresent(
            arrangement ->
                arrangement.trees("instruments").stream()
                    .filter(i -> i.text("id").equals(instrument))
                    .forEach(i -> citations.addAll(i.tree("inForce").trees("citations"))));
    return citations;
  }

  private static void source(Page page, Tree source) {
    String name = source.maybeText("citation").orElse(source.text("id"));
    String version =
        source.maybeText("version").map(day -> ", as of " + ValueEnglish.of(day)).orElse("");
    page.item(1, "- ", name + version + SourceLines.standing(source));
  }
}
