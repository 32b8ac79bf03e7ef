package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static returns.reference.Written.established;
import static returns.reference.Written.is;
import static returns.reference.Written.item;
import static returns.reference.Written.one;
import static returns.reference.Written.rule;
import static returns.reference.Written.ruleSet;
import static returns.reference.Written.situation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.AlphaThresholdOption;
import org.kie.internal.conf.ShareAlphaNodesOption;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Fixture;
import returns.random.RandomRules;
import returns.rules.Condition;
import returns.rules.Operand;
import returns.rules.Status;
import returns.vocabulary.Kind;

/**
 * The faults of Drools 10.2.0 that were found, each with its guard.
 *
 * <p>Where a test begins by showing the fault itself and fails there, Drools was mended: look
 * whether the guard is still needed.
 */
@DisplayName("Guards against faults of Drools 10.2.0")
class FaultTests {
  private static final String DATED = "declare A d : java.time.LocalDate end\n";

  private static List<Status> statuses(RuleSet rules, Item... items) {
    return statuses(situation(rules, items));
  }

  private static List<Status> statuses(Situation situation) {
    return new DroolsEvaluator(situation.ruleSet())
        .evaluate(situation).rules().stream().map(r -> r.status()).toList();
  }

  private static String days(String operator, int many) {
    return DATED
        + IntStream.rangeClosed(1, many)
            .mapToObj(
                day ->
                    "rule \"%d\" when A( d %s \"%02d-Jan-2026\" ) then end\n"
                        .formatted(day, operator, day))
            .collect(Collectors.joining());
  }

  @Test
  @DisplayName("2: three dates on one field never match by Drools' index; ours has no index")
  void alpha_hash_index() {
    LocalDate day = LocalDate.of(2026, 1, 2);
    String drl = days("==", 3);
    var usual = new DroolsCanary("p", drl, DroolsCanary.usual());
    assertEquals(Set.of(), usual.fact("A", "d", day).fired());
    var ours = new DroolsCanary("p", drl, KieBases.options(FaultTests.class.getClassLoader()));
    assertEquals(Set.of("2"), ours.fact("A", "d", day).fired());
  }

  @Test
  @DisplayName("2: many ranges of dates throw by Drools' range index; ours has none")
  void alpha_range_index() {
    LocalDate day = LocalDate.of(2026, 1, 3);
    String drl = days(">", 12);
    assertThrows(
        RuntimeException.class,
        () -> new DroolsCanary("p", drl, DroolsCanary.usual()).fact("A", "d", day).fired());
    var ours = new DroolsCanary("p", drl, KieBases.options(FaultTests.class.getClassLoader()));
    assertEquals(Set.of("1", "2"), ours.fact("A", "d", day).fired());
  }

  @Test
  void both_thresholds_are_off_in_our_options() {
    assertEquals(
        0,
        KieBases.options(FaultTests.class.getClassLoader())
            .getOption(AlphaThresholdOption.KEY)
            .getThreshold());
    assertEquals(
        0,
        KieBases.options(FaultTests.class.getClassLoader())
            .getOption(AlphaRangeIndexThresholdOption.KEY)
            .getThreshold());
  }

  @Test
  @DisplayName("3: a date as text is another date in Drools, so none is ever printed")
  void no_date_literals() {
    var ninth =
        new DroolsCanary(
            "p",
            DATED + "rule r when A( d == \"30-Feb-2026\" ) then end",
            KieBases.options(FaultTests.class.getClassLoader()));
    assertEquals(Set.of("r"), ninth.fact("A", "d", LocalDate.of(2026, 3, 2)).fired());
    for (Object day : List.of(LocalDate.of(2026, 1, 6), LocalDateTime.of(2026, 1, 6, 9, 0))) {
      Kind kind = day instanceof LocalDate ? Kind.DATE : Kind.TIME;
      assertThrows(
          IllegalArgumentException.class, () -> Literals.print(new Operand.Literal(kind, day)));
    }
    assertFalse(PrintedFormTests.printed(RandomRules.ruleSet(1)).matches("(?s).*\\d{4}-\\d\\d.*"));
  }

  @Test
  @DisplayName("4: a number that nobody set is 0 in Drools; ours is null")
  void every_field_is_set() {
    String drl =
        """
        declare A i : Integer b : Boolean end
        rule zero when A( i == 0 ) then end
        rule no when A( b == false ) then end
        """;
    assertEquals(
        Set.of("no", "zero"),
        new DroolsCanary("p", drl, KieBases.options(FaultTests.class.getClassLoader()))
            .fact("A")
            .fired());
    RuleSet rules =
        ruleSet(
            rule(1, "zero", one(Fixture.PERSON, is(Fixture.PERSON, "age", "==", 0))),
            rule(1, "no", one(Fixture.PERSON, is(Fixture.PERSON, "alone", "==", false))));
    assertEquals(List.of(Status.UNKNOWN, Status.UNKNOWN), statuses(rules, item(Fixture.PERSON, 0)));
  }

  @Test
  @DisplayName("5: null is unequal to everything in Drools; ours is unknown")
  void guards_for_null() {
    String drl =
        """
        declare A s : String i : Integer end
        rule unequal when A( s != "a" ) then end
        rule among when A( s not in ("a", "b") ) then end
        rule negated when A( !(i > 1) ) then end
        """;
    assertEquals(
        Set.of("among", "negated", "unequal"),
        new DroolsCanary("p", drl, KieBases.options(FaultTests.class.getClassLoader()))
            .fact("A", "i", null)
            .fired());
    RuleSet rules =
        ruleSet(
            rule(1, "unequal", one(Fixture.CLAIM, is(Fixture.CLAIM, "kind", "!=", "asylum"))),
            rule(
                1,
                "negated",
                one(
                    Fixture.CLAIM,
                    returns.reference.Written.not(is(Fixture.CLAIM, "count", ">", 1)))));
    assertEquals(List.of(Status.UNKNOWN, Status.UNKNOWN), statuses(rules, item(Fixture.CLAIM, 0)));
  }

  @Test
  @DisplayName("7: nodes are shared: without sharing Drools answers wrongly")
  void alpha_nodes_are_shared() {
    assertTrue(
        KieBases.options(FaultTests.class.getClassLoader())
            .getOption(ShareAlphaNodesOption.KEY)
            .isShareAlphaNodes());
  }

  @Test
  @DisplayName("13: a rule with too many choices of facts is not joined at all")
  void too_many_choices_do_not_hang() {
    Condition[] joins = new Condition[5];
    Operand.Variable first = new Operand.Variable("$first", 0, Fixture.CLAIM.fields().get(0));
    joins[0] = one(Fixture.CLAIM, returns.reference.Written.all(), first);
    for (int i = 1; i < joins.length; i++) {
      joins[i] = one(Fixture.CLAIM, is(Fixture.CLAIM, "kind", "==", first));
    }
    RuleSet rules = ruleSet(rule(1, "joined", joins), rule(2, "later", established("joined")));
    Item[] claims =
        IntStream.range(0, 64)
            .mapToObj(i -> item(Fixture.CLAIM, i, "kind", "asylum"))
            .toArray(Item[]::new);
    Situation all = situation(rules, claims);
    BitSet tooMany = new BitSet();
    tooMany.set(0);
    Situation capped =
        new Situation(
            rules,
            all.asAt(),
            all.items(),
            all.terms(),
            all.termVersions(),
            all.calendars(),
            all.inForce(),
            tooMany);
    List<Status> statuses =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> statuses(capped));
    assertEquals(List.of(Status.UNKNOWN, Status.UNKNOWN), statuses);
  }

  @Test
  @DisplayName("14: what is not in force is left out by us, whatever Drools' clock says")
  void rules_not_in_force_do_not_run() {
    RuleSet rules =
        ruleSet(
            rule(1, "met", one(Fixture.PERSON, is(Fixture.PERSON, "age", "==", 2))),
            rule(2, "later", established("met")));
    Situation all = situation(rules, item(Fixture.PERSON, 0, "age", 2));
    assertEquals(List.of(Status.MET, Status.MET), statuses(all));
    BitSet inForce = new BitSet();
    inForce.set(1);
    Situation without =
        new Situation(
            rules,
            all.asAt(),
            all.items(),
            all.terms(),
            all.termVersions(),
            all.calendars(),
            inForce,
            new BitSet());
    assertEquals(List.of(Status.NOT_MET, Status.NOT_MET), statuses(without));
  }

  @Test
  @DisplayName("13, 14: what is not in force is not unknown, however many choices it has")
  void too_many_choices_of_a_rule_not_in_force() {
    RuleSet rules =
        ruleSet(
            rule(1, "met", one(Fixture.PERSON, is(Fixture.PERSON, "age", "==", 2))),
            rule(2, "later", established("met")));
    Situation all = situation(rules, item(Fixture.PERSON, 0, "age", 2));
    BitSet first = new BitSet();
    first.set(0);
    BitSet second = new BitSet();
    second.set(1);
    Situation without =
        new Situation(
            rules,
            all.asAt(),
            all.items(),
            all.terms(),
            all.termVersions(),
            all.calendars(),
            second,
            first);
    assertEquals(List.of(Status.NOT_MET, Status.NOT_MET), statuses(without));
  }
}
