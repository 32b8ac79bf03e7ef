package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import returns.evaluation.Choice;
import returns.evaluation.Item;
import returns.evaluation.RuleResult;
import returns.random.Fixture;
import returns.reference.Written;
import returns.rules.Status;

class ProgressTests {
  private static final Item ITEM = Written.item(Fixture.CLAIM, 0);
  private static final Item OTHER = Written.item(Fixture.CLAIM, 1);

  @Test
  void a_choice_that_is_told_twice_is_a_fault() {
    Progress progress = new Progress(1, 0);
    progress.hit(new RuleCopy(0, Copy.CERTAIN), List.of(ITEM));
    assertThrows(
        IllegalStateException.class,
        () -> progress.hit(new RuleCopy(0, Copy.CERTAIN), List.of(ITEM)));
  }

  @Test
  void certain_is_met_possible_is_unknown_and_nothing_is_not_met() {
    Progress progress = new Progress(4, 0);
    progress.hit(new RuleCopy(0, Copy.POSSIBLE), List.of(ITEM));
    progress.hit(new RuleCopy(0, Copy.CERTAIN), List.of(ITEM));
    progress.hit(new RuleCopy(1, Copy.POSSIBLE), List.of(ITEM));
    progress.hit(new RuleCopy(1, Copy.POSSIBLE), List.of(OTHER));
    progress.unevaluated(2);
    assertEquals(
        List.of(
            new RuleResult(Status.MET, Set.of(new Choice(List.of(ITEM)))),
            RuleResult.UNKNOWN,
            RuleResult.UNKNOWN,
            RuleResult.NOT_MET),
        progress.results().rules());
  }

  @Test
  void what_is_possible_and_settled_is_certain() {
    Progress progress = new Progress(1, 0);
    progress.hit(new RuleCopy(0, Copy.POSSIBLE), List.of(ITEM));
    progress.settle(0);
    assertEquals(
        List.of(new RuleResult(Status.MET, Set.of(new Choice(List.of(ITEM))))),
        progress.results().rules());
  }

  @Test
  void the_best_rule_decides_what_is_established() {
    Progress progress = new Progress(0, 2);
    progress.establish(0, Status.UNKNOWN);
    progress.establish(0, Status.MET);
    progress.establish(0, Status.NOT_MET);
    assertEquals(Status.MET, progress.established(0));
    assertEquals(Status.NOT_MET, progress.established(1));
  }
}
