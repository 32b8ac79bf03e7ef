package returns.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.rules.Status;

@DisplayName("The fold")
class FoldTests {
  private static final boolean[] BOTH = {true, false};

  @ParameterizedTest(name = "{0}, basis {1}, waits {2}, agree {3}: {4}")
  @CsvSource({
    "BARRED,   MET,     NOT_MET, true,  BARRED",
    "BARRED,   NOT_MET, MET,     false, BARRED",
    "DEFERRED, MET,     NOT_MET, true,  DEFERRED",
    "REFERRED, NOT_MET, MET,     true,  DEFERRED",
    "OPEN,     NOT_MET, MET,     true,  DEFERRED",
    "CLEAR,    NOT_MET, NOT_MET, true,  NOT_COVERED",
    "REFERRED, NOT_MET, NOT_MET, true,  NOT_COVERED",
    "OPEN,     NOT_MET, UNKNOWN, true,  NOT_COVERED",
    "REFERRED, MET,     NOT_MET, true,  REFERRED",
    "OPEN,     MET,     NOT_MET, true,  REFERRED",
    "CLEAR,    UNKNOWN, UNKNOWN, true,  REFERRED",
    "CLEAR,    MET,     NOT_MET, false, REFERRED",
    "CLEAR,    MET,     NOT_MET, true,  NO_BAR_FOUND",
  })
  void takes_the_first_line_of_the_table_that_applies(
      Safeguards safeguards, Status basis, Status waits, boolean agree, Outcome outcome) {
    assertEquals(outcome, Fold.outcome(safeguards, basis, waits, agree));
  }

  @Test
  void finds_no_bar_only_where_all_is_certain() {
    int found = 0;
    for (Safeguards safeguards : Safeguards.values()) {
      for (Status basis : Status.values()) {
        for (Status waits : Status.values()) {
          for (boolean agree : BOTH) {
            if (Fold.outcome(safeguards, basis, waits, agree) == Outcome.NO_BAR_FOUND) {
              found++;
              assertEquals(Safeguards.CLEAR, safeguards);
              assertEquals(Status.MET, basis);
              assertTrue(agree);
            }
          }
        }
      }
    }
    // waits is never MET beside a basis that is; UNKNOWN and NOT_MET remain.
    assertEquals(2, found);
  }

  /** What forgetting may turn an outcome into (docs/semantics.md, "The fold"). */
  private static Set<Outcome> afterForgetting(Outcome outcome) {
    return switch (outcome) {
      case NO_BAR_FOUND -> EnumSet.of(Outcome.NO_BAR_FOUND, Outcome.REFERRED);
      case REFERRED -> EnumSet.of(Outcome.REFERRED);
      case NOT_COVERED -> EnumSet.of(Outcome.NOT_COVERED, Outcome.REFERRED);
      case DEFERRED -> EnumSet.of(Outcome.DEFERRED, Outcome.NOT_COVERED, Outcome.REFERRED);
      case BARRED ->
          EnumSet.of(Outcome.BARRED, Outcome.DEFERRED, Outcome.NOT_COVERED, Outcome.REFERRED);
    };
  }

  @Test
  void forgetting_never_makes_an_outcome_what_it_may_not_become() {
    int compared = 0;
    for (Known before : Known.all()) {
      for (Known after : before.forgotten()) {
        Outcome from = before.outcome();
        Outcome to = after.outcome();
        assertTrue(
            afterForgetting(from).contains(to), from + " became " + to + ": " + before + after);
        compared++;
      }
    }
    assertTrue(compared > 1000, "compared " + compared);
  }

  @Test
  void one_more_bar_deferral_or_referral_never_moves_an_outcome_down_the_table() {
    for (Known before : Known.all()) {
      for (Status more : Status.values()) {
        for (Known after :
            List.of(
                new Known(
                    before.bars.or(more),
                    before.deferrals,
                    before.referrals,
                    before.basis,
                    before.waits),
                new Known(
                    before.bars,
                    before.deferrals.or(more),
                    before.referrals,
                    before.basis,
                    before.waits),
                new Known(
                    before.bars,
                    before.deferrals,
                    before.referrals.or(more),
                    before.basis,
                    before.waits))) {
          assertTrue(after.outcome().compareTo(before.outcome()) <= 0, before + " " + after);
        }
      }
    }
  }

  /** Everything that the fold reads, where a basis that is met waits for nothing. */
  private record Known(
      Status bars, Status deferrals, Status referrals, Status basis, Status waits) {
    Outcome outcome() {
      return Fold.outcome(Safeguards.of(bars, deferrals, referrals), basis, waits, true);
    }

    static List<Known> all() {
      List<Known> all = new ArrayList<>();
      for (Status bars : Status.values()) {
        for (Status deferrals : Status.values()) {
          for (Status referrals : Status.values()) {
            for (Status basis : Status.values()) {
              for (Status waits : Status.values()) {
                boolean possible = basis != Status.MET || waits == Status.NOT_MET;
                if (possible) {
                  all.add(new Known(bars, deferrals, referrals, basis, waits));
                }
              }
            }
          }
        }
      }
      return all;
    }

    List<Known> forgotten() {
      return all().stream()
          .filter(
              k ->
                  less(k.bars, bars)
                      && less(k.deferrals, deferrals)
                      && less(k.referrals, referrals)
                      && less(k.basis, basis)
                      && less(k.waits, waits))
          .toList();
    }

    private static boolean less(Status after, Status before) {
      return after == before || after == Status.UNKNOWN;
    }
  }
}
