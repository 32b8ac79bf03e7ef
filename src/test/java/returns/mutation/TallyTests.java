package returns.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TallyTests {
  @Test
  void a_score_is_cut_off_and_never_rounded_up_to_what_is_asked_for() {
    assertEquals("94.9 %", new Tally("p", 9499, 501, 7, 0).score());
    assertEquals("100.0 %", new Tally("p", 3, 0, 2, 0).score());
  }

  @Test
  void what_is_undecided_counts_against_the_score_and_what_is_equivalent_does_not() {
    assertEquals(500, new Tally("p", 1, 0, 5, 1).tenths());
  }

  @Test
  void a_pack_with_nothing_to_notice_has_missed_nothing() {
    assertEquals(1000, new Tally("p", 0, 0, 4, 0).tenths());
  }
}
