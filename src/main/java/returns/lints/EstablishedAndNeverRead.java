package returns.lints;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import returns.diagnostics.NearNames;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Rule;

/** What a rule establishes, and neither an instrument requires nor another rule reads. */
final class EstablishedAndNeverRead implements LibraryLint {
  @Override
  public String id() {
    return "established-and-never-read";
  }

  @Override
  public String why() {
    return "it changes no answer, and a reader could think that it does";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      Set<String> used = used(subject, pack);
      Set<String> told = new HashSet<>();
      for (Rule rule : pack.rules()) {
        Subject.established(rule)
            .filter(what -> !used.contains(what) && told.add(what))
            .forEach(
                what ->
                    findings.add(
                        subject.texts().placeIn(rule, "\"" + what + "\""),
                        "nothing reads \"" + what + "\", and no instrument requires it",
                        help(what, used)));
      }
    }
  }

  private static String help(String what, Set<String> used) {
    return NearNames.near(what, used).isEmpty()
        ? "let a rule of a later file read it, require it, or write  decision.note"
        : NearNames.help(what, used);
  }

  /** What is used of a pack's conclusions: of the safeguards', by any pack. */
  private static Set<String> used(Subject subject, Pack pack) {
    boolean safeguards = pack.name().equals(Library.SAFEGUARDS);
    List<Pack> readers = safeguards ? subject.packs() : List.of(pack);
    Stream<String> read =
        readers.stream().flatMap(p -> p.rules().stream()).flatMap(r -> r.whatsRead().stream());
    Stream<String> required =
        readers.stream()
            .flatMap(p -> p.arrangement().stream())
            .flatMap(arrangement -> arrangement.instruments().stream())
            .flatMap(instrument -> instrument.requires().stream())
            .map(requirement -> requirement.what());
    return Stream.concat(read, required).collect(Collectors.toSet());
  }
}
