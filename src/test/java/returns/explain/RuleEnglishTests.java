package returns.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.assembly.RealRules;
import returns.rules.Pack;
import returns.rules.Rule;

@DisplayName("A rule as a sentence")
class RuleEnglishTests {
  private static final LawSaid LAW =
      new LawSaid(
          Map.of("appealDays", "14 days", "adultAge", "18 years", "replyDays", "21 days"),
          Optional.of("Albania"));

  /** What nobody can read aloud: variables, gaps, numbers of conditions, the signs of programs. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile("\\$|\\{|}|\\bnull\\b|==|!=|&&|\\|\\||in condition \\d|  |\\bnot not\\b");

  private static List<Rule> rules() {
    List<Pack> packs = new ArrayList<>(RealRules.LIBRARY.arrangements().values());
    packs.add(RealRules.LIBRARY.safeguards());
    return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
  }

  private static RuleEnglish rule(String id) {
    return RuleEnglish.of(
        rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow(), LAW);
  }

  /** Sentences that were read aloud and found good. */
  @Test
  void of_each_sort() {
    StringBuilder said = new StringBuilder();
    for (String id :
        List.of(
            "AL-EVID-3",
            "AL-REPLY-2",
            "AL-ERROR-3",
            "AL-REPLY-6",
            "VN-EVID-2",
            "IQ-PLACE-7",
            "LY-MOU-2",
            "SG-APPEAL-WINDOW-1",
            "SG-DISCLOSE-7",
            "SG-FAM28-1",
            "SG-RSC-FIND-2",
            "SG-RSC-DETAIN-3",
            "SG-AAR-1",
            "AL-OTHER-1")) {
      said.append(id).append('\n').append(rule(id).sentence()).append("\n\n");
    }
    Approved.check("explain/sentences.txt", said.toString());
  }

  @Test
  void every_rule_of_the_project_has_one_that_can_be_read_aloud() {
    for (Rule rule : rules()) {
      String sentence = RuleEnglish.of(rule, LAW).sentence();
      assertFalse(NO_SENTENCE.matcher(sentence).find(), rule.id() + ": " + sentence);
      assertTrue(Character.isUpperCase(sentence.codePointAt(0)), sentence);
      assertTrue(sentence.endsWith(".") || sentence.endsWith("?"), sentence);
      assertEquals(rule.conclusions().size(), RuleEnglish.of(rule, LAW).consequences().size());
    }
  }

  @Test
  @DisplayName("A clause is left out only where it asks nothing, or is told as the day of a term")
  void nothing_that_is_asked_is_left_out() {
    for (Rule rule : rules()) {
      RuleEnglish english = RuleEnglish.of(rule, LAW);
      long asking =
          rule.conditions().stream()
              .filter(c -> !c.constraint().atoms().isEmpty() || !Labels.isUnique(c.type()))
              .count();
      assertEquals(asking, english.clauses().size() + english.versions().size(), rule.id());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"SG-APPEAL-WINDOW-1", "SG-FAM28-1", "AL-REPLY-2"})
  void both_days_are_asked_in_one(String id) {
    String sentence = rule(id).sentence();
    assertEquals(
        sentence.contains("the day of evaluation or the day of the transfer is"),
        !id.equals("SG-FAM28-1"),
        sentence);
  }

  @Test
  void what_bars_a_transfer_bars_removal_and_what_bars_another_step_bars_that() {
    assertTrue(rule("SG-DO-2").sentence().contains("then removal is barred: An in-country"));
    for (Rule rule : rules()) {
      String sentence = RuleEnglish.of(rule, LAW).sentence();
      boolean isTransfer = rule.conditions().toString().contains("value=transfer");
      if (sentence.contains("removal is barred:") || sentence.contains("removal is deferred:")) {
        assertTrue(isTransfer, rule.id() + ": " + sentence);
      }
    }
  }

  @Test
  void terms_have_their_values_and_texts_say_the_number_alone() {
    String sentence = rule("SG-APPEAL-WINDOW-1").sentence();
    assertTrue(sentence.contains("the day 14 days (appealDays) after the day on which"), sentence);
    assertTrue(sentence.contains("until [14] days after [the day on which"), sentence);
    String without =
        RuleEnglish.of(
                rules().stream().filter(r -> r.id().equals("SG-APPEAL-WINDOW-1")).findFirst().get(),
                LawSaid.NOTHING)
            .sentence();
    assertTrue(without.contains("the day appealDays days after"), without);
    assertTrue(without.contains("until [appealDays] days after"), without);
  }

  @ParameterizedTest(name = "clause {0} is ({1})")
  @CsvSource({"0, a", "25, z", "26, aa", "52, aaa"})
  void clauses_have_letters(int clause, String letter) {
    assertEquals(letter, RuleEnglish.letter(clause));
  }

  @ParameterizedTest(name = "not so: {0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "whether it is genuine ~ it is not genuine",
        "whether it is false or falsified ~ it is not false or falsified",
        "whether a certificate was issued ~ no certificate was issued",
        "whether a parent or carer would remain ~ no parent or carer would remain",
        "whether the claim was refused or the appeal is pending"
            + " ~ it is not so that the claim was refused or the appeal is pending",
        "whether a claim was refused or an appeal is pending"
            + " ~ it is not so that a claim was refused or an appeal is pending",
        "whether every claim was withdrawn ~ it is not so that every claim was withdrawn",
        "whether more than one child is expected"
            + " ~ it is not so that more than one child is expected",
        "whether a return must be to the region ~ it is not so that a return must be to the region",
        "whether the treatment that is needed is available"
            + " ~ it is not so that the treatment that is needed is available",
        "whether that sentence is suspended and was not activated"
            + " ~ it is not so that that sentence is suspended and was not activated",
        "Irish citizenship ~ Irish citizenship is no"
      })
  void a_negation_is_the_opposite_or_says_that_it_is_not_so(String label, String negated) {
    assertEquals(negated, Labels.isFalse(label));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        "the appeal rights of the child ~ are",
        "signs of trafficking ~ are",
        "its status ~ is",
        "the status of the claim ~ is",
        "the day of the rights of others ~ is",
        "the basis of it ~ is",
        "the longest single sentence in months ~ is"
      })
  void what_is_many_are(String subject, String verb) {
    assertEquals(verb, Labels.is(subject));
  }
}
