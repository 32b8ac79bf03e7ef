package returns.reference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import returns.evaluation.ConditionTrace;
import returns.evaluation.RuleResult;
import returns.evaluation.RuleTrace;
import returns.rules.Status;

/** What is wanted of each rule: its result alone, or a trace. */
interface Mode<R> {
  /** Searches a rule's choices of facts. */
  R search(Pattern[] patterns, Sources sources, Frame frame);

  /** The answer for a rule that is not evaluated. */
  R unsearched(Pattern[] patterns, RuleResult result);

  Status status(R answer);

  Mode<RuleResult> RESULT =
      new Mode<>() {
        @Override
        public RuleResult search(Pattern[] patterns, Sources sources, Frame frame) {
          return new Search(patterns, sources, frame).result();
        }

        @Override
        public RuleResult unsearched(Pattern[] patterns, RuleResult result) {
          return result;
        }

        @Override
        public Status status(RuleResult answer) {
          return answer.status();
        }
      };

  Mode<RuleTrace> TRACE =
      new Mode<>() {
        @Override
        public RuleTrace search(Pattern[] patterns, Sources sources, Frame frame) {
          return new Recording(patterns, sources, frame).trace();
        }

        @Override
        public RuleTrace unsearched(Pattern[] patterns, RuleResult result) {
          List<ConditionTrace> conditions =
              Collections.nCopies(patterns.length, ConditionTrace.NOT_REACHED);
          return new RuleTrace(result, conditions, Map.of(), List.of());
        }

        @Override
        public Status status(RuleTrace answer) {
          return answer.result().status();
        }
      };
}
