package returns.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.rulebook.RuleEntry.Link;
import returns.rulebook.RuleEntry.RuleRef;
import returns.rulebook.RuleEntry.ScenarioAt;
import returns.rules.Label;

@DisplayName("A rule book")
class RulebookTests {
  @Test
  void holds_every_rule_once() {
    List<String> ids = Books.ALL.rules().stream().map(RuleEntry::id).toList();
    assertEquals(new ArrayList<>(RealRules.ids()), new ArrayList<>(new TreeSet<>(ids)));
    assertEquals(RealRules.ids().size(), ids.size());
  }

  @Test
  void puts_the_safeguards_first_and_the_arrangements_in_the_order_of_the_record() {
    List<String> names = Books.ALL.packs().stream().map(PackBook::name).toList();
    assertEquals("safeguards", names.get(0));
    assertEquals(
        List.copyOf(RealRules.LIBRARY.arrangements().keySet()), names.subList(1, names.size()));
  }

  @Test
  void heads_the_rules_of_a_file_by_its_number_and_name() {
    PackBook albania =
        Books.ALL.packs().stream().filter(p -> p.name().equals("albania")).findFirst().get();
    assertEquals(
        List.of("1 Evidence", "2 Conditions", "3 Procedure"),
        albania.stages().stream().map(s -> s.number() + " " + s.title()).toList());
  }

  @Test
  void leads_from_what_a_rule_establishes_to_who_reads_and_who_requires_it() {
    Link proved = only(Books.rule("AL-EVID-3").establishes());
    assertEquals("nationality-proved", proved.what());
    assertTrue(ids(proved.rules()).contains("AL-NAT-3"), proved.toString());
    assertEquals(List.of(), proved.instruments());
    Link ground = only(Books.rule("AL-NAT-1").establishes());
    assertEquals(List.of("ec-albania-2005", "uk-albania-2021"), ground.instruments());
  }

  @Test
  void leads_from_what_a_rule_reads_to_the_rules_that_establish_it() {
    Link read = only(Books.rule("AL-NAT-3").reads());
    assertEquals("nationality-proved", read.what());
    for (String id : ids(read.rules())) {
      assertTrue(Books.rule(id).rule().establishes("nationality-proved"), id);
    }
    assertTrue(ids(read.rules()).contains("AL-EVID-3"));
  }

  @Test
  @DisplayName("Both ends of each conclusion name each other")
  void links_hold_both_ways() {
    for (RuleEntry entry : Books.ALL.rules()) {
      for (Link link : entry.reads()) {
        for (RuleRef other : link.rules()) {
          boolean back =
              Books.rule(other.id()).establishes().stream()
                  .filter(l -> l.what().equals(link.what()))
                  .anyMatch(l -> ids(l.rules()).contains(entry.id()));
          assertTrue(back, entry.id() + " reads what " + other.id() + " establishes");
        }
      }
    }
  }

  @Test
  void never_leads_from_one_arrangement_to_another() {
    for (RuleEntry entry : Books.ALL.rules()) {
      List<Link> links = new ArrayList<>(entry.reads());
      links.addAll(entry.establishes());
      String pack = entry.rule().pack();
      boolean crosses =
          links.stream()
              .flatMap(link -> link.rules().stream())
              .anyMatch(
                  rule ->
                      !pack.equals("safeguards")
                          && !rule.pack().equals("safeguards")
                          && !rule.pack().equals(pack));
      assertFalse(crosses, entry.id());
    }
  }

  @Test
  void names_the_scenarios_that_name_a_rule_with_their_lines() throws Exception {
    List<ScenarioAt> scenarios = Books.rule("RW-CLAIM-1").scenarios();
    assertEquals(7, scenarios.size());
    assertEquals(3, scenarios.stream().filter(ScenarioAt::isExpected).count());
    for (ScenarioAt scenario : scenarios) {
      String line = Files.readAllLines(Path.of(scenario.file())).get(scenario.line() - 1);
      assertTrue(line.contains("name: "), scenario + " stands at: " + line);
      assertTrue(line.contains(scenario.name().substring(0, 10)), line);
    }
  }

  @Test
  void tells_the_terms_that_a_rule_reads_whether_as_of_the_day_or_of_an_event() {
    assertEquals(List.of("appealDays"), terms("SG-APPEAL-WINDOW-1"));
    assertEquals(List.of("replyDays", "transferMonths"), terms("AL-TIME-7"));
    assertEquals(List.of(), terms("AL-EVID-9"));
  }

  private static List<String> terms(String id) {
    return Books.rule(id).terms().stream().map(term -> term.term().name()).toList();
  }

  @Test
  void tells_the_facts_that_a_rule_reads_and_no_term_or_conclusion_among_them() {
    assertEquals(
        List.of(
            "Claim.status",
            "Claim.appeal",
            "Claim.appealRight",
            "Claim.decisionSentOn",
            "Return.action",
            "Return.asAt",
            "Return.transferOn"),
        Books.rule("SG-APPEAL-WINDOW-1").facts().stream().map(FactRead::name).toList());
  }

  @Test
  void finds_the_rules_and_the_values_that_rest_on_a_place() {
    SourceEntry rules = source("ftt-rules-2014");
    SourceEntry.PlaceEntry place =
        rules.places().stream().filter(p -> p.place().equals("r 19(2)")).findFirst().get();
    assertTrue(ids(place.rules()).contains("SG-APPEAL-WINDOW-1"));
    assertTrue(place.values().contains("safeguards, term appealDays"), place.toString());
  }

  private static SourceEntry source(String id) {
    return Books.ALL.sources().stream().filter(s -> s.source().id().equals(id)).findFirst().get();
  }

  @Test
  void finds_the_rules_that_read_a_fact() {
    FactEntry fact =
        Books.ALL.facts().stream()
            .filter(entry -> entry.fact().name().equals("Claim.appealRight"))
            .findFirst()
            .get();
    assertTrue(ids(fact.rules()).contains("SG-APPEAL-WINDOW-1"));
    for (RuleRef rule : fact.rules()) {
      assertTrue(Books.rule(rule.id()).rule().conditions().toString().contains("appealRight"));
    }
  }

  @Test
  void labels_a_rule_by_the_weakest_of_its_sources() {
    assertEquals(Label.UNVERIFIED, Books.rule("SG-APPEAL-WINDOW-1").label());
    assertEquals(Label.READ, Books.rule("RW-CLAIM-1").label());
  }

  @Test
  void says_what_is_in_force_on_a_day_only_where_a_day_is_asked_about() {
    assertEquals(Optional.empty(), Books.rule("RW-CLAIM-1").isInForce());
    Rulebook early = Books.of(Optional.of(LocalDate.of(2000, 1, 1)), Optional.empty());
    for (RuleEntry entry : early.rules()) {
      assertEquals(
          Optional.of(entry.rule().isInForce(LocalDate.of(2000, 1, 1))), entry.isInForce());
    }
    assertTrue(early.rules().stream().anyMatch(entry -> !entry.isInForce().get()));
  }

  @Test
  @DisplayName("A term of the day of an event is not told by its value of the day looked at")
  void a_term_of_another_day_keeps_its_name_unless_it_has_had_one_value() {
    LocalDate day = LocalDate.of(2026, 11, 28);
    Rulebook book = Books.of(Optional.of(day), Optional.empty());
    int told = 0;
    for (RuleEntry entry : book.rules()) {
      for (String version : entry.english().versions()) {
        String name = version.substring(0, version.indexOf(' '));
        long values =
            entry.terms().stream()
                .filter(term -> term.term().name().equals(name))
                .flatMap(term -> term.term().versions().stream())
                .filter(v -> v.value() != null)
                .map(v -> v.value())
                .distinct()
                .count();
        boolean isByValue = entry.english().sentence().contains(" (" + name + ")");
        assertTrue(!isByValue || values == 1, entry.id() + ": " + entry.english().sentence());
        told++;
      }
    }
    assertTrue(told > 20, "only " + told);
  }

  @Test
  void holds_only_the_packs_that_were_asked_for() {
    Rulebook rwanda = Books.of(Optional.empty(), Optional.of(Set.of("rwanda")));
    assertEquals(List.of("rwanda"), rwanda.packs().stream().map(PackBook::name).toList());
    assertTrue(rwanda.holds("rwanda") && !rwanda.holds("safeguards"));
    assertEquals(12, rwanda.rules().size());
  }

  private static Link only(List<Link> links) {
    assertEquals(1, links.size(), links.toString());
    return links.get(0);
  }

  private static List<String> ids(List<RuleRef> rules) {
    return rules.stream().map(RuleRef::id).toList();
  }
}
