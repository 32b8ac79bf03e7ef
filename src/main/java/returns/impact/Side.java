package returns.impact;

import java.util.Optional;
import returns.assembly.LibraryDeciders;
import returns.batch.CaseDecider;
import returns.batch.CaseSource;
import returns.decision.Decision;
import returns.packs.Library;
import returns.rules.Pack;

/** One of the two libraries, and how cases are decided by it. */
final class Side {
  private final Library library;
  private final LibraryDeciders deciders;
  private final CaseDecider.Days days;
  private final CaseDecider.Choice choice;
  private final CaseDecider decider;

  Side(Library library, CaseDecider.Days days, CaseDecider.Choice choice) {
    this.library = library;
    this.deciders = new LibraryDeciders(library);
    this.days = days;
    this.choice = choice;
    this.decider = new CaseDecider(library.vocabulary(), deciders, days, choice);
  }

  CaseDecider.Outcome decide(CaseSource source, byte[] bytes) {
    return decider.decide(source.name(), source.firstLine(), bytes);
  }

  /** What was passed over as certainly not about the person, decided all the same. */
  Optional<Decision> decideAgain(
      CaseSource source, byte[] bytes, CaseDecider.Outcome outcome, String arrangement) {
    if (!outcome.passedOver().contains(arrangement)) {
      return Optional.empty();
    }
    CaseDecider.Choice named =
        new CaseDecider.Choice(Optional.of(arrangement), choice.hypothetical());
    return new CaseDecider(library.vocabulary(), deciders, days, named)
        .decide(source.name(), source.firstLine(), bytes).decisions().stream().findFirst();
  }

  /** Whether the other holds the same rules for everything that was decided, byte for byte. */
  boolean isSameAs(Side other, CaseDecider.Outcome outcome) {
    return outcome.passedOver().isEmpty()
        && !outcome.decisions().isEmpty()
        && isSame(library.safeguards(), other.library.safeguards())
        && library.arrangements().keySet().equals(other.library.arrangements().keySet())
        && outcome.decisions().stream()
            .map(Decision::arrangement)
            .allMatch(
                a -> isSame(library.arrangements().get(a), other.library.arrangements().get(a)));
  }

  /** Whether the other holds the same rules altogether, byte for byte. */
  boolean isSameAs(Side other) {
    return isSame(library.safeguards(), other.library.safeguards())
        && library.arrangements().keySet().equals(other.library.arrangements().keySet())
        && library.arrangements().values().stream()
            .allMatch(pack -> isSame(pack, other.library.arrangements().get(pack.name())));
  }

  private static boolean isSame(Pack one, Pack another) {
    return one.sha256().equals(another.sha256());
  }
}
