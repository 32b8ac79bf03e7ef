package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.documents.CanonicalJson;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.documents.PlainTree;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.facts.CaseReader;
import returns.random.Completed;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Status;
import returns.situation.Clocks;
import returns.situation.StandingOf;

/**
 * What both evaluators share is how a file is read; here the file itself is the witness, over the
 * worked cases with everything filled in that they leave open.
 */
@DisplayName("The project's own rule files in plain Drools fire the rules that we find met")
class AuthorsTextTests {
  private static final int EACH = 3;

  @Test
  void over_the_worked_cases_with_nothing_unknown() throws IOException {
    Pack arrangement = RealRules.LIBRARY.arrangements().get("albania");
    RuleSet rules = new RuleSet(List.of(RealRules.LIBRARY.safeguards(), arrangement));
    StandingOf standings =
        new StandingOf(
            RealRules.LIBRARY.vocabulary(),
            RealRules.LIBRARY.listedEvidence(),
            RealRules.LIBRARY.calendars(),
            rules);
    ThirdWitness witness = new ThirdWitness(rules, AuthorsTextTests::asWritten);
    DroolsEvaluator drools = new DroolsEvaluator(rules);
    Set<String> met = new HashSet<>();
    int compared = 0;
    int unknown = 0;
    int seed = 0;
    for (Path file : RealRules.cases()) {
      for (int i = 0; i < EACH; i++) {
        Situation situation = completed(file, standings, seed++);
        var results = drools.evaluate(situation).rules();
        Set<Integer> fired = witness.fired(situation);
        for (int rule = 0; rule < results.size(); rule++) {
          Status status = results.get(rule).status();
          String id = rules.rule(rule).id();
          if (status == Status.UNKNOWN) {
            unknown++; // the law itself is not known: a term, or where a calendar does not reach
            continue;
          }
          compared++;
          assertEquals(status == Status.MET, fired.contains(rule), file + ", " + i + ": " + id);
          if (status == Status.MET) {
            met.add(id);
          }
        }
      }
    }
    System.out.printf(
        "Plain Drools = ours over the rule files: %d pairs, %d unknown, %d of %d rules met%n",
        compared, unknown, met.size(), rules.rules().size());
    assertTrue(unknown * 20 < compared, unknown + " unknown");
    assertTrue(met.size() * 2 > rules.rules().size(), met.size() + " rules were met");
  }

  /** The case with a value for each field and no list left open. */
  private static Situation completed(Path file, StandingOf standings, int seed) throws IOException {
    var parsed = JsonText.parse("case", Files.readAllBytes(file));
    Map<String, Object> tree = PlainTree.map((Node.Mapping) parsed.root().orElseThrow());
    LocalDate asAt = Completed.complete(tree, RealRules.LIBRARY.vocabulary(), seed);
    var read =
        new CaseReader(RealRules.LIBRARY.vocabulary())
            .read(file.toString(), 1, CanonicalJson.bytes(tree));
    assertEquals(List.of(), read.problems());
    return standings
        .standing(read.stated().orElseThrow(), new Clocks(asAt, Optional.empty()))
        .situation();
  }

  /** The author's lines of a rule, as they stand in its file. */
  private static String asWritten(Rule rule) {
    try {
      return Files.readAllLines(Path.of(rule.place().file())).stream()
              .skip(rule.place().line() - 1)
              .takeWhile(line -> !line.strip().equals("end"))
              .collect(Collectors.joining("\n"))
          + "\nend\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
