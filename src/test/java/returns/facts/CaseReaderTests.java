package returns.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.dates.Span;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.facts.Case.StatedFacts;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.TestVocabulary;
import returns.vocabulary.Vocabulary;

/** What a well-formed case says. */
class CaseReaderTests {
  private static final Vocabulary VOCABULARY = TestVocabulary.small();
  private static final CaseReader READER = new CaseReader(VOCABULARY);

  /** The example of docs/formats.md. */
  private static final String EXAMPLE =
      """
      { "case": "AL-0007",
        "return": { "partner": "albania", "action": "transfer", "power": "administrative",
                    "decidedOn": "2026-03-16", "transferAt": "2026-04-10T23:00",
                    "place": "england-and-wales" },
        "person": { "dateOfBirth": "1991-05-02", "unaccompanied": false },
        "nationalities": [ { "state": "AL", "evidence": "proof" } ],
        "claims": [ { "kind": "asylum", "status": "refused", "decisionSentOn": "2026-01-12",
                      "asOf": "2026-03-10", "source": "casework record" } ],
        "referrals": { "items": [], "complete": false },
        "family": { "householdChildren": { "value": "none", "contested": "yes",
                                           "source": "solicitor's letter" } } }
      """;

  private static Case read(String text) {
    CaseRead read = READER.read("a.json", text.getBytes(UTF_8));
    assertEquals(List.of(), read.problems());
    return read.stated().orElseThrow();
  }

  private static Case withClaims(String claims) {
    return read("{\"case\":\"A\",\"return\":{\"partner\":\"albania\"},\"claims\":" + claims + "}");
  }

  private static FactType type(String name) {
    return VOCABULARY.type(name).orElseThrow();
  }

  private static Object value(Case stated, String type, String field) {
    return stated.single(type(type), field).map(StatedField::value).orElse(null);
  }

  @Test
  void every_kind_of_value_is_read_as_what_it_is() {
    Case stated = read(EXAMPLE);
    assertEquals("AL-0007", stated.id());
    assertEquals("albania", value(stated, "Return", "partner"));
    assertEquals("transfer", value(stated, "Return", "action"));
    assertEquals(LocalDate.of(2026, 3, 16), value(stated, "Return", "decidedOn"));
    assertEquals(LocalDateTime.of(2026, 4, 10, 23, 0), value(stated, "Return", "transferAt"));
    assertEquals(LocalDate.of(1991, 5, 2), value(stated, "Person", "dateOfBirth"));
    assertEquals(false, value(stated, "Person", "unaccompanied"));
    assertEquals("AL", value(stated, "Nationality", "state"));
    Case other =
        read(
            "{\"case\":\"A\",\"return\":{\"partner\":\"albania\"},"
                + "\"criminal\":{\"sentenceMonths\":12}}");
    assertEquals(12, value(other, "Criminal", "sentenceMonths"));
  }

  @Test
  void what_is_left_out_stays_out() {
    Case stated = read("{\"case\":\"A\",\"return\":{\"partner\":\"albania\"}}");
    assertEquals(List.of(type("Return")), List.copyOf(stated.facts().keySet()));
    assertEquals(Optional.empty(), stated.stated(type("Claim")));
    assertEquals(Optional.empty(), stated.single(type("Return"), "action"));
  }

  @Test
  void an_empty_list_states_that_there_are_none() {
    assertEquals(
        Optional.of(new StatedFacts(List.of(), true)), withClaims("[]").stated(type("Claim")));
  }

  @Test
  void an_item_of_which_nothing_is_known_is_an_item() {
    List<StatedItem> items = withClaims("[{}]").stated(type("Claim")).orElseThrow().items();
    assertEquals(1, items.size());
    assertEquals(Map.of(), items.get(0).fields());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                       | 0 | true",
        "[{},{}]                                  | 2 | true",
        "{\"items\":[],\"complete\":true}         | 0 | true",
        "{\"items\":[],\"complete\":false}        | 0 | false",
        "{\"complete\":false,\"items\":[{},{}]}   | 2 | false",
      })
  void a_list_is_complete_unless_it_says_otherwise(String claims, int count, boolean complete) {
    StatedFacts facts = withClaims(claims).stated(type("Claim")).orElseThrow();
    assertEquals(count, facts.items().size());
    assertEquals(complete, facts.complete());
  }

  @Test
  void an_item_says_where_and_when_it_is_from() {
    StatedItem claim = read(EXAMPLE).stated(type("Claim")).orElseThrow().items().get(0);
    assertEquals("casework record", claim.source());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 10)), claim.asOf());
    assertEquals(Optional.empty(), claim.recordedOn());
  }

  @Test
  void a_value_says_what_is_contested_and_where_it_is_from() {
    StatedField children = read(EXAMPLE).single(type("Family"), "householdChildren").orElseThrow();
    String line = EXAMPLE.lines().toList().get(9);
    assertEquals(
        new StatedField(
            "none",
            List.of("yes"),
            "solicitor's letter",
            Optional.empty(),
            Optional.empty(),
            new Place("a.json", 10, 36, 1, line)),
        children);
  }

  @Test
  void several_claims_about_a_value_keep_their_order_and_their_kind() {
    Case stated =
        read(
            """
            {"case":"A","return":{"partner":"albania"},
             "person":{"dateOfBirth":{"value":"2008","contested":["2009-01","2010-02-03"],
                                      "asOf":"2026-01-02","recordedOn":"2026-01-03"}}}
            """);
    StatedField born = stated.single(type("Person"), "dateOfBirth").orElseThrow();
    assertEquals(new Span(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31)), born.value());
    assertEquals(
        List.of(
            new Span(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 1, 31)),
            LocalDate.of(2010, 2, 3)),
        born.contested());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 2)), born.asOf());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 3)), born.recordedOn());
  }

  @Test
  void a_time_that_the_clocks_show_twice_is_accepted() {
    Case stated =
        read("{\"case\":\"A\",\"return\":{\"partner\":\"a\",\"transferAt\":\"2026-10-25T01:30\"}}");
    assertEquals(LocalDateTime.of(2026, 10, 25, 1, 30), value(stated, "Return", "transferAt"));
  }

  @Test
  void more_than_sixty_four_items_are_no_error_here() {
    String items = "{},".repeat(99) + "{}";
    StatedFacts facts = withClaims("[" + items + "]").stated(type("Claim")).orElseThrow();
    assertEquals(100, facts.items().size());
  }

  @Test
  void the_order_of_names_changes_nothing_but_places_and_the_hash() {
    String forwards =
        "{\"case\":\"A\",\"return\":{\"partner\":\"a\",\"action\":\"transfer\"},"
            + "\"claims\":[{\"kind\":\"asylum\",\"status\":\"refused\"}],\"person\":{}}";
    String backwards =
        "{\"person\":{},\"claims\":[{\"status\":\"refused\",\"kind\":\"asylum\"}],"
            + "\"return\":{\"action\":\"transfer\",\"partner\":\"a\"},\"case\":\"A\"}";
    assertEquals(
        List.copyOf(read(forwards).facts().keySet()),
        List.copyOf(read(backwards).facts().keySet()));
    assertEquals(fields(read(forwards)), fields(read(backwards)));
    assertNotEquals(read(forwards).sha256(), read(backwards).sha256());
  }

  private static List<Field> fields(Case stated) {
    return stated.facts().values().stream()
        .flatMap(facts -> facts.items().stream())
        .flatMap(item -> item.fields().keySet().stream())
        .toList();
  }

  @Test
  void the_hash_is_of_the_bytes() {
    String text = "{\"case\":\"A\",\"return\":{\"partner\":\"albania\"}}";
    assertEquals(
        "e374733e628b9130c14ec706caf9d46a937f62eee8c287be027e3a864e9c4cf4", read(text).sha256());
    assertNotEquals(read(text).sha256(), read(text + "\n").sha256());
  }

  @Test
  void a_case_on_a_line_of_a_longer_file_knows_its_line() {
    byte[] line = "{\"case\":\"A\",\"return\":{\"partner\":\"a b\"}}".getBytes(UTF_8);
    CaseRead read = READER.read("cases.jsonl", 17, line);
    assertEquals(
        List.of("cases.jsonl:17:33"),
        read.problems().stream().map(p -> p.place().toString()).toList());
  }

  @Test
  void all_findings_are_told_up_to_a_hundred() {
    String claims = "{\"kind\":\"x\"},".repeat(249) + "{\"kind\":\"x\"}";
    byte[] text =
        ("{\"case\":\"A\",\"return\":{\"partner\":\"a\"},\"claims\":[" + claims + "]}")
            .getBytes(UTF_8);
    List<Diagnostic> problems = READER.read("a.json", text).problems();
    assertEquals(101, problems.size());
    assertEquals("from here on 150 more findings are not told", problems.get(100).message());
  }

  @Test
  void a_mebibyte_of_findings_on_one_line_ends_quickly() {
    String claims = "{\"x\":null},".repeat(90_000) + "{}";
    byte[] text = ("{\"case\":\"A\",\"claims\":[" + claims + "]}").getBytes(UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertTrue(READER.read("a.json", text).stated().isEmpty()));
  }
}
