package returns.lints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleNeverAppliesTests {
  private static final List<String[]> NEVER =
      List.of(
          lines("Person( sentenceMonths > 3 )", "Person( sentenceMonths < 4 )"),
          lines("Person( sentenceMonths >= 1 )", "not Person( sentenceMonths != 0 )"),
          lines(
              "Claim( status == \"refused\" )",
              "not Claim( status in ( \"refused\", \"granted\" ) )"),
          lines("Claim( status == \"refused\", $k : kind )", "not Claim( kind == $k )"),
          lines(
              "Claim( $sent : decisionSentOn )",
              "Return( asAt > $sent )",
              "Return( asAt < $sent )"),
          lines(
              "Claim( $sent : decisionSentOn )",
              "Return( $today : asAt, asAt <= $sent )",
              "Claim( decisionSentOn < $today, decisionSentOn >= $sent )"),
          lines(
              "Terms( $days : replyDays )",
              "Claim( $sent : decisionSentOn )",
              "Return( asAt > plusDays($sent, $days), asAt <= $sent )"),
          lines(
              "Terms( $days : replyDays )",
              "Claim( $sent : decisionSentOn )",
              "Return( asAt == plusDays($sent, $days), asAt < $sent )"),
          lines(
              "Return( $today : asAt )",
              "Instrument( kind == \"memorandum\", starts <= $today, ends >= $today )"),
          lines("ListedEvidence( kind == \"identity-card\" )"),
          lines(
              "CoveredState( $s : state )",
              "Return( destination == $s )",
              "Return( destination != $s )"),
          lines(
              "Person( unaccompanied == true )",
              "Claim( status == \"pending\" )",
              "Person( unaccompanied == false || stateless == \"no\" )",
              "Person( stateless != \"no\" )"));

  private static final List<String[]> CAN =
      List.of(
          lines("Claim( status == \"refused\" )", "Claim( status == \"granted\" )"),
          lines("Claim( status == \"refused\" )", "not Claim( status == \"granted\" )"),
          lines(
              "Claim( status == \"refused\", $k : kind )",
              "not Claim( kind == $k, status == \"granted\" )"),
          lines("Person( sentenceMonths > 3 )", "Person( sentenceMonths < 5 )"),
          lines(
              "Claim( $sent : decisionSentOn )",
              "Return( asAt >= $sent )",
              "Return( asAt <= $sent )"),
          lines(
              "Terms( $days : replyDays )",
              "Claim( $sent : decisionSentOn )",
              "Return( asAt > $sent, asAt < plusDays($sent, $days) )"),
          lines("Return( $today : asAt )", "Instrument( kind == \"agreement\", starts > $today )"),
          lines("ListedEvidence( kind == \"passport\" )"),
          lines("Terms( counted == false )", "Person( stateless == \"no\" )"),
          lines(
              "CoveredState( $s : state )",
              "Nationality( state == $s )",
              "Nationality( state != $s )"));

  @TempDir Path folder;

  private static String[] lines(String... lines) {
    return lines;
  }

  /** The terms of the safeguards are read by rules of the safeguards. */
  private static boolean isOfSafeguards(String[] conditions) {
    return String.join(" ", conditions).contains("counted");
  }

  @Test
  void what_contradicts_itself_is_found_and_nothing_else() throws IOException {
    List<String> own = new ArrayList<>();
    List<String> safeguards = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < NEVER.size(); i++) {
      own.add(Written.note("EL-NEVER-" + i, NEVER.get(i)));
      expected.add("EL-NEVER-" + i);
    }
    for (int i = 0; i < CAN.size(); i++) {
      boolean other = isOfSafeguards(CAN.get(i));
      (other ? safeguards : own).add(Written.note((other ? "SG" : "EL") + "-CAN-" + i, CAN.get(i)));
    }
    Written written =
        Written.of(
            folder,
            List.of(
                new Example("drl rule", String.join("\n", own)),
                new Example(
                    "drl safeguards rule",
                    String.join("\n", safeguards)
                        .replace("elbonia-2010 art 2", "claims-act s 2"))));
    assertEquals(expected, written.firstWords("rule-never-applies"));
  }

  @Test
  void a_rule_that_reads_what_only_rules_of_other_days_establish_is_found() throws IOException {
    String established = "decision.establish(\"long-ago\", \"It was so.\");";
    String earlier =
        Written.rule("EL-OLD-1", established, "Person( unaccompanied == true )")
            .replace("when", "  @until(\"2012-12-31\")\nwhen");
    String reader = Written.note("EL-NEW-1", "Established( what == \"long-ago\" )");
    String inTime = reader.replace("EL-NEW-1", "EL-NEW-2");
    Written written =
        Written.of(
            folder,
            List.of(
                new Example("drl rule", earlier),
                new Example(
                    "drl later rule",
                    reader.replace("when", "  @from(\"2013-01-01\")\nwhen")
                        + "\n"
                        + inTime.replace("when", "  @from(\"2012-12-31\")\nwhen"))));
    assertEquals(
        List.of(
            "EL-NEW-1 can never apply: on no day on which it is in force can this be established"),
        written.messages("rule-never-applies"));
  }

  @Test
  void what_a_rule_that_never_applies_would_establish_is_never_established() throws IOException {
    String never =
        Written.rule(
            "EL-DEAD-1",
            "decision.establish(\"dead\", \"Never.\");",
            "Person( unaccompanied == true )",
            "Person( unaccompanied == false, stateless == \"no\" )");
    Written written =
        Written.of(
            folder,
            List.of(
                new Example("drl earlier rule", never),
                new Example(
                    "drl later rule",
                    Written.note("EL-READS-1", "Established( what == \"dead\" )")
                        + Written.note("EL-READS-2", "not Established( what == \"dead\" )"))));
    // The first is told by never-holds, at the comparison itself.
    assertEquals(Set.of("EL-READS-1"), written.firstWords("rule-never-applies"));
  }
}
