package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import returns.evaluation.RuleSet;
import returns.evaluation.Situation;
import returns.random.Fixture;
import returns.reference.ReferenceEvaluator;
import returns.rules.Constraint;
import returns.rules.Operand;
import returns.rules.Operator;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

@DisplayName("Every operator that is printed")
class OperatorTests {
  @ParameterizedTest
  @MethodSource
  @DisplayName("8: every operator still answers after Drools has compiled it to bytecode")
  void operators_after_many_evaluations(Field field, Operator operator) {
    List<Object> pool = Fixture.pool(field);
    FactType type = Fixture.REFERRAL.fields().contains(field) ? Fixture.REFERRAL : Fixture.PERSON;
    Operand.Variable variable = new Operand.Variable("$x", 0, field);
    RuleSet rules =
        ruleSet(
            rule(
                1,
                "joined",
                one(type, returns.reference.Written.all(), variable),
                one(type, is(type, field.name(), operator.symbol(), variable))));
    DroolsEvaluator drools = new DroolsEvaluator(rules);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    for (int i = 0; i < 120; i++) {
      Object left = i % 7 == 0 ? null : pool.get(i % pool.size());
      Object right = pool.get(i / pool.size() % pool.size());
      Situation situation =
          situation(rules, item(type, 0, field.name(), left), item(type, 1, field.name(), right));
      assertEquals(
          reference.evaluate(situation), drools.evaluate(situation), left + " and " + right);
    }
  }

  @Test
  @DisplayName("8: so does a choice of words, and its negation")
  void words_among_others_after_many_evaluations() {
    Constraint among = among(Fixture.CLAIM, "kind", "asylum", "human-rights");
    RuleSet rules =
        ruleSet(
            rule(1, "among", one(Fixture.CLAIM, among)),
            rule(1, "not-among", one(Fixture.CLAIM, not(among))),
            rule(1, "exists", exists(Fixture.CLAIM, among)),
            rule(1, "none", none(Fixture.CLAIM, among)));
    DroolsEvaluator drools = new DroolsEvaluator(rules);
    ReferenceEvaluator reference = new ReferenceEvaluator(rules);
    List<Object> pool = Fixture.pool(Fixture.CLAIM.field("kind").orElseThrow());
    for (int i = 0; i < 120; i++) {
      Object kind = i % 7 == 0 ? null : pool.get(i % pool.size());
      Situation situation = situation(rules, item(Fixture.CLAIM, 0, "kind", kind));
      assertEquals(reference.evaluate(situation), drools.evaluate(situation), "" + kind);
    }
  }

  @Test
  @DisplayName("8: Drools compiles to bytecode, as these tests suppose")
  void jitting_stays_on() {
    int usual = DroolsCanary.usual().getOption(ConstraintJittingThresholdOption.KEY).getThreshold();
    assertTrue(usual > 0 && usual < 100, "after " + usual + " evaluations");
    assertEquals(
        usual,
        KieBases.options(OperatorTests.class.getClassLoader())
            .getOption(ConstraintJittingThresholdOption.KEY)
            .getThreshold());
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> operators_after_many_evaluations() {
    Stream<Field> fields =
        Stream.concat(
            Fixture.PERSON.fields().stream(), Fixture.REFERRAL.fields().stream().limit(2));
    return fields.flatMap(
        field ->
            Arrays.stream(Operator.values())
                .filter(operator -> field.kind().isOrdered() || !operator.isOrdering())
                .map(operator -> org.junit.jupiter.params.provider.Arguments.of(field, operator)));
  }
}
