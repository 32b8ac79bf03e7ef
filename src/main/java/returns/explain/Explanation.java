package returns.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;

/**
 * Tells a decision that was written down: why, why not, and what is missing.
 *
 * <p>INVARIANT: everything said comes from the decision's own trace and from the descriptions of
 * its packs. Nothing is evaluated a second time, so what is told is what was decided.
 */
public final class Explanation {
  private final String name;
  private final Map<String, Object> decision;
  private final Map<String, Map<String, Object>> packs;
  private Recorded recorded;

  /**
   * For one decision.
   *
   * @param name the file or case that it comes from, for messages
   * @param decision the tree of its file, as it was made or read back through {@link PlainTrees}
   * @param packs the descriptions of packs that are at hand, under their hashes
   */
  public Explanation(
      String name, Map<String, Object> decision, Map<String, Map<String, Object>> packs) {
    this.name = name;
    this.decision = decision;
    this.packs = packs;
  }

  /**
   * The whole decision: first what decides it and what a person can do, then all that it rests on.
   */
  public Explained whole(Layout layout) {
    return told(
        layout,
        (recorded, page) -> {
          new Headline(recorded).write(page);
          FindingsView findings = new FindingsView(recorded);
          findings.writeWhatDecides(page);
          new QuestionsView(recorded).write(page);
          new StepsView(recorded).write(page);
          new RequirementsView(recorded).write(page);
          new InstrumentsView(recorded).write(page);
          findings.writeWhatElse(page);
          new RestsOnView(recorded).write(page);
        });
  }

  /** One rule, condition by condition, with the values read: why it applies, or why not. */
  public Explained rule(String id, Layout layout) {
    Optional<Diagnostic> unknown = unknownRule(id);
    return unknown.isPresent()
        ? new Explained(Optional.empty(), List.of(unknown.get()))
        : told(layout, (recorded, page) -> new RuleView(recorded, id).write(page));
  }

  /** One rule in a few lines: how it came out, and the comparisons that made it so. */
  public Explained inShort(String id, Layout layout) {
    Optional<Diagnostic> unknown = unknownRule(id);
    return unknown.isPresent()
        ? new Explained(Optional.empty(), List.of(unknown.get()))
        : told(layout, (recorded, page) -> new RuleStory(recorded, id).write(page));
  }

  private Explained told(Layout layout, BiConsumer<Recorded, Page> view) {
    try {
      Page page = new Page();
      view.accept(recorded(), page);
      return new Explained(Optional.of(page.write(layout)), List.of());
    } catch (Tree.Unreadable unreadable) {
      return new Explained(Optional.empty(), List.of(notADecision(unreadable)));
    }
  }

  /** Read once, and only when something is told: a file may hold anything. */
  private synchronized Recorded recorded() {
    if (recorded == null) {
      recorded = new Recorded(decision, packs);
    }
    return recorded;
  }

  private Optional<Diagnostic> unknownRule(String id) {
    try {
      List<String> ids = recorded().ruleIds();
      return ids.contains(id) ? Optional.empty() : Optional.of(noSuchRule(id, ids));
    } catch (Tree.Unreadable unreadable) {
      return Optional.of(notADecision(unreadable));
    }
  }

  private Diagnostic noSuchRule(String id, List<String> ids) {
    String near = NearNames.help(id, ids);
    return Diagnostic.error(
        "unknown-rule",
        "the decision has no rule \"" + id + "\"",
        Place.ofFile(name),
        near.isEmpty() ? "a decision lists every rule under \"rules\"" : near,
        "a decision holds the rules of the safeguards and of its own arrangement, no others");
  }

  private Diagnostic notADecision(Tree.Unreadable unreadable) {
    return Diagnostic.error(
        "not-a-decision",
        "this cannot be told: " + unreadable.getMessage(),
        Place.ofFile(name),
        "give a case, or a *.decision.json with the packs/ folder of its run beside it");
  }
}
