package returns.decision;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static returns.rules.Label.READ;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import returns.assembly.RealRules;

/** What docs/semantics.md says that a summary always tells, on worked cases. */
@DisplayName("A summary")
class SummaryTests {
  private static final String OPEN = " could still bar removal by any route.";
  private static final List<Decision> DECISIONS = new ArrayList<>();

  /** Each case once as it is, and once more with a protective fact left out. */
  @BeforeAll
  static void decideEveryWorkedCase() throws IOException {
    for (Path path : RealRules.cases()) {
      String text = Files.readString(path);
      for (String each :
          new LinkedHashSet<>(List.of(text, text.replace("\"suicideRisk\": \"none\",", "")))) {
        DECISIONS.addAll(
            RealRules.decider()
                .decide(path.getFileName().toString(), 1, each.getBytes(StandardCharsets.UTF_8))
                .decisions());
      }
    }
  }

  @Test
  void tells_both_answers() {
    assertOnEach(
        DECISIONS.stream(),
        decision ->
            decision
                .summary()
                .contains(
                    "Safeguards: "
                        + decision.safeguards().word()
                        + ". Basis: "
                        + decision.basis().word().replace('-', ' ')));
  }

  /** The days of operation may be less sure than those in force, and decide. */
  @Test
  void tells_how_sure_the_life_of_the_instrument_is() {
    List<Decision> unsure =
        DECISIONS.stream()
            .filter(decision -> decision.instrument().isPresent())
            .filter(
                decision -> decision.instrument().get().instrument().operational().label() != READ)
            .toList();
    assertTrue(unsure.stream().anyMatch(d -> d.arrangement().equals("rwanda")), "none");
    for (Decision decision : unsure) {
      long grounds =
          decision.findings().stream().filter(finding -> finding.label() != READ).count() + 1;
      assertTrue(counted(decision.summary()) == grounds, decision.summary());
    }
  }

  private static int counted(String summary) {
    return Pattern.compile("\\((\\d+) grounds?\\)")
        .matcher(summary)
        .results()
        .mapToInt(match -> Integer.parseInt(match.group(1)))
        .sum();
  }

  @Test
  void of_a_wait_or_the_want_of_a_basis_ends_with_what_could_still_bar_removal() {
    assertOnEach(
        DECISIONS.stream().filter(SummaryTests::isOpen),
        decision -> decision.summary().endsWith(OPEN));
  }

  @Test
  void says_that_nothing_else_is_open_by_not_saying_it() {
    assertOnEach(
        DECISIONS.stream().filter(decision -> !isOpen(decision)),
        decision -> !decision.summary().contains(OPEN));
  }

  @Test
  void with_no_bar_found_leaves_it_to_a_person() {
    assertOnEach(
        DECISIONS.stream().filter(decision -> decision.outcome() == Outcome.NO_BAR_FOUND),
        decision -> decision.summary().contains("A person must decide."));
  }

  /** Where safeguards are not clear and a question could change what protects. */
  private static boolean isOpen(Decision decision) {
    boolean waitsOrWants =
        decision.outcome() == Outcome.DEFERRED || decision.outcome() == Outcome.NOT_COVERED;
    return waitsOrWants
        && decision.safeguards() != Safeguards.CLEAR
        && decision.questions().stream()
            .flatMap(question -> question.couldChange().stream())
            .anyMatch(SummaryTests::protects);
  }

  private static boolean protects(String rule) {
    return Stream.concat(
            Stream.of(RealRules.LIBRARY.safeguards()),
            RealRules.LIBRARY.arrangements().values().stream())
        .flatMap(pack -> pack.rules().stream())
        .anyMatch(each -> each.id().equals(rule) && each.protects());
  }

  /** Holds a thing of each decision, and that there is one. */
  private static void assertOnEach(Stream<Decision> decisions, Predicate<Decision> holds) {
    List<Executable> checks =
        decisions
            .map(
                decision -> (Executable) () -> assertTrue(holds.test(decision), decision.summary()))
            .toList();
    assertTrue(!checks.isEmpty(), "no worked case of the kind");
    assertAll(checks);
  }
}
