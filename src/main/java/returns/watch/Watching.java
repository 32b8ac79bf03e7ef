package returns.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.impact.Edit;
import returns.impact.Edits;
import returns.packs.Library;
import returns.packs.Loaded;
import returns.rules.Pack;
import returns.rules.Rule;

/**
 * Rules with cases and scenarios, between two saves. A rule that was edited is put in the place of
 * the old one and evaluated with what depends on it; after any other edit, the cases and scenarios
 * of the packs that it is in are evaluated from their beginning.
 */
public final class Watching {
  private final Path rules;
  private final List<String> casePaths;
  private final Map<String, Course> courses = new ConcurrentHashMap<>();

  /** By arrangement: what it was last read with; a later read of another does not touch it. */
  private final Map<String, Library> libraries = new TreeMap<>();

  /** What was last read, and what stood in the files then; only of rules that can be used. */
  private Optional<Library> latest = Optional.empty();

  private Contents good = Contents.NONE;
  private Map<String, Watched> cases = Map.of();
  private Map<String, Watched> scenarios = Map.of();
  private Contents contents = Contents.NONE;
  private Sources caseSources = Sources.NONE;
  private Sources scenarioSources = Sources.NONE;

  /**
   * Watches nothing yet: the first {@link #look} reads everything.
   *
   * @param casePaths files and folders of cases; may be none
   */
  public Watching(Path rules, List<String> casePaths) {
    this.rules = rules;
    this.casePaths = List.copyOf(casePaths);
  }

  /** Looks whether anything was saved, and what that does; empty if nothing was. */
  public Optional<Saved> look() throws IOException {
    Contents now = Contents.of(rules, casePaths);
    if (now.equals(contents)) {
      return Optional.empty();
    }
    contents = now;
    Set<String> changed = now.changedSince(good, rules);
    if (changed.isEmpty() && latest.isPresent()) {
      return Optional.of(new Looked(latest.get(), List.of(), Set.of()).saved());
    }
    // An arrangement is read without the others; whatever else was saved concerns them all.
    boolean isOne = changed.size() == 1 && libraries.keySet().containsAll(changed);
    Loaded loaded = isOne ? Library.load(rules, changed) : Library.load(rules);
    if (loaded.library().isEmpty()) {
      return Optional.of(unusable(loaded.diagnostics()));
    }
    good = now;
    Library read = loaded.library().get();
    return Optional.of(new Looked(read, loaded.diagnostics(), isOne ? changed : all(read)).saved());
  }

  private Set<String> all(Library read) {
    Set<String> names = new TreeSet<>(libraries.keySet());
    names.addAll(read.arrangements().keySet());
    return names;
  }

  private Saved unusable(List<Diagnostic> diagnostics) {
    Saved.Counts counts = new Saved.Counts(cases.size(), scenarios.size(), 0, 0);
    return new Saved(
        diagnostics, false, List.of(), List.of(), List.of(), failing(), counts, List.of());
  }

  /** What each case and each scenario comes to now, by its key. */
  Map<String, String> words() {
    Map<String, String> words = new TreeMap<>();
    cases.forEach((key, watched) -> words.put(key, watched.word().orElse("")));
    scenarios.forEach((key, watched) -> words.put(key, watched.word().orElse("")));
    return words;
  }

  private List<Saved.Turn> failing() {
    return scenarios.values().stream()
        .filter(watched -> !watched.word().equals(Optional.of(Course.PASSES)))
        .map(watched -> turn(watched, watched))
        .toList();
  }

  private static Saved.Turn turn(Watched before, Watched after) {
    String name = after.asked().scenario().map(s -> s.name()).orElse(after.id());
    return new Saved.Turn(name, after.name(), before.word().orElse(""), after.word().orElse(""));
  }

  /** One look at rules that can be used. */
  private final class Looked {
    private final Library now;
    private final List<Diagnostic> diagnostics;
    private final Set<String> names;
    private final List<Edit> edits;
    private final List<Diagnostic> problems = new ArrayList<>();

    /** By arrangement: the numbers of the rules that were replaced. */
    private final Map<String, BitSet> replaced = new HashMap<>();

    /** The arrangements whose cases are evaluated from their beginning. */
    private final Set<String> anew = new TreeSet<>();

    private int again;
    private int byRules;

    /**
     * A look.
     *
     * @param names the arrangements that were read, or were there before
     */
    Looked(Library now, List<Diagnostic> diagnostics, Set<String> names) {
      this.now = now;
      this.diagnostics = diagnostics;
      this.names = names;
      this.edits =
          names.isEmpty() || latest.isEmpty()
              ? List.of()
              : Edits.between(before(latest.get()), now);
    }

    /** What was read before of the arrangements that were read now. */
    private Library before(Library last) {
      Map<String, Pack> arrangements = new TreeMap<>();
      libraries.forEach(
          (name, library) -> {
            if (names.contains(name)) {
              arrangements.put(name, library.arrangements().get(name));
            }
          });
      return new Library(
          last.vocabulary(),
          last.listedEvidence(),
          last.sources(),
          last.calendars(),
          last.safeguards(),
          arrangements);
    }

    Saved saved() throws IOException {
      plan();
      latest = Optional.of(now);
      Map<String, Watched> oldCases = cases;
      Map<String, Watched> oldScenarios = scenarios;
      caseSources = caseSources.cases(contents, casePaths);
      scenarioSources = scenarioSources.scenarios(contents, rules, ids(), libraries.keySet());
      problems.addAll(caseSources.problems());
      cases = all(caseSources.all(), oldCases);
      scenarios = all(scenarioSources.all(), oldScenarios);
      Saved.Counts counts = new Saved.Counts(cases.size(), scenarios.size(), again, byRules);
      return new Saved(
          diagnostics,
          true,
          edits,
          turns(oldCases, cases),
          turns(oldScenarios, scenarios),
          failing(),
          counts,
          problems);
    }

    /** Of every rule that exists. */
    private Set<String> ids() {
      Set<String> ids = new TreeSet<>();
      now.safeguards().rules().forEach(rule -> ids.add(rule.id()));
      libraries.forEach(
          (name, library) ->
              library.arrangements().get(name).rules().forEach(rule -> ids.add(rule.id())));
      return ids;
    }

    /** Decides for each arrangement what must be evaluated again. */
    private void plan() {
      for (String name : names) {
        if (!now.arrangements().containsKey(name)) {
          courses.remove(name);
          libraries.remove(name);
          anew.add(name);
          continue;
        }
        libraries.put(name, now);
        List<Edit> inPlay =
            edits.stream().filter(Edit::bears).filter(edit -> isRead(edit, name)).toList();
        Course course = courses.get(name);
        if (course == null || !inPlay.isEmpty()) {
          Optional<Course.Replaced> other =
              Optional.ofNullable(course)
                  .filter(known -> inPlay.stream().allMatch(Looked::isOfOneRule))
                  .flatMap(known -> known.replacing(rules(inPlay)));
          other.ifPresentOrElse(
              r -> {
                replaced.put(name, r.changed());
                courses.put(name, r.course());
              },
              () -> {
                anew.add(name);
                courses.put(name, Course.of(now, name));
              });
        }
      }
    }

    private static boolean isRead(Edit edit, String arrangement) {
      return edit.pack()
          .map(pack -> pack.equals(arrangement) || pack.equals(Library.SAFEGUARDS))
          .orElse(true);
    }

    private static boolean isOfOneRule(Edit edit) {
      return edit.kind() == Edit.Kind.RULE && edit.change() == Edit.Change.CHANGED;
    }

    private List<Rule> rules(List<Edit> inPlay) {
      Set<String> ids = new TreeSet<>();
      inPlay.forEach(edit -> ids.add(edit.name()));
      return packs()
          .flatMap(pack -> pack.rules().stream())
          .filter(rule -> ids.contains(rule.id()))
          .toList();
    }

    private Stream<Pack> packs() {
      return Stream.concat(Stream.of(now.safeguards()), now.arrangements().values().stream());
    }

    private Map<String, Watched> all(List<Sources.Source> sources, Map<String, Watched> earlier) {
      List<Watched> done =
          sources.parallelStream()
              .map(source -> one(source, Optional.ofNullable(earlier.get(source.key()))))
              .toList();
      Map<String, Watched> all = new java.util.LinkedHashMap<>();
      for (int i = 0; i < sources.size(); i++) {
        Watched watched = done.get(i);
        all.put(sources.get(i).key(), watched);
        problems.addAll(watched.problems());
        Watched before = earlier.get(sources.get(i).key());
        boolean kept = before != null && before.bytes() == watched.bytes();
        if (!kept || anew.contains(watched.arrangement())) {
          again++;
        } else if (replaced.containsKey(watched.arrangement())) {
          byRules++;
        }
      }
      return all;
    }

    private Watched one(Sources.Source source, Optional<Watched> earlier) {
      Optional<Watched> kept =
          earlier
              .filter(known -> Arrays.equals(known.bytes(), source.bytes()))
              .filter(known -> known.asked().equals(source.asked()))
              .filter(known -> known.answer().isPresent())
              .filter(known -> !anew.contains(known.arrangement()));
      if (kept.isEmpty()) {
        return Watched.read(
            source.name(),
            source.line(),
            source.bytes(),
            source.asked(),
            now,
            name -> Optional.ofNullable(courses.get(name)));
      }
      BitSet changed = replaced.get(kept.get().arrangement());
      return changed == null
          ? kept.get()
          : kept.get().after(courses.get(kept.get().arrangement()), changed);
    }

    private List<Saved.Turn> turns(Map<String, Watched> before, Map<String, Watched> after) {
      List<Saved.Turn> turns = new ArrayList<>();
      after.forEach(
          (key, now) -> {
            Watched old = before.get(key);
            if (old != null && !old.word().equals(now.word())) {
              turns.add(turn(old, now));
            }
          });
      return turns;
    }
  }
}
