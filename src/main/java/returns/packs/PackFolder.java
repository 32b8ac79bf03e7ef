package returns.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.language.StageName;

/**
 * The files of one pack.
 *
 * @param name its folder's name
 * @param settings the name of its YAML file
 * @param stages its rule files in the order of their numbers
 * @param files all files that make the pack, with their bytes, by name
 */
record PackFolder(
    String name, Folder folder, String settings, List<Stage> stages, Map<String, byte[]> files) {

  /** A rule file and the number at the head of its name. */
  record Stage(int number, String file) {}

  static final String TERMS = "terms.yaml";
  static final String ARRANGEMENT = "arrangement.yaml";
  private static final String TESTS = "tests";

  static PackFolder read(Folder folder, String name, Problems problems) {
    String settings = name.equals(Library.SAFEGUARDS) ? TERMS : ARRANGEMENT;
    List<Stage> stages = new ArrayList<>();
    Map<String, byte[]> files = new TreeMap<>();
    for (String file : folder.names(problems)) {
      if (folder.child(file).isFolder()) {
        refuseFolder(folder, file, problems);
        continue;
      }
      folder.read(file, problems).ifPresent(bytes -> files.put(file, bytes));
      if (file.endsWith(".drl")) {
        addStage(folder, file, stages, problems);
      } else if (!file.equals(settings) && !file.endsWith(".md")) {
        problems.add(unexpected(folder, file, settings));
      }
    }
    if (!files.containsKey(settings)) {
      problems.add(Layout.missing(folder, settings));
    }
    if (stages.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "no-rule-files",
              "the pack " + name + " has no rule files",
              Place.ofFile(folder.shown()),
              "add one, for example 1-conditions.drl",
              "a pack without rules would let every case pass"));
    }
    stages.sort(Comparator.comparingInt(Stage::number));
    return new PackFolder(name, folder, settings, stages, files);
  }

  /** The bytes of a file of this pack. */
  Optional<byte[]> bytes(String file) {
    return Optional.ofNullable(files.get(file));
  }

  private static void addStage(Folder folder, String file, List<Stage> stages, Problems problems) {
    OptionalInt number = StageName.number(file);
    if (number.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "stage-name",
              "the name of a rule file begins with its number",
              Place.ofFile(folder.shown(file)),
              "name it like 3-procedure.drl: a number without leading zeros, a hyphen, small"
                  + " letters",
              "rules read only what files with lower numbers establish"));
      return;
    }
    stages.stream()
        .filter(stage -> stage.number() == number.getAsInt())
        .findFirst()
        .ifPresent(
            other ->
                problems.add(
                    Diagnostic.error(
                        "stage-number",
                        "the number " + other.number() + " is that of " + other.file() + " as well",
                        Place.ofFile(folder.shown(file)),
                        "give each rule file a number of its own",
                        "rules read only what files with lower numbers establish")));
    stages.add(new Stage(number.getAsInt(), file));
  }

  private static void refuseFolder(Folder folder, String name, Problems problems) {
    if (!name.equals(TESTS)) {
      problems.add(
          Diagnostic.error(
              "unexpected-folder",
              "a pack has no folder of this name",
              Place.ofFile(folder.shown(name)),
              "put rule files beside " + ARRANGEMENT + ", and scenario tables into tests",
              "what is not read could be thought to have an effect"));
    }
  }

  private static Diagnostic unexpected(Folder folder, String file, String settings) {
    List<String> known = new ArrayList<>(List.of(settings, TESTS));
    String help =
        file.equals(TERMS)
            ? "a partner's terms stand in " + ARRANGEMENT + ", under \"terms\""
            : NearNames.help(file, known);
    return Diagnostic.error(
        "unexpected-file",
        "no file of this name is read",
        Place.ofFile(folder.shown(file)),
        help,
        "a file that is not read could be thought to have an effect");
  }
}
