package returns.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import returns.decision.Outcome;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;

/**
 * One run: reads and decides on several threads, writes on one, in the order of the input, so that
 * nothing depends on the threads.
 */
public final class Run {
  private static final int ROWS_SHOWN = 100;
  private static final int AHEAD_FOR_EACH_THREAD = 64;

  private final Options options;
  private final CaseDecider decider;
  private final Map<String, String> usedIds = new HashMap<>();
  private final Map<String, Integer> outcomes = new LinkedHashMap<>();
  private final List<RunResult.Line> lines = new ArrayList<>();
  private final Families families;
  private final List<Diagnostic> problems = new ArrayList<>();
  private boolean allShown = true;
  private int decided;
  private int failed;
  private int differed;

  /**
   * What the user asked for.
   *
   * @param paths files, folders, {@code .jsonl} files, or {@code -}
   * @param asLines one file of decisions instead of one for each
   */
  public record Options(
      List<String> paths, Path out, boolean asLines, boolean pretty, int threads) {
    public Options {
      paths = List.copyOf(paths);
    }
  }

  /** Is told of each case that is done; for a progress bar. */
  public interface Watcher {
    void begin(int cases);

    void done();
  }

  /** Describes a pack for the run folder. */
  public record PackDescription(String sha256, Supplier<byte[]> bytes) {}

  public Run(Options options, CaseDecider decider) {
    this.options = options;
    this.decider = decider;
    this.families = new Families(decider.isAskedByName());
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome.word(), 0);
    }
  }

  /**
   * Decides everything.
   *
   * @param packs called at the end for the packs that were used
   * @return empty problems if no case was found at all: then nothing is written
   */
  public RunResult run(
      InputStream standardInput, Watcher watcher, Supplier<List<PackDescription>> packs)
      throws IOException {
    Inputs inputs = new Inputs(options.out(), standardInput);
    for (String path : options.paths()) {
      inputs.add(path);
    }
    problems.addAll(inputs.problems);
    failed += inputs.problems.size();
    List<String> skipped = inputs.skippedLines();
    if (inputs.cases.isEmpty()) {
      return result(0, 0, skipped, List.of());
    }
    watcher.begin(inputs.cases.size());
    int kept;
    List<String> earlier;
    try (RunFolder folder = new RunFolder(options.out(), options.asLines())) {
      inputs.problems.forEach(folder::error);
      decideAll(inputs.cases, folder, watcher);
      for (PackDescription pack : packs.get()) {
        folder.pack(pack.sha256(), pack.bytes().get());
      }
      folder.finish();
      kept = folder.kept();
      earlier = folder.earlier();
    }
    return result(inputs.cases.size(), kept, skipped, earlier);
  }

  /** Writes run.json beside the decisions. */
  public void writeManifest(Map<String, Object> manifest) throws IOException {
    WholeFiles.write(
        options.out().resolve("run.json"), returns.documents.CanonicalJson.pretty(manifest));
  }

  private RunResult result(int cases, int kept, List<String> skipped, List<String> earlier) {
    return new RunResult(
        cases,
        decided,
        failed,
        differed,
        kept,
        skipped,
        earlier,
        outcomes,
        lines,
        families.found(),
        problems);
  }

  private void decideAll(List<CaseSource> cases, RunFolder folder, Watcher watcher)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try {
      Deque<Future<Decided>> ahead = new ArrayDeque<>();
      int most = options.threads() * AHEAD_FOR_EACH_THREAD;
      for (CaseSource source : cases) {
        if (ahead.size() == most) {
          take(ahead.remove(), folder);
          watcher.done();
        }
        ahead.add(threads.submit(() -> guarded(source)));
      }
      while (!ahead.isEmpty()) {
        take(ahead.remove(), folder);
        watcher.done();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** A fault of the program in one case must not take the others with it. */
  private Decided guarded(CaseSource source) {
    try {
      return decider.decided(source, options.pretty() && !options.asLines());
    } catch (RuntimeException | StackOverflowError fault) {
      Diagnostic problem =
          Diagnostic.error(
              "fault-of-the-program",
              "the program failed on this case: " + fault.getClass().getSimpleName(),
              Place.ofFile(source.where()),
              "please report it, with the case; every other case was decided");
      return Decided.unread(source, problem);
    }
  }

  private void take(Future<Decided> future, RunFolder folder) throws IOException {
    Decided one = get(future);
    List<Diagnostic> why = new ArrayList<>(one.problems());
    boolean again = false;
    if (!one.id().isEmpty() && why.isEmpty()) {
      String earlier = usedIds.putIfAbsent(one.id().toLowerCase(Locale.ROOT), where(one));
      if (earlier != null) {
        again = earlier.equals(where(one));
        why.add(usedTwice(one, earlier));
      }
    }
    if (!why.isEmpty()) {
      failed++;
      if (!again) {
        families.addUndecided(one);
      }
      why.stream().sorted(Diagnostic.ORDER).forEach(p -> note(p, folder));
      return;
    }
    families.add(one);
    // A case stands whole in the table or not at all: half of its arrangements would mislead.
    allShown &= lines.size() + one.decisions().size() <= ROWS_SHOWN;
    for (Decided.Row row : one.decisions()) {
      write(one, row, folder);
    }
  }

  private static Diagnostic usedTwice(Decided one, String earlier) {
    boolean isSame = earlier.equals(where(one));
    return Diagnostic.error(
        "case-id-used",
        isSame
            ? "the case " + one.id() + " was read twice: the same place was named again"
            : "the case id " + one.id() + " is used twice: here and in " + earlier,
        one.place(),
        isSame
            ? "name each file once; it was decided"
            : "give each case an id of its own; the first was decided");
  }

  /** Capitals do not tell ids apart: on some machines they name the same file. */
  private static String where(Decided one) {
    return one.source().where() + " (" + one.id() + ")";
  }

  private void write(Decided one, Decided.Row row, RunFolder folder) throws IOException {
    folder.add(row);
    decided++;
    outcomes.merge(row.outcome(), 1, Integer::sum);
    if (allShown) {
      lines.add(new RunResult.Line(row.columns(), row.safeguards(), one.passedOver()));
    }
    if (!row.differing().isEmpty()) {
      differed++;
      note(
          Diagnostic.error(
              "evaluators-differ",
              "the two evaluators differ on " + String.join(", ", row.differing()),
              Place.ofFile(one.source().where()),
              "do not rely on this decision; please report it, with the case"),
          folder);
    }
  }

  private void note(Diagnostic problem, RunFolder folder) {
    problems.add(problem);
    folder.error(problem);
  }

  private static Decided get(Future<Decided> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
