package returns.impact;

import java.io.IOException;
import java.util.List;
import returns.batch.CaseDecider;
import returns.batch.CaseSource;
import returns.batch.Inputs;
import returns.batch.Run;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.packs.Library;

/**
 * Decides cases under two libraries and compares the answers. Several threads decide; what comes of
 * it does not depend on them.
 */
public final class Replay {
  private final Side before;
  private final Side after;
  private final List<Edit> edits;
  private final Lineage lineage;
  private final Causes causes;

  public Replay(Library before, Library after, CaseDecider.Days days, CaseDecider.Choice choice) {
    this.before = new Side(before, days, choice);
    this.after = new Side(after, days, choice);
    this.edits = Edits.between(before, after);
    this.lineage = new Lineage(before, after);
    this.causes =
        new Causes(new Mixtures(before, after, edits), edits, lineage, choice.hypothetical());
  }

  /** Decides all cases under both; none where both are the same, byte for byte. */
  public Impact run(Inputs.Found inputs, Run.Watcher watcher) {
    if (before.isSameAs(after)) {
      return new Gathering().impact(edits, inputs, List.of());
    }
    watcher.begin(inputs.cases().size());
    List<OfCase> results =
        inputs.cases().parallelStream().map(source -> watched(source, watcher)).toList();
    return new Gathering().impact(edits, inputs, results);
  }

  private OfCase watched(CaseSource source, Run.Watcher watcher) {
    OfCase result = guarded(source);
    synchronized (watcher) {
      watcher.done();
    }
    return result;
  }

  /** A fault of the program in one case must not take the others with it. */
  private OfCase guarded(CaseSource source) {
    try {
      byte[] bytes = source.bytes().read();
      return new Pairs(source, bytes, lineage, causes).compared(before, after);
    } catch (IOException e) {
      return OfCase.failed(source, Inputs.unreadable(source.name(), e));
    } catch (RuntimeException | StackOverflowError fault) {
      return OfCase.failed(
          source,
          Diagnostic.error(
              "fault-of-the-program",
              "the program failed on this case: " + fault.getClass().getSimpleName(),
              Place.ofFile(source.where()),
              "please report it, with the case; every other case was compared"));
    }
  }
}
