package returns.lints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CoveringTests {
  private static final String LOOK = "decision.refer(\"A person must look.\");";

  @TempDir Path folder;

  @Test
  void the_order_and_the_names_of_variables_do_not_tell_rules_apart() throws IOException {
    Written written =
        Written.rules(
            folder,
            Written.rule(
                "EL-A-1",
                LOOK,
                "Claim( status == \"refused\", kind == \"asylum\", $sent : decisionSentOn )",
                "Return( action == \"transfer\", asAt > $sent || transferOn > $sent )",
                "not Evidence( kind == \"passport\" )"),
            Written.rule(
                "EL-B-1",
                LOOK,
                "not Evidence( kind == \"passport\" )",
                "Return( action == \"transfer\" )",
                "Claim( $day : decisionSentOn, kind == \"asylum\", status == \"refused\" )",
                "Return( transferOn > $day || asAt > $day )"));
    assertEquals(
        List.of("EL-B-1 asks and concludes the same as EL-A-1"),
        written.messages("duplicate-rule"));
    assertEquals(List.of(), written.messages("shadowed-rule"));
  }

  @Test
  void a_rule_that_asks_more_is_shadowed_and_one_that_excludes_more_too() throws IOException {
    Written written =
        Written.rules(
            folder,
            Written.rule(
                "EL-WIDE-1",
                LOOK,
                "Claim( status != \"granted\" )",
                "not Child( inUnitedKingdom == true )"),
            Written.rule(
                "EL-MORE-1",
                LOOK,
                "Claim( status == \"refused\", certified == true )",
                "not Child( inUnitedKingdom == true )"),
            Written.rule("EL-MORE-2", LOOK, "Claim( status == \"refused\" )", "not Child( )"),
            Written.rule(
                "EL-OTHER-1",
                LOOK,
                "Claim( status == \"refused\" )",
                "not Child( inUnitedKingdom == false )"),
            Written.rule("EL-OTHER-2", LOOK, "Claim( status == \"refused\" )"),
            Written.rule(
                "EL-OTHER-3",
                LOOK,
                "Claim( kind == \"asylum\" )",
                "not Child( inUnitedKingdom == true )"));
    // EL-OTHER-1 asks all that EL-OTHER-2 asks, which excludes nothing.
    assertEquals(
        Set.of("EL-MORE-1", "EL-MORE-2", "EL-OTHER-1"), written.firstWords("shadowed-rule"));
  }

  @Test
  void days_sources_verbs_and_last_days_tell_rules_apart() throws IOException {
    String[] wide = {"Claim( status != \"granted\" )"};
    String[] narrow = {"Claim( status == \"refused\" )"};
    Written written =
        Written.rules(
            folder,
            Written.rule("EL-WIDE-1", LOOK, wide).replace("when", "  @from(\"2020-01-01\")\nwhen"),
            Written.rule("EL-EARLY-1", LOOK, narrow)
                .replace("when", "  @from(\"2019-12-31\")\nwhen"),
            Written.rule("EL-SOURCE-1", "decision.refer(\"Look again.\");", narrow)
                .replace("art 2", "art 3")
                .replace("when", "  @from(\"2020-01-01\")\nwhen"),
            Written.rule("EL-VERB-1", "decision.bar(\"A person must look.\");", narrow)
                .replace("when", "  @from(\"2020-01-01\")\nwhen"),
            Written.rule("EL-LATE-1", LOOK, narrow)
                .replace("when", "  @from(\"2020-01-01\")\nwhen"));
    assertEquals(Set.of("EL-LATE-1"), written.firstWords("shadowed-rule"));
  }

  @Test
  void of_two_conditions_about_a_list_the_wider_one_says_nothing() throws IOException {
    Written written =
        Written.rules(
            folder,
            Written.note(
                "EL-LIST-1",
                "Claim( status == \"refused\", kind == \"asylum\" )",
                "Claim( kind == \"asylum\" )"),
            Written.note(
                "EL-LIST-2", "Claim( status == \"refused\" )", "Claim( kind == \"asylum\" )"),
            Written.note(
                "EL-LIST-3",
                "not Claim( status == \"refused\" )",
                "not Claim( status == \"refused\", kind == \"asylum\" )"),
            Written.note(
                "EL-LIST-4",
                "Claim( status == \"refused\" )",
                "not Claim( status == \"pending\" )"));
    assertEquals(
        List.of(
            "this changes nothing: what meets another condition of EL-LIST-1 meets this one too",
            "this changes nothing: another condition of EL-LIST-3 excludes as much"),
        written.messages("condition-without-effect"));
  }

  @Test
  void comparisons_that_follow_from_others_are_found_in_alternatives_too() throws IOException {
    Written written =
        Written.rules(
            folder,
            Written.note("EL-PART-1", "Person( sentenceMonths >= 3, sentenceMonths >= 2 )"),
            Written.note(
                "EL-PART-2",
                "Claim( status == \"refused\" || status in ( \"refused\", \"granted\" ) )"),
            Written.note(
                "EL-PART-3",
                "Claim( $sent : decisionSentOn )",
                "Return( asAt > $sent, asAt != $sent )"),
            Written.note(
                "EL-PART-4",
                "Person( stateless == \"no\" )",
                "Person( stateless == \"no\" && unaccompanied == true || stateless == \"claimed\" )"),
            Written.note("EL-FINE-1", "Person( sentenceMonths >= 3, sentenceMonths <= 9 )"),
            Written.note(
                "EL-PART-5",
                "Claim( status == \"refused\" || kind == \"asylum\" )",
                "Claim( status == \"refused\" )"),
            Written.note(
                "EL-FINE-3",
                "Claim( $sent : decisionSentOn )",
                "Return( asAt > $sent || transferOn > $sent )"));
    assertEquals(
        List.of("EL-PART-1", "EL-PART-2", "EL-PART-3", "EL-PART-4", "EL-PART-5"),
        written.messages("condition-without-effect").stream()
            .map(m -> m.replaceAll(".*(EL-[A-Z]+-\\d).*", "$1"))
            .sorted()
            .toList());
  }
}
