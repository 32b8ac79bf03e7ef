package returns.packs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.documents.Quoted;
import returns.vocabulary.States;

/** What the folder of a partner may be called, and which state a partner may be. */
public final class Partners {
  /** The word that stands for all arrangements, and the folder of descriptions in a run. */
  private static final Set<String> RESERVED = Set.of("all", "packs");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");

  /** Stateless persons have no state that could be a partner. */
  private static final String STATELESS = "XX";

  private Partners() {}

  /** Why a name cannot be that of a partner's folder; empty if it can. */
  public static Optional<Diagnostic> refusedName(String name, Place place) {
    if (NAME.matcher(name).matches() && !RESERVED.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.error(
            "folder-name",
            Quoted.text(name) + " cannot be the name of a partner's folder",
            place,
            RESERVED.contains(name)
                ? Quoted.text(name) + " has a meaning of its own: choose another name"
                : "write small letters a to z and hyphens, a letter first"));
  }

  /** Why a text is not the code of a state that can be a partner; empty if it is. */
  public static Optional<Diagnostic> refusedState(String code, Place place) {
    if (States.isCode(code) && !code.equals(STATELESS)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.error(
            "unknown-state",
            Quoted.text(code) + " is not the code of a state",
            place,
            stateHelp(code)));
  }

  private static String stateHelp(String written) {
    List<String> states = States.codes().stream().filter(code -> !code.equals(STATELESS)).toList();
    return NearNames.near(written, states).isEmpty()
        ? "write two capital letters by ISO 3166-1, as in AL"
        : NearNames.help(written, states);
  }
}
