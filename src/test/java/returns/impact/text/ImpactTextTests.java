package returns.impact.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.explain.Layout;
import returns.impact.ImpactEnglish;
import returns.impact.MadeImpact;

@DisplayName("An impact as text")
class ImpactTextTests {
  private static final ImpactEnglish.Sides SIDES =
      new ImpactEnglish.Sides("HEAD:rules (revision 1a2b3c4)", "rules (a folder)");

  @Test
  void tells_edits_counts_outcomes_changes_causes_and_what_to_do() {
    assertEquals(
        """
        Old: HEAD:rules (revision 1a2b3c4)
        New: rules (a folder)

        What was edited
          SG-X-1, a rule. A claim is pending: changed
            - Claim( status == "pending" )
            + Claim( status == "refused" )

        What changes
          96 cases, 96 answers under both: 1 changes, 95 stay the same.
            1 less protective

        Outcomes: old down, new across
                          barred  deferred  not-covered  referred  no-bar-found
          barred              90         ·            ·         1             ·
          deferred             ·         ·            ·         ·             3
          not-covered          ·         ·            ·         ·             ·
          referred             2         ·            ·         ·             ·
          no-bar-found         ·         ·            ·         ·             ·

        Less protective: 1
          X-1 under smallland, for 16 March 2026: barred → referred
            lost: SG-X-1: bar → nothing
            - now asked: claims
            because of SG-X-1; cases/X-1.json

        Something becomes less protective because of SG-X-1 (1 case). Mend it, or say why it is meant, for
        each of them: --accept SG-X-1="reason".
        """,
        ImpactText.of(MadeImpact.lost(), SIDES, false, new Layout(100, false)));
  }

  @Test
  void of_an_edit_without_effect_says_what_is_lacking() {
    String text = ImpactText.of(MadeImpact.nothing(), SIDES, false, new Layout(200, false));
    assertTrue(text.contains("nothing changes in these cases"), text);
    assertTrue(text.endsWith("Add a case that shows what the edit is for.\n"), text);
  }
}
