package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static returns.reference.Written.among;
import static returns.reference.Written.exists;
import static returns.reference.Written.is;
import static returns.reference.Written.item;
import static returns.reference.Written.none;
import static returns.reference.Written.not;
import static returns.reference.Written.one;
import static returns.reference.Written.rule;
import static returns.reference.Written.ruleSet;
import static returns.reference.Written.situation;
import static returns.reference.Written.variable;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import returns.dates.DateFunction;
import returns.random.Fixture;
import returns.rules.Operand;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

class PrinterTests {
  private static String printed(returns.rules.Rule rule, Copy copy) {
    return new Printer(Guards.ALL).print("example", ruleSet(rule), List.of(new RuleCopy(0, copy)));
  }

  private static String condition(returns.rules.Rule rule, Copy copy) {
    return new Printer(Guards.ALL)
        .print(0, rule, copy)
        .lines()
        .filter(line -> line.contains("T_"))
        .reduce((first, second) -> second)
        .orElseThrow()
        .strip();
  }

  private static returns.rules.Rule late() {
    Operand.Variable sent = variable(0, Fixture.CLAIM, "sentOn");
    Operand due =
        new Operand.Call(
            DateFunction.NEXT_WORKING_DAY,
            List.of(sent, new Operand.Literal(Kind.REFERENCE, "north")));
    return rule(
        1,
        "late",
        one(Fixture.CLAIM, is(Fixture.CLAIM, "status", "==", "refused"), sent),
        one(Fixture.RETURN, is(Fixture.RETURN, "asAt", "<=", due)),
        none(Fixture.REFERRAL, among(Fixture.REFERRAL, "kind", "asylum", "none")));
  }

  @Test
  void a_certain_copy_with_all_that_it_needs() {
    assertEquals(
        """
        package printed.p_example
        import function returns.dates.DateCalls.nextWorkingDay
        global returns.dates.Calendars calendars
        global returns.drools.Progress progress
        dialect "mvel"

        rule "certain 0"
          agenda-group "certain 0"
        when
          T_Claim( sure == true, $v0 : f_sentOn, (f_status != null && f_status == "refused") )
          T_Return( sure == true, (f_asAt != null && $v0 != null && nextWorkingDay($v0, "north", calendars) != null && f_asAt <= nextWorkingDay($v0, "north", calendars)) )
          not T_Referral( (f_kind == null || f_kind in ("asylum", "none")) )
        then
        end
        """,
        printed(late(), Copy.CERTAIN));
  }

  @Test
  void a_possible_copy() {
    assertEquals(
        """
        rule "possible 0"
          agenda-group "possible 0"
        when
          T_Claim( $v0 : f_sentOn, (f_status == null || f_status == "refused") )
          T_Return( (f_asAt == null || $v0 == null || nextWorkingDay($v0, "north", calendars) == null || f_asAt <= nextWorkingDay($v0, "north", calendars)) )
          not T_Referral( sure == true, (f_kind != null && f_kind in ("asylum", "none")) )
        then
        end
        """,
        new Printer(Guards.ALL).print(0, late(), Copy.POSSIBLE));
  }

  @Test
  void the_copies_change_places_under_a_negation() {
    returns.rules.Rule rule =
        rule(1, "x", exists(Fixture.CLAIM, not(is(Fixture.CLAIM, "count", ">", 1))));
    assertEquals(
        "exists T_Claim( sure == true, !((f_count == null || f_count > 1)) )",
        condition(rule, Copy.CERTAIN));
    assertEquals(
        "exists T_Claim( !((f_count != null && f_count > 1)) )", condition(rule, Copy.POSSIBLE));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <;  f_born_last < $v0             ; f_born_first < $v0
          <=; f_born_last <= $v0            ; f_born_first <= $v0
          >;  f_born_first > $v0            ; f_born_last > $v0
          >=; f_born_first >= $v0           ; f_born_last >= $v0
          ==; (f_born_first == f_born_last && $v0 == $v0 && f_born_first == $v0); (f_born_first <= $v0 && $v0 <= f_born_last)
          !=; !(f_born_first <= $v0 && $v0 <= f_born_last); !(f_born_first == f_born_last && $v0 == $v0 && f_born_first == $v0)
          """)
  void a_partial_date_is_compared_at_its_ends(String operator, String certain, String possible) {
    Operand.Variable day = variable(0, Fixture.RETURN, "asAt");
    returns.rules.Rule rule =
        rule(
            1,
            "x",
            one(Fixture.RETURN, returns.reference.Written.all(), day),
            one(Fixture.PERSON, is(Fixture.PERSON, "born", operator, day)));
    assertEquals(
        "T_Person( sure == true, (f_born_first != null && $v0 != null && " + certain + ") )",
        condition(rule, Copy.CERTAIN));
    assertEquals(
        "T_Person( (f_born_first == null || $v0 == null || " + possible + ") )",
        condition(rule, Copy.POSSIBLE));
  }

  @Test
  void a_variable_of_a_partial_date_is_bound_at_both_ends() {
    Operand.Variable born = variable(0, Fixture.PERSON, "born");
    Operand adult =
        new Operand.Call(
            DateFunction.BIRTHDAY, List.of(born, new Operand.Literal(Kind.NUMBER, 18)));
    returns.rules.Rule rule =
        rule(
            1,
            "x",
            one(Fixture.PERSON, returns.reference.Written.all(), born),
            one(Fixture.RETURN, is(Fixture.RETURN, "asAt", "<", adult)));
    String text = new Printer(Guards.ALL).print(0, rule, Copy.CERTAIN);
    assertEquals(
        "  T_Person( sure == true, $v0_first : f_born_first, $v0_last : f_born_last )",
        text.lines().skip(3).findFirst().orElseThrow());
    assertEquals(
        "T_Return( sure == true, (f_asAt != null && $v0_first != null"
            + " && birthday($v0_first, 18) != null && birthday($v0_last, 18) != null"
            + " && f_asAt < birthday($v0_first, 18)) )",
        condition(rule, Copy.CERTAIN));
  }

  @Test
  void nothing_of_an_authors_free_text_is_printed() {
    returns.rules.Rule rule =
        rule(
            1,
            "\" then System.exit(1); end",
            one(Fixture.PERSON, is(Fixture.PERSON, "age", "==", 1)));
    assertFalse(printed(rule, Copy.CERTAIN).contains("exit"));
    assertFalse(printed(rule, Copy.CERTAIN).contains("So it is."));
    assertFalse(printed(rule, Copy.CERTAIN).contains("EX-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" ) then System.exit(1); end",
        "a\\",
        "\\u0022",
        "Türkiye",
        "${x}",
        "it's",
        "/* */",
        "// no",
        "@{1+1}",
        "日本",
        "a b"
      })
  void every_word_means_itself(String word) {
    FactType type =
        new FactType(
            "Thing",
            FactType.Holder.LIST,
            "things",
            "a thing",
            Optional.empty(),
            List.of(Field.plain("word", 0, Kind.REFERENCE, List.of(), "its word")));
    var rules =
        ruleSet(
            rule(1, "same", one(type, is(type, "word", "==", word))),
            rule(1, "among", one(type, among(type, "word", word, "x"))),
            rule(1, "other", one(type, is(type, "word", "!=", word))));
    var results =
        new DroolsEvaluator(rules).evaluate(situation(rules, item(type, 0, "word", word)));
    assertEquals(
        List.of(Status.MET, Status.MET, Status.NOT_MET),
        results.rules().stream().map(r -> r.status()).toList());
  }

  @Test
  void a_control_character_or_a_foreign_name_is_never_printed() {
    assertThrows(IllegalArgumentException.class, () -> Literals.quoted("a\nb"));
    assertThrows(IllegalArgumentException.class, () -> Literals.quoted("a\u0000b"));
    Field field = Field.plain("x) then", 0, Kind.NUMBER, List.of(), "x");
    assertThrows(IllegalArgumentException.class, () -> Names.field(field, End.FIRST));
    assertEquals("printed.p_kurdistan_region", Names.pack("kurdistan-region"));
  }

  @Test
  void only_what_is_read_is_bound() {
    Operand.Variable unread = variable(0, Fixture.CLAIM, "ref");
    String text =
        printed(
            rule(1, "x", one(Fixture.CLAIM, is(Fixture.CLAIM, "count", "==", 1), unread)),
            Copy.CERTAIN);
    assertFalse(text.contains("f_ref"), text);
    assertFalse(text.contains("$v0"), text);
    assertFalse(text.contains(EngineTypes.RETURN), text);
  }
}
