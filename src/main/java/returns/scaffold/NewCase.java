package returns.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.CanonicalJson;
import returns.documents.Quoted;
import returns.packs.Library;

/**
 * A case to begin with: it says what is planned, and nothing of the person.
 *
 * @param rules the folder of rules
 * @param library what stands in it
 * @param wanted the file; empty for one in the partner's folder of cases
 * @param action left out of the case where it is empty, like the day
 */
public record NewCase(
    Path rules,
    Library library,
    Typed typed,
    String id,
    String partner,
    Optional<Path> wanted,
    Optional<String> action,
    Optional<LocalDate> decidedOn) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /** The file, or everything that stands against it. */
  public Scaffold scaffold() throws IOException {
    Problems problems = new Problems();
    if (!library.arrangements().containsKey(partner)) {
      problems.add(
          Diagnostic.error(
              "unknown-partner",
              "there is no arrangement with " + Quoted.text(partner),
              typed.place(partner),
              NearNames.help(partner, library.arrangements().keySet()),
              "a partner is the name of a folder of rules"));
    }
    action.ifPresent(word -> checkAction(word, problems));
    checkId(problems);
    if (problems.hasErrors()) {
      return Scaffold.refused(problems.sorted());
    }
    return Scaffold.of(Map.of(file(), text()));
  }

  /** Where it stands. */
  public Path file() {
    return wanted.orElseGet(() -> Places.cases(rules).resolve(partner).resolve(id + ".json"));
  }

  /** What it holds. */
  public String text() {
    Map<String, Object> theReturn = new LinkedHashMap<>();
    theReturn.put("partner", partner);
    action.ifPresent(word -> theReturn.put("action", word));
    decidedOn.ifPresent(day -> theReturn.put("decidedOn", day.toString()));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("case", id);
    tree.put("return", theReturn);
    return new String(CanonicalJson.pretty(tree), StandardCharsets.UTF_8);
  }

  private void checkAction(String word, Problems problems) {
    var words = VocabularyHints.actions(library.vocabulary());
    if (!words.contains(word)) {
      problems.add(
          Diagnostic.error(
              "unknown-word",
              "unknown word " + Quoted.text(word) + " for the action",
              typed.place(word),
              NearNames.help(word, words)));
    }
  }

  private void checkId(Problems problems) throws IOException {
    Place place = typed.place(id);
    if (!ID.matcher(id).matches()) {
      problems.add(
          Diagnostic.error(
              "case-id",
              Quoted.text(id) + " is not written as the id of a case",
              place,
              "write 1 to 64 letters, digits, dots, underscores or hyphens, a letter or digit"
                  + " first",
              "no id is the name or the number of a person"));
      return;
    }
    Optional<Path> earlier = CaseIds.in(Places.cases(rules)).file(id);
    if (earlier.isPresent()) {
      problems.add(
          Diagnostic.error(
              "case-id-twice",
              "the case in " + earlier.get() + " has the id " + id,
              place,
              "choose another; capitals do not tell ids apart",
              "a run holds one case of an id"));
    } else if (library.arrangements().containsKey(partner) && NewFiles.exists(file())) {
      problems.add(
          Diagnostic.error(
              "already-there",
              file() + " is there already",
              place,
              "choose another file",
              "nothing is ever written over"));
    }
  }
}
