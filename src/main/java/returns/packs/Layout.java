package returns.packs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;

/**
 * Where things stand in a folder of rules.
 *
 * @param partners the names of all partners' folders
 */
record Layout(Folder root, boolean hasSafeguards, Set<String> partners) {
  static final String VOCABULARY = "vocabulary.drl";
  static final String SOURCES = "sources.yaml";
  static final String CALENDARS = "calendars.yaml";

  /** What every pack rests on. */
  static final List<String> COMMON = List.of(CALENDARS, SOURCES, VOCABULARY);

  /** Looks at what is there; files that are missing or unexpected are reported. */
  static Layout of(Path rules, Problems problems) {
    Folder root = new Folder(rules, rules.toString().replace('\\', '/'));
    if (!root.isFolder()) {
      problems.add(
          Diagnostic.error(
              "no-rules-folder",
              "there is no folder of rules here",
              Place.ofFile(root.shown()),
              "name the folder that holds " + VOCABULARY + " and " + Library.SAFEGUARDS));
      return new Layout(root, false, Set.of());
    }
    List<String> names = root.names(problems);
    if (isOnePack(names)) {
      problems.add(onePack(root));
      return new Layout(root, false, Set.of());
    }
    Set<String> partners = new TreeSet<>();
    for (String name : names) {
      if (!root.child(name).isFolder()) {
        refuseUnexpected(root, name, problems);
      } else if (!name.equals(Library.SAFEGUARDS) && isPartner(root, name, problems)) {
        partners.add(name);
      }
    }
    List<String> needed = new ArrayList<>(COMMON);
    needed.add(Library.SAFEGUARDS);
    needed.stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> problems.add(missing(root, name)));
    return new Layout(root, names.contains(Library.SAFEGUARDS), partners);
  }

  /** Whether somebody named a pack, and not the folder of all of them. */
  private static boolean isOnePack(List<String> names) {
    boolean isPack = names.contains(PackFolder.ARRANGEMENT) || names.contains(PackFolder.TERMS);
    return isPack && !names.contains(Library.SAFEGUARDS) && !names.contains(VOCABULARY);
  }

  private static Diagnostic onePack(Folder root) {
    return Diagnostic.error(
        "one-pack",
        "this is the folder of one pack, not the folder of rules",
        Place.ofFile(root.shown()),
        "name the folder above it, which holds " + VOCABULARY + " and " + Library.SAFEGUARDS,
        "a pack can be read only with the vocabulary, the sources and the safeguards");
  }

  static Diagnostic missing(Folder folder, String name) {
    return Diagnostic.error(
        "missing-file",
        name + " is missing",
        Place.ofFile(folder.shown(name)),
        "add it: docs/formats.md says what it holds");
  }

  private static boolean isPartner(Folder root, String name, Problems problems) {
    Optional<Diagnostic> refused = Partners.refusedName(name, Place.ofFile(root.shown(name)));
    refused.ifPresent(problems::add);
    return refused.isEmpty();
  }

  private static void refuseUnexpected(Folder root, String name, Problems problems) {
    if (!COMMON.contains(name) && !name.endsWith(".md")) {
      problems.add(
          Diagnostic.error(
              "unexpected-file",
              "no file of this name is read",
              Place.ofFile(root.shown(name)),
              NearNames.help(name, COMMON),
              "a file that is not read could be thought to have an effect"));
    }
  }
}
