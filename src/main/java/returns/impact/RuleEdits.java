package returns.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import returns.decision.English;
import returns.explain.ConditionEnglish;
import returns.language.Context;
import returns.packs.Library;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.FactType;

/** The rules that two libraries hold otherwise. */
final class RuleEdits {
  private RuleEdits() {}

  static List<Edit> between(Library before, Library after) {
    Map<String, Rule> earlier = byId(before);
    Map<String, Rule> later = byId(after);
    TreeSet<String> ids = new TreeSet<>(earlier.keySet());
    ids.addAll(later.keySet());
    List<Edit> edits = new ArrayList<>();
    for (String id : ids) {
      Rule old = earlier.get(id);
      Rule now = later.get(id);
      if (old == null) {
        edits.add(edit(now, Edit.Change.ADDED, true, Lines.between(List.of(), lines(now))));
      } else if (now == null) {
        edits.add(edit(old, Edit.Change.REMOVED, true, Lines.between(lines(old), List.of())));
      } else {
        changed(old, now, after).ifPresent(edits::add);
      }
    }
    return edits;
  }

  private static Optional<Edit> changed(Rule old, Rule now, Library after) {
    boolean same =
        new Rehoming(types(after, now.pack()))
            .rule(old)
            .filter(rule -> RuleForm.of(rule).equals(RuleForm.of(now)))
            .isPresent();
    List<String> lines = Lines.between(lines(old), lines(now));
    // Where only layout differs, the author's words differ in white space and in nothing else.
    return same && squeezed(old).equals(squeezed(now))
        ? Optional.empty()
        : Optional.of(edit(now, Edit.Change.CHANGED, !same, lines));
  }

  private static Edit edit(Rule rule, Edit.Change change, boolean bears, List<String> lines) {
    return new Edit(
        Edit.Kind.RULE,
        rule.id(),
        Optional.of(rule.pack()),
        rule.title(),
        change,
        bears,
        lines,
        Optional.of(rule.place()),
        change != Edit.Change.REMOVED);
  }

  /** All packs, the safeguards first. */
  static List<Pack> packs(Library library) {
    return Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .toList();
  }

  private static Map<String, Rule> byId(Library library) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    packs(library).forEach(pack -> pack.rules().forEach(rule -> byId.put(rule.id(), rule)));
    return byId;
  }

  /** The types that the rules of a pack see. */
  private static Map<String, FactType> types(Library library, String name) {
    Pack pack =
        packs(library).stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    return Context.visibleTypes(library.vocabulary(), pack.termsType(), library.listedEvidence());
  }

  /** Everything that a rule says, in the words of its author as far as they are kept. */
  private static List<String> lines(Rule rule) {
    List<String> lines = new ArrayList<>();
    lines.add("rule \"" + rule.title() + "\"");
    lines.add("in " + rule.pack() + "/" + rule.file());
    lines.add("@source(\"" + rule.citationText() + "\")");
    rule.from().ifPresent(day -> lines.add("in force from " + English.day(day)));
    rule.until().ifPresent(day -> lines.add("in force until " + English.day(day)));
    rule.uncommenced().ifPresent(provision -> lines.add("never in force: " + provision));
    rule.follows().ifPresent(id -> lines.add("follows " + id));
    rule.tested().ifPresent(day -> lines.add("looks at one day only: " + tested(day)));
    rule.conditions().forEach(condition -> lines.add(condition.text()));
    rule.conclusions().forEach(conclusion -> lines.add(line(rule, conclusion)));
    return lines;
  }

  private static String squeezed(Rule rule) {
    return String.join("\n", lines(rule)).replaceAll("[ \\t]+", "");
  }

  private static String tested(Rule.Tested day) {
    return switch (day) {
      case AS_AT -> "that of the evaluation";
      case TRANSFER -> "that of the transfer";
    };
  }

  private static String line(Rule rule, Conclusion conclusion) {
    StringBuilder line = new StringBuilder("decision." + conclusion.verb().word() + ": ");
    conclusion.what().ifPresent(what -> line.append(what).append(": "));
    conclusion
        .date()
        .ifPresent(day -> line.append("by ").append(ConditionEnglish.day(rule, day)).append(": "));
    line.append(conclusion.text());
    List<String> arguments = ConditionEnglish.arguments(rule, conclusion);
    if (!arguments.isEmpty()) {
      line.append(" [").append(String.join("; ", arguments)).append("]");
    }
    conclusion
        .lastDay()
        .ifPresent(
            day -> line.append(" Last day: ").append(ConditionEnglish.day(rule, day)).append("."));
    return line.toString();
  }
}
