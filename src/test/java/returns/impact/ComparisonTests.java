package returns.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.decision.Outcome;
import returns.decision.Safeguards;
import returns.rules.Conclusion.Verb;
import returns.rules.Status;

@DisplayName("The direction of a change")
class ComparisonTests {
  private static final Optional<LocalDate> NO_DAY = Optional.empty();
  private static final Held BAR = Held.found(Verb.BAR, NO_DAY);
  private static final Held DEFERRAL = Held.found(Verb.DEFER, NO_DAY);
  private static final Held REFERRAL = Held.found(Verb.REFER, NO_DAY);
  private static final Held POSSIBLE = Held.possible(Verb.BAR);

  private static Answers answers(Outcome outcome, Map<String, List<Held>> against) {
    return answers(outcome, Status.MET, against, "");
  }

  private static Answers answers(
      Outcome outcome, Status basis, Map<String, List<Held>> against, String question) {
    TreeSet<String> questions = new TreeSet<>(List.of(question));
    return new Answers(
        outcome,
        Safeguards.OPEN,
        basis,
        Optional.empty(),
        new TreeMap<>(against),
        new TreeSet<>(),
        questions,
        true);
  }

  private static Direction direction(Answers before, Answers after) {
    return Comparison.of(before, after).orElseThrow().direction();
  }

  private static Direction underBar(List<Held> before, List<Held> after) {
    return direction(
        answers(Outcome.BARRED, Map.of("A", before)), answers(Outcome.BARRED, Map.of("A", after)));
  }

  @Test
  void is_that_of_the_outcome_first() {
    Answers barred = answers(Outcome.BARRED, Map.of());
    Answers referred = answers(Outcome.REFERRED, Map.of());
    assertEquals(Direction.LESS, direction(barred, referred));
    assertEquals(Direction.MORE, direction(referred, barred));
    assertEquals(
        Direction.LESS, direction(barred, answers(Outcome.REFERRED, Map.of("A", List.of(BAR)))));
  }

  @Test
  void is_less_where_one_of_two_bars_is_gone_and_the_outcome_stays() {
    Answers two = answers(Outcome.BARRED, Map.of("A", List.of(BAR), "B", List.of(BAR)));
    Answers one = answers(Outcome.BARRED, Map.of("A", List.of(BAR)));
    assertEquals(Direction.LESS, direction(two, one));
    assertEquals(Direction.MORE, direction(one, two));
    assertEquals(List.of("B: bar → nothing"), Comparison.of(two, one).orElseThrow().lost());
  }

  @Test
  void is_both_where_one_reason_takes_the_place_of_another() {
    Answers a = answers(Outcome.BARRED, Map.of("A", List.of(BAR)));
    Answers b = answers(Outcome.BARRED, Map.of("B", List.of(BAR)));
    assertEquals(Direction.BOTH, direction(a, b));
  }

  @Test
  void is_both_where_the_outcome_protects_more_and_a_reason_is_lost() {
    Answers deferred = answers(Outcome.DEFERRED, Map.of("A", List.of(DEFERRAL)));
    Answers barred = answers(Outcome.BARRED, Map.of("B", List.of(BAR)));
    assertEquals(Direction.BOTH, direction(deferred, barred));
  }

  @Test
  void is_less_where_a_verb_is_weaker_and_more_where_it_is_stronger() {
    assertEquals(Direction.LESS, underBar(List.of(BAR), List.of(DEFERRAL)));
    assertEquals(Direction.MORE, underBar(List.of(REFERRAL), List.of(DEFERRAL)));
  }

  @Test
  void is_less_where_a_reason_ends_earlier() {
    Held early = Held.found(Verb.DEFER, Optional.of(LocalDate.of(2026, 3, 1)));
    Held late = Held.found(Verb.DEFER, Optional.of(LocalDate.of(2026, 3, 2)));
    assertEquals(Direction.LESS, underBar(List.of(late), List.of(early)));
    assertEquals(Direction.LESS, underBar(List.of(DEFERRAL), List.of(late)));
    assertEquals(Direction.MORE, underBar(List.of(early), List.of(DEFERRAL)));
  }

  @Test
  void is_less_where_what_could_bar_no_longer_can() {
    assertEquals(Direction.LESS, underBar(List.of(POSSIBLE), List.of()));
    assertEquals(Direction.LESS, underBar(List.of(REFERRAL), List.of(POSSIBLE)));
    assertEquals(Direction.MORE, underBar(List.of(POSSIBLE), List.of(BAR)));
  }

  @Test
  void is_less_where_a_rule_finds_one_thing_instead_of_two() {
    assertEquals(Direction.LESS, underBar(List.of(BAR, BAR), List.of(BAR)));
  }

  @Test
  void is_less_where_a_basis_comes_about_under_the_same_outcome() {
    Answers without = answers(Outcome.BARRED, Status.NOT_MET, Map.of(), "");
    Answers open = answers(Outcome.BARRED, Status.UNKNOWN, Map.of(), "");
    Answers with = answers(Outcome.BARRED, Status.MET, Map.of(), "");
    assertEquals(Direction.LESS, direction(without, open));
    assertEquals(Direction.LESS, direction(open, with));
    assertEquals(Direction.MORE, direction(with, without));
  }

  @Test
  void is_neither_where_only_a_question_differs() {
    Answers one = answers(Outcome.REFERRED, Status.MET, Map.of(), "person.dateOfBirth");
    Answers other = answers(Outcome.REFERRED, Status.MET, Map.of(), "claims");
    assertEquals(Direction.NEITHER, direction(one, other));
    assertEquals(
        List.of("no longer asked: person.dateOfBirth", "now asked: claims"),
        Comparison.of(one, other).orElseThrow().beside());
  }

  @Test
  void of_equal_answers_there_is_none() {
    Answers one = answers(Outcome.BARRED, Map.of("A", List.of(BAR)));
    assertEquals(
        Optional.empty(), Comparison.of(one, answers(Outcome.BARRED, Map.of("A", List.of(BAR)))));
  }
}
