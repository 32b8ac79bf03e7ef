package returns.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks and prints each as a ratio to the reference evaluator, on this machine. */
public final class Benchmarks {
  private static final String BASE = "reference";

  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    double base =
        results.stream()
            .filter(result -> name(result).equals(BASE))
            .mapToDouble(result -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElse(Double.NaN);
    for (RunResult result : results) {
      double score = result.getPrimaryResult().getScore();
      System.out.printf(
          Locale.ROOT,
          "%-14s %8.1f us a case, %6.2f times the reference evaluator%n",
          name(result),
          score,
          score / base);
    }
  }

  private static String name(RunResult result) {
    String label = result.getParams().getBenchmark();
    return label.substring(label.lastIndexOf('.') + 1);
  }
}
