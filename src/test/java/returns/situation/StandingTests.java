package returns.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static returns.reference.Written.all;
import static returns.reference.Written.one;
import static returns.reference.Written.rule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.assembly.RealRules;
import returns.evaluation.Item;
import returns.evaluation.Reading.State;
import returns.evaluation.RuleSet;
import returns.facts.Case;
import returns.facts.CaseReader;
import returns.rules.Condition;
import returns.rules.Pack;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

@DisplayName("A case as it stands on 16 March 2026")
class StandingTests {
  private static final LocalDate AS_AT = LocalDate.of(2026, 3, 16);
  private static final RuleSet RULES =
      new RuleSet(
          List.of(RealRules.LIBRARY.safeguards(), RealRules.LIBRARY.arrangements().get("albania")));
  private static final StandingOf STANDINGS =
      new StandingOf(
          RealRules.LIBRARY.vocabulary(),
          RealRules.LIBRARY.listedEvidence(),
          RealRules.LIBRARY.calendars(),
          RULES);

  private static Standing standing(String more) {
    return standing(more, Optional.empty());
  }

  private static Standing standing(String more, Optional<LocalDate> knownAt) {
    return STANDINGS.standing(read(more), new Clocks(AS_AT, knownAt));
  }

  /** A case that says this behind its partner. */
  private static Case read(String more) {
    String text = "{ \"case\": \"X\", \"return\": { \"partner\": \"albania\" " + more + " }";
    var read =
        new CaseReader(RealRules.LIBRARY.vocabulary())
            .read("x.json", 1, text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), read.problems());
    return read.stated().orElseThrow();
  }

  private static Standing asKnownOn(LocalDate day, String more) {
    return standing(more, Optional.of(day));
  }

  private static List<Item> items(Standing standing, String typeName) {
    FactType type = RealRules.LIBRARY.vocabulary().required(typeName);
    return standing.situation().items().get(type);
  }

  private static State state(Standing standing, String typeName, String field) {
    Item item = items(standing, typeName).get(0);
    return item.reading(item.type().field(field).orElseThrow()).state();
  }

  private static List<String> paths(List<Item> items) {
    return items.stream().map(Item::path).toList();
  }

  private static String many(int children) {
    return IntStream.range(0, children)
        .mapToObj(i -> "{ \"inUnitedKingdom\": false }")
        .collect(Collectors.joining(", ", "}, \"children\": [ ", " ]"));
  }

  @Test
  void a_list_of_sixty_four_items_is_evaluated_and_one_of_sixty_five_is_not() {
    Standing most = standing(many(64));
    assertEquals(List.of(), most.overfull());
    assertFalse(most.hasTooManyChoices());
    Standing more = standing(many(65));
    assertEquals(List.of("children"), more.overfull());
    assertTrue(more.needsAPerson());
    assertEquals(RULES.rules().size(), more.situation().tooMany().cardinality());
  }

  @ParameterizedTest
  @CsvSource({"27, false", "28, true"})
  void a_rule_has_twenty_thousand_choices_of_facts_at_most(int children, boolean expected) {
    FactType child = RealRules.LIBRARY.vocabulary().required("Child");
    Condition any = one(child, all());
    Pack pack = RealRules.LIBRARY.safeguards();
    RuleSet rules =
        new RuleSet(
            List.of(
                new Pack(
                    "example",
                    List.of(rule(1, "three", any, any, any), rule(1, "two", any, any)),
                    pack.terms(),
                    pack.termsType(),
                    pack.arrangement(),
                    pack.sha256())));
    StandingOf standings =
        new StandingOf(
            RealRules.LIBRARY.vocabulary(),
            RealRules.LIBRARY.listedEvidence(),
            RealRules.LIBRARY.calendars(),
            rules);
    Standing standing =
        standings.standing(read(many(children)), new Clocks(AS_AT, Optional.empty()));
    assertEquals(expected, standing.situation().tooMany().get(0), "three children of " + children);
    assertFalse(standing.situation().tooMany().get(1));
    assertEquals(expected, standing.needsAPerson());
  }

  @ParameterizedTest
  @CsvSource({
    "''                                                     , NOT_STATED",
    "'\"stateless\": \"no\"'                                , KNOWN",
    "'\"stateless\": { \"value\": \"no\", \"contested\": \"claimed\" }', CONTESTED"
  })
  void a_field_is_known_only_if_it_is_stated_and_nobody_contests_it(String field, State expected) {
    assertEquals(
        expected, state(standing("}, \"person\": { " + field + " }"), "Person", "stateless"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-16, KNOWN",
    "2026-02-14, KNOWN", // the last of the thirty days of appealFactDays is 16 March
    "2026-02-13, STALE",
    "2010-01-01, STALE"
  })
  void a_field_that_ages_counts_as_unknown_once_it_is_too_old(String asOf, State expected) {
    Standing ofTheItem =
        standing("}, \"person\": { \"ageChallenge\": \"none\", \"asOf\": \"" + asOf + "\" }");
    assertEquals(expected, state(ofTheItem, "Person", "ageChallenge"));
    Standing ofTheField =
        standing(
            "}, \"person\": { \"ageChallenge\": { \"value\": \"none\", \"asOf\": \""
                + asOf
                + "\" } }");
    assertEquals(expected, state(ofTheField, "Person", "ageChallenge"));
  }

  @Test
  void a_field_that_states_its_day_is_too_old_while_the_term_has_no_value() {
    Clocks before = new Clocks(LocalDate.of(2022, 12, 31), Optional.empty());
    String stated = "}, \"person\": { \"ageChallenge\": \"none\"%s }";
    Case dated = read(stated.formatted(", \"asOf\": \"2022-12-31\""));
    assertEquals(State.STALE, state(STANDINGS.standing(dated, before), "Person", "ageChallenge"));
    assertEquals(
        State.KNOWN,
        state(STANDINGS.standing(read(stated.formatted("")), before), "Person", "ageChallenge"));
  }

  @Test
  void what_an_arrangement_says_nothing_of_may_be_there() {
    Standing standing = standing("}");
    assertEquals(List.of("Derogation[?]"), paths(items(standing, "Derogation")));
    assertFalse(items(standing, "Derogation").get(0).sure());
    assertEquals(List.of("albania.Party[0]"), paths(items(standing, "Party")));
    assertTrue(items(standing, "Party").get(0).sure());
  }

  @Test
  void a_value_or_a_life_that_became_known_later_is_unknown_and_set_aside() {
    Standing early = asKnownOn(LocalDate.of(2006, 4, 30), "}");
    Item terms = early.situation().terms().get("safeguards");
    assertEquals(null, terms.value(terms.type().field("adultAge").orElseThrow()));
    Item instrument = early.situation().items().get(EngineTypes.INSTRUMENT).get(0);
    assertEquals(null, instrument.value(instrument.type().field("starts").orElseThrow()));
    List<String> aside = early.setAside().stream().map(SetAside::path).toList();
    assertTrue(aside.contains("safeguards.terms.adultAge"), aside.toString());
    assertTrue(aside.contains("albania.ec-albania-2005.inForce"), aside.toString());
    Item known = standing("}").situation().terms().get("safeguards");
    assertEquals(18, known.value(known.type().field("adultAge").orElseThrow()));
  }

  @Test
  void what_an_arrangement_said_later_leaves_a_fact_that_may_be_there() {
    Standing early = asKnownOn(LocalDate.of(2022, 12, 12), "}");
    assertEquals(List.of("Party[?]"), paths(items(early, "Party")));
    assertEquals(List.of("albania.Listing[0]", "Listing[?]"), paths(items(early, "Listing")));
  }

  @Test
  void a_list_that_is_left_out_or_not_complete_holds_one_item_that_may_not_exist() {
    assertEquals(List.of("claims[?]"), paths(items(standing("}"), "Claim")));
    assertFalse(items(standing("}"), "Claim").get(0).sure());
    assertEquals(List.of(), items(standing("}, \"claims\": []"), "Claim"));
    assertEquals(
        List.of("claims[0]", "claims[?]"),
        paths(
            items(standing("}, \"claims\": { \"items\": [ {} ], \"complete\": false }"), "Claim")));
  }

  @Test
  void what_was_recorded_after_the_day_of_knowledge_is_set_aside() {
    LocalDate known = LocalDate.of(2026, 3, 1);
    Standing field =
        asKnownOn(
            known,
            "}, \"person\": { \"stateless\": { \"value\": \"no\", \"recordedOn\": \"2026-03-02\" } }");
    assertEquals(State.SET_ASIDE, state(field, "Person", "stateless"));
    assertEquals("[person.stateless]", setAside(field));
    Standing item =
        asKnownOn(
            known, "}, \"claims\": [ { \"kind\": \"asylum\", \"recordedOn\": \"2026-03-02\" } ]");
    assertEquals(List.of("claims[?]"), paths(items(item, "Claim")));
    assertEquals("[claims[0]]", setAside(item));
  }

  @Test
  void what_is_stated_once_is_recorded_with_all_its_fields_that_do_not_say_otherwise() {
    String person =
        "}, \"person\": { \"stateless\": \"no\", \"recordedOn\": \"2026-03-02\","
            + " \"unaccompanied\": { \"value\": false, \"recordedOn\": \"2026-02-01\" } }";
    Standing before = asKnownOn(LocalDate.of(2026, 3, 1), person);
    assertEquals(State.SET_ASIDE, state(before, "Person", "stateless"));
    assertEquals(State.KNOWN, state(before, "Person", "unaccompanied"));
    assertEquals("[person.stateless]", setAside(before));
    Standing after = asKnownOn(LocalDate.of(2026, 3, 2), person);
    assertEquals(State.KNOWN, state(after, "Person", "stateless"));
    assertEquals("[]", setAside(after));
  }

  private static String setAside(Standing standing) {
    return standing.setAside().stream()
        .map(SetAside::path)
        .filter(path -> !path.startsWith("albania.") && !path.startsWith("safeguards."))
        .toList()
        .toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"person\": { \"dateOfBirth\": \"2026-03-17\" }; person.dateOfBirth",
        "\"person\": { \"stateless\": { \"value\": \"no\", \"recordedOn\": \"2026-03-17\" } }; person.stateless.recordedOn",
        "\"person\": { \"stateless\": { \"value\": \"no\", \"asOf\": \"2026-03-17\" } }; person.stateless.asOf",
        "\"person\": { \"stateless\": \"no\", \"recordedOn\": \"2026-03-17\" }; person.recordedOn",
        "\"person\": { \"stateless\": \"no\", \"asOf\": \"2026-03-17\" }; person.asOf",
        "\"claims\": [ { \"recordedOn\": \"2026-03-17\" } ]; claims[0].recordedOn",
        "\"claims\": [ { \"asOf\": \"2026-03-17\" } ]; claims[0].asOf"
      })
  void a_file_that_is_newer_than_the_day_of_evaluation_needs_a_person(String stated, String path) {
    Standing newer = standing("}, " + stated);
    assertEquals(List.of(path), newer.newer());
    assertTrue(newer.needsAPerson());
    assertEquals(List.of(), standing("}, " + stated.replace("-17", "-16")).newer());
  }

  @Test
  void what_is_set_aside_does_not_make_the_file_newer() {
    Standing known =
        asKnownOn(
            AS_AT,
            "}, \"person\": { \"dateOfBirth\": \"2026-03-20\", \"recordedOn\": \"2026-03-20\" },"
                + " \"claims\": [ { \"claimedOn\": \"2026-03-20\", \"recordedOn\": \"2026-03-20\" } ]");
    assertEquals(List.of(), known.newer());
    assertEquals("[claims[0], person.dateOfBirth]", setAside(known));
  }

  @Test
  void the_day_of_transfer_is_that_of_a_transfer_only() {
    String at = ", \"transferAt\": \"2026-04-10T23:30\", \"action\": ";
    assertEquals(
        LocalDate.of(2026, 4, 10), standing(at + "\"transfer\" }").theReturn("transferOn"));
    assertEquals(null, standing(at + "\"prepare\" }").theReturn("transferOn"));
    assertEquals(
        null, standing(", \"transferAt\": \"2026-04-10T23:30\" }").theReturn("transferOn"));
    assertEquals(AS_AT, standing("}").theReturn("asAt"));
  }
}
