package returns.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Quoted;
import returns.language.Context;
import returns.packs.Library;
import returns.packs.Partners;
import returns.rules.Rule;
import returns.vocabulary.States;

/**
 * A partner's pack to begin with, in the shape of the one for Albania, and cases to try it on.
 *
 * @param rules the folder of rules
 * @param library what stands in it
 * @param name of the folder of the new pack
 * @param wanted the head of the ids of its rules and cases; empty for the state's code
 */
public record NewArrangement(
    Path rules, Library library, Typed typed, String name, String state, Optional<String> wanted) {
  private static final Pattern WORDS = Pattern.compile("[a-z]+(-[a-z]+)*");

  /** Drools reads no package of such a name. */
  private static final Set<String> OTHER_WORDS = Set.of("true", "false", "null", "new", "then");

  private static final int MOST_LETTERS = 40;
  private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{0,11}");
  private static final String SETTINGS = "arrangement.yaml";
  private static final List<String> FILES =
      List.of(
          SETTINGS,
          "1-evidence.drl",
          "2-conditions.drl",
          "3-procedure.drl",
          "tests/nothing-known.yaml",
          "tests/own-nationals.yaml",
          "tests/procedure.yaml",
          "tests/third-country-nationals.yaml");

  /** The files, or everything that stands against them. */
  public Scaffold scaffold() throws IOException {
    Problems problems = new Problems();
    checkName(problems);
    Partners.refusedState(state, typed.place(state)).ifPresent(problems::add);
    checkPrefix(problems);
    Sources.check(rules, library, problems);
    if (problems.hasErrors()) {
      return Scaffold.refused(problems.sorted());
    }
    Map<Path, String> pack = pack();
    List<Diagnostic> errors = Staged.errors(rules, pack);
    if (!errors.isEmpty()) {
      return Scaffold.refused(errors);
    }
    Map<Path, String> files = new LinkedHashMap<>();
    for (SampleCase sample : SampleCase.values()) {
      files.put(caseFile(sample), sample.text(prefix(), name, state));
    }
    pack.forEach((file, text) -> files.put(rules.resolve(file), text));
    return Scaffold.of(files);
  }

  /** The case to look at first. */
  public Path firstCase() {
    return caseFile(SampleCase.OWN_NATIONAL);
  }

  /** The file to fill in first. */
  public Path settings() {
    return rules.resolve(name).resolve(SETTINGS);
  }

  private String prefix() {
    return wanted.orElse(state);
  }

  private Path caseFile(SampleCase sample) {
    return Places.cases(rules).resolve(name).resolve(sample.id(prefix()) + ".json");
  }

  private void checkName(Problems problems) {
    Place place = typed.place(name);
    Optional<Diagnostic> refused = Partners.refusedName(name, place);
    if (refused.isPresent()) {
      problems.add(refused.get());
      return;
    }
    if (name.equals(Library.SAFEGUARDS)) {
      problems.add(
          Diagnostic.error(
              "folder-name",
              Quoted.text(name) + " is the pack of United Kingdom law",
              place,
              "name the partner; a rule of the safeguards begins with: returns new rule safeguards"));
      return;
    }
    if (OTHER_WORDS.contains(name)) {
      problems.add(
          Diagnostic.error(
              "folder-name",
              Quoted.text(name) + " is a word of rule files",
              place,
              "choose another name",
              "the package of its rules could not be read"));
      return;
    }
    if (!WORDS.matcher(name).matches() || name.length() > MOST_LETTERS) {
      problems.add(
          Diagnostic.error(
              "folder-name",
              Quoted.text(name) + " cannot be the name of a new partner's folder",
              place,
              "write at most " + MOST_LETTERS + " letters, with single hyphens between words"));
      return;
    }
    refuseTaken(rules.resolve(name), place, problems);
    refuseTaken(Places.cases(rules).resolve(name), place, problems);
  }

  private static void refuseTaken(Path folder, Place place, Problems problems) {
    if (NewFiles.exists(folder)) {
      problems.add(
          Diagnostic.error(
              "already-there",
              folder + " is there already",
              place,
              "choose another name, or move what is there away",
              "nothing is ever written over"));
    }
  }

  private void checkPrefix(Problems problems) throws IOException {
    String prefix = prefix();
    Place place = typed.place(prefix);
    if (!PREFIX.matcher(prefix).matches()) {
      if (wanted.isPresent()) {
        problems.add(
            Diagnostic.error(
                "rule-prefix",
                Quoted.text(prefix) + " cannot stand at the head of ids",
                place,
                "write at most 12 capital letters and digits, a letter first, as in AL"));
      }
      return; // without it, the state is what is wrong
    }
    Optional<String> rule = rules(prefix);
    Optional<Path> file = sampleFile(prefix);
    if (rule.isPresent() || file.isPresent()) {
      problems.add(
          Diagnostic.error(
              "rule-prefix-taken",
              rule.map(id -> "the rule " + id + " has the prefix " + prefix)
                  .orElseGet(() -> "the case in " + file.get() + " has the prefix " + prefix),
              place,
              wanted.isPresent() ? "choose another" : "choose another, with --prefix",
              "a decision that names an id must say which rule or case it means"));
    }
  }

  private Optional<String> rules(String prefix) {
    String head = prefix.toLowerCase(Locale.ROOT) + "-";
    return Stream.concat(Stream.of(library.safeguards()), library.arrangements().values().stream())
        .flatMap(pack -> pack.rules().stream())
        .map(Rule::id)
        .filter(id -> id.toLowerCase(Locale.ROOT).startsWith(head))
        .findFirst();
  }

  private Optional<Path> sampleFile(String prefix) throws IOException {
    CaseIds ids = CaseIds.in(Places.cases(rules));
    return Stream.of(SampleCase.values())
        .flatMap(sample -> ids.file(sample.id(prefix)).stream())
        .findFirst();
  }

  private Map<Path, String> pack() {
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("partner", name),
            Map.entry("state", state),
            Map.entry("country", States.name(state).orElse(state)),
            Map.entry("prefix", prefix()),
            Map.entry("package", Context.packageName(name)),
            Map.entry("actions", String.join(", ", VocabularyHints.actions(library.vocabulary()))),
            Map.entry("kinds", VocabularyHints.kindsOfEvidence(library.vocabulary())),
            Map.entry("facts", VocabularyHints.facts(library.vocabulary())),
            Map.entry("other", SampleCase.otherState(state)));
    Map<Path, String> files = new LinkedHashMap<>();
    for (String file : FILES) {
      files.put(Path.of(name).resolve(file), Template.filled(file, values));
    }
    return files;
  }
}
