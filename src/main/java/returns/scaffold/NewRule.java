package returns.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Problems;
import returns.documents.Quoted;
import returns.packs.Library;
import returns.rules.Conclusion.Verb;
import returns.rules.Pack;
import returns.rules.Rule;

/**
 * A rule to begin with, at the end of a rule file, and a table of its scenarios.
 *
 * <p>It has a first day that lies beyond every case, so that it passes every check and changes no
 * decision before somebody has written what it says. What else stands in the file stays byte for
 * byte.
 *
 * @param rules the folder of rules
 * @param library what stands in it
 * @param pack the folder of the pack
 * @param wanted the rule file; empty for the last one
 */
public record NewRule(
    Path rules,
    Library library,
    Typed typed,
    String pack,
    String id,
    String title,
    Verb verb,
    Optional<String> wanted) {
  private static final String SAMPLE_DAY = "2100-01-01";
  private static final String DAY_BEFORE = "2099-12-31";

  /** The files, or everything that stands against them. */
  public Scaffold scaffold() throws IOException {
    Problems problems = new Problems();
    Optional<Pack> known = pack(problems);
    Optional<String> file = known.flatMap(p -> file(p, problems));
    checkId(problems);
    checkTitle(known, file, problems);
    Sources.check(rules, library, problems);
    if (problems.hasErrors() || file.isEmpty()) {
      return Scaffold.refused(problems.sorted());
    }
    Path inside = Path.of(pack, file.get());
    String before = Files.readString(rules.resolve(inside));
    String rule = behind(before);
    String after = before + rule;
    List<Diagnostic> errors = Staged.errors(rules, Map.of(inside, after));
    if (!errors.isEmpty()) {
      return Scaffold.refused(errors);
    }
    Map<Path, String> added = new LinkedHashMap<>();
    added.put(table(), filled("rule-scenarios.yaml"));
    return new Scaffold(
        added, Optional.of(new Scaffold.Changed(rules.resolve(inside), after, rule)), List.of());
  }

  private Optional<Pack> pack(Problems problems) {
    Map<String, Pack> packs = new LinkedHashMap<>(library.arrangements());
    packs.put(Library.SAFEGUARDS, library.safeguards());
    if (!packs.containsKey(pack)) {
      problems.add(
          Diagnostic.error(
              "unknown-pack",
              "there is no pack " + Quoted.text(pack),
              typed.place(pack),
              NearNames.help(pack, packs.keySet(), "name a folder of the rules")));
    }
    return Optional.ofNullable(packs.get(pack));
  }

  /** The file that was asked for, or the last: it may read what all others establish. */
  private Optional<String> file(Pack known, Problems problems) {
    List<String> files = known.rules().stream().map(Rule::file).distinct().toList();
    if (wanted.isPresent() && !files.contains(wanted.get())) {
      problems.add(
          Diagnostic.error(
              "unknown-rule-file",
              "the pack " + pack + " has no rule file " + Quoted.text(wanted.get()),
              typed.place(wanted.get()),
              NearNames.help(wanted.get(), files)));
      return Optional.empty();
    }
    return wanted.isPresent() ? wanted : Optional.of(files.get(files.size() - 1));
  }

  private void checkId(Problems problems) {
    for (Pack known : packs().toList()) {
      for (Rule rule : known.rules()) {
        if (rule.id().equalsIgnoreCase(id)) {
          problems.add(
              Diagnostic.error(
                  "duplicate-id",
                  "the id " + rule.id() + " is taken by the rule " + Quoted.text(rule.title()),
                  typed.place(id),
                  "choose an id that no rule has or had",
                  "a decision that names the id would not say which rule it means"));
        }
      }
    }
    if (!id.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*") || id.length() > 64) {
      problems.add(
          Diagnostic.error(
              "bad-id",
              Quoted.text(id) + " is not written as an id",
              typed.place(id),
              "write letters and digits, joined by single hyphens, at most 64, as in "
                  + heads()
                  + "-REPLY-3"));
    } else if (NewFiles.exists(table())) {
      problems.add(
          Diagnostic.error(
              "already-there",
              table() + " is there already",
              typed.place(id),
              "choose another id, or move what is there away",
              "nothing is ever written over"));
    }
  }

  /** How the ids of this pack begin. */
  private String heads() {
    TreeSet<String> heads = new TreeSet<>();
    packs()
        .filter(known -> known.name().equals(pack))
        .flatMap(known -> known.rules().stream())
        .forEach(rule -> heads.add(rule.id().split("-", 2)[0]));
    return heads.isEmpty() ? "AL" : heads.first();
  }

  private Stream<Pack> packs() {
    return Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream());
  }

  private void checkTitle(Optional<Pack> known, Optional<String> file, Problems problems) {
    boolean plain =
        !title.isBlank()
            && title.chars().allMatch(c -> c >= ' ' && c != '"' && c != '\\' && c != 127);
    if (!plain || title.length() > 200) {
      problems.add(
          Diagnostic.error(
              "rule-title",
              Quoted.text(title) + " cannot be the title of a rule",
              typed.place(title),
              "write one line of at most 200 characters, without \" and \\"));
      return;
    }
    known.stream()
        .flatMap(p -> p.rules().stream())
        .filter(rule -> file.isPresent() && rule.file().equals(file.get()))
        .filter(rule -> rule.title().equals(title))
        .forEach(
            rule ->
                problems.add(
                    Diagnostic.error(
                        "duplicate-title",
                        "the rule " + rule.id() + " in that file has the same title",
                        typed.place(title),
                        "say how the two differ",
                        "a reader could not tell the two apart")));
  }

  private Path table() {
    return rules.resolve(pack).resolve("tests").resolve(id.toLowerCase(Locale.ROOT) + ".yaml");
  }

  /** The rule as it stands behind a text, with the line breaks that this has. */
  private String behind(String text) {
    String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    String gap = text.endsWith("\n") ? "\n" : "\n\n";
    return (gap + filled("rule.drl")).replace("\n", lineBreak);
  }

  private String filled(String resource) {
    String what = id.toLowerCase(Locale.ROOT);
    return Template.filled(
        resource,
        Map.of(
            "id", id,
            "title", title,
            "first-day", SAMPLE_DAY,
            "day-before", DAY_BEFORE,
            "partner", partner(),
            "binding", verb == Verb.DEADLINE ? ", $today : asAt" : "",
            "conclusion", conclusion(what)));
  }

  /** A case names a partner; under each of them the safeguards are the same. */
  private String partner() {
    return pack.equals(Library.SAFEGUARDS)
        ? library.arrangements().keySet().stream().findFirst().orElse("")
        : pack;
  }

  private String conclusion(String what) {
    return switch (verb) {
      case ESTABLISH ->
          "decision.establish(\""
              + what
              + "\", \"FILL IN: what holds.\");   // FILL IN: the name by which other rules read it";
      case BAR -> "decision.bar(\"FILL IN: why this action is barred.\");";
      case DEFER -> "decision.defer(\"FILL IN: what must be waited for.\");";
      case REFER -> "decision.refer(\"FILL IN: what a person must look at.\");";
      case NOTE -> "decision.note(\"FILL IN: what is to be shown.\");";
      case STEP -> "decision.step(\"FILL IN: what to do next.\");";
      case DEADLINE ->
          "decision.deadline(\""
              + what
              + "\", $today, \"FILL IN: what must be done by that day.\");"
              + "   // FILL IN: a name for it, and the day";
    };
  }
}
