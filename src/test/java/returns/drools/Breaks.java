package returns.drools;

import java.util.ArrayList;
import java.util.List;
import returns.evaluation.RuleSet;
import returns.rules.Status;

/** Printers and courses with one decision taken the wrong way each. */
@SuppressWarnings("ImmutableEnumChecker") // neither has state
enum Breaks {
  NO_GUARD_FOR_THE_FIELD(
      new Guards() {
        @Override
        List<String> guards(String field, List<String> others) {
          return others;
        }
      }),
  NO_GUARD_FOR_VARIABLES(
      new Guards() {
        @Override
        List<String> guards(String field, List<String> others) {
          return List.of(field);
        }
      }),
  NO_GUARD_FOR_THE_RESULT_OF_A_CALL(
      new Guards() {
        @Override
        List<String> guards(String field, List<String> others) {
          return super.guards(field, others.stream().filter(o -> !o.contains("(")).toList());
        }
      }),
  NO_SWAP_UNDER_NEGATION(
      new Guards() {
        @Override
        Copy underNegation(Copy copy) {
          return copy;
        }
      }),
  NO_SWAP_UNDER_NOT(
      new Guards() {
        @Override
        Copy underNot(Copy copy) {
          return copy;
        }
      }),
  WHAT_MAY_NOT_EXIST_IS_CERTAIN(
      new Guards() {
        @Override
        boolean onlySure(Copy copy) {
          return false;
        }
      }),
  WHAT_MAY_NOT_EXIST_IS_IMPOSSIBLE(
      new Guards() {
        @Override
        boolean onlySure(Copy copy) {
          return true;
        }
      }),
  THE_WRONG_END_OF_A_SPAN(
      new Guards() {
        @Override
        End lesserEnd(Copy copy) {
          return super.lesserEnd(copy).other();
        }
      }),
  ALL_STAGES_AT_ONCE(
      new Course() {
        @Override
        List<RuleSet.Stage> rounds(List<RuleSet.Stage> stages) {
          List<Integer> rules = new ArrayList<>();
          stages.forEach(stage -> rules.addAll(stage.rules()));
          return List.of(new RuleSet.Stage(stages.get(0).pack(), 1, rules));
        }
      }),
  WHAT_IS_POSSIBLY_ESTABLISHED_IS_CERTAIN(
      new Course() {
        @Override
        boolean isSure(Status status) {
          return true;
        }
      }),
  WHAT_IS_CERTAINLY_ESTABLISHED_IS_POSSIBLE(
      new Course() {
        @Override
        boolean isSure(Status status) {
          return false;
        }
      }),
  WHAT_IS_UNKNOWN_COUNTS_AS_KNOWN(
      new Course() {
        @Override
        boolean runsCertain(boolean possible, boolean whollyKnown) {
          return false;
        }
      }),
  THE_FIRST_TO_ESTABLISH_WINS(
      new Course() {
        @Override
        boolean stays(boolean asSure, boolean sureNow) {
          return true;
        }
      });

  private final Guards guards;
  private final Course course;

  Breaks(Guards guards) {
    this.guards = guards;
    this.course = Course.USUAL;
  }

  Breaks(Course course) {
    this.guards = Guards.ALL;
    this.course = course;
  }

  DroolsEvaluator evaluator(RuleSet rules) {
    return new DroolsEvaluator(rules, guards, course);
  }
}
