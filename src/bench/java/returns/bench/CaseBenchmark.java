package returns.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import returns.decision.Decider;
import returns.decision.Decision;
import returns.documents.CanonicalJson;
import returns.dossier.DecisionFile;
import returns.drools.DroolsEvaluator;
import returns.evaluation.Results;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.facts.Case;
import returns.facts.CaseReader;
import returns.packs.Library;
import returns.reference.ReferenceEvaluator;
import returns.situation.Clocks;
import returns.situation.StandingOf;

/** What each step of a decision costs: microseconds for one of the worked cases, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CaseBenchmark {
  private final Library library = Library.load(Path.of("rules")).library().orElseThrow();
  private final RuleSet rules =
      new RuleSet(List.of(library.safeguards(), library.arrangements().get("albania")));
  private final StandingOf standings =
      new StandingOf(library.vocabulary(), library.listedEvidence(), library.calendars(), rules);
  private final ReferenceEvaluator reference = new ReferenceEvaluator(rules);
  private final DroolsEvaluator drools = new DroolsEvaluator(rules);
  private final Decider decider =
      new Decider(rules, library.sources(), standings, drools, reference);
  private final CaseReader reader = new CaseReader(library.vocabulary());
  private final List<byte[]> files = files();
  private final List<Case> cases = files.stream().map(this::read).toList();
  private final List<Situation> situations =
      cases.stream().map(c -> standings.standing(c, clocks(c)).situation()).toList();
  private final List<Decision> decisions =
      cases.stream().map(c -> decider.decide(c, clocks(c))).toList();
  private int next;

  private static List<byte[]> files() {
    try (Stream<Path> all = Files.list(Path.of("cases/albania"))) {
      List<byte[]> files = new ArrayList<>();
      for (Path file : all.sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Case read(byte[] bytes) {
    return reader.read("case.json", 1, bytes).stated().orElseThrow();
  }

  private Clocks clocks(Case stated) {
    var day = stated.single(library.vocabulary().required("Return"), "decidedOn").orElseThrow();
    return new Clocks((LocalDate) day.value(), Optional.empty());
  }

  private int next() {
    next = (next + 1) % files.size();
    return next;
  }

  @Benchmark
  public Case readCase() {
    return read(files.get(next()));
  }

  @Benchmark
  public Situation stand() {
    Case stated = cases.get(next());
    return standings.standing(stated, clocks(stated)).situation();
  }

  @Benchmark
  public List<RuleTrace> reference() {
    return reference.trace(situations.get(next()));
  }

  @Benchmark
  public Results drools() {
    return drools.evaluate(situations.get(next()));
  }

  @Benchmark
  public Decision decide() {
    Case stated = cases.get(next());
    return decider.decide(stated, clocks(stated));
  }

  @Benchmark
  public byte[] writeDecision() {
    return CanonicalJson.bytes(DecisionFile.tree(decisions.get(next())));
  }
}
