package returns.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import returns.evaluation.Choice;
import returns.evaluation.Item;
import returns.evaluation.RuleSet;
import returns.evaluation.RuleTrace;
import returns.evaluation.Situation;
import returns.rules.Rule;
import returns.rules.Status;

/**
 * One rule, or another in its place, answered alone where it is known how all rules came out.
 *
 * <p>So it can be asked what a rule would have come to if one of its comparisons were turned round,
 * without evaluating all others again.
 */
public final class OneRule {
  /** What rules of earlier stages establish, by the number of the rule. */
  @SuppressWarnings("ArrayRecordComponent") // never handed out, never compared
  private record Earlier(int rule, int[] whats) {}

  private final Sources.Plan plan = new Sources.Plan();
  private final Pattern[] patterns;
  private final List<Earlier> earlier;

  /**
   * For a rule set.
   *
   * @param number of the rule: it reads what stages before its own establish
   */
  public OneRule(RuleSet ruleSet, int number) {
    this(ruleSet.rule(number), earlier(ruleSet, number));
  }

  private OneRule(Rule rule, List<Earlier> earlier) {
    this.patterns = Compiler.patterns(rule, plan, new ThreeValues());
    this.earlier = earlier;
  }

  /** Another rule in its place. */
  public OneRule replacedBy(Rule variant) {
    return new OneRule(variant, earlier);
  }

  private static List<Earlier> earlier(RuleSet ruleSet, int number) {
    List<Earlier> earlier = new ArrayList<>();
    for (RuleSet.Stage stage : ruleSet.stages()) {
      if (stage.rules().contains(number)) {
        return List.copyOf(earlier);
      }
      for (int other : stage.rules()) {
        int[] whats = Sources.whatsOf(ruleSet, other);
        if (whats.length > 0) {
          earlier.add(new Earlier(other, whats));
        }
      }
    }
    throw new IllegalArgumentException("no rule of the rule set has the number " + number);
  }

  /** How it comes out in a situation in which the rules of the set came out so. */
  public Status status(Situation situation, List<RuleTrace> all) {
    return new Search(patterns, sources(situation, all), frame(situation)).result().status();
  }

  /**
   * By how many days the left side of a comparison of days lies after its right side, in each
   * choice of facts that certainly satisfies the rule; what is not one day is left out.
   *
   * @param condition its position in the rule
   * @param comparison its position in the condition, in the order of the text
   * @param otherwise the same rule with that comparison turned round: of {@code exists} and {@code
   *     not} the items count that satisfy either
   */
  public Set<Long> daysApart(
      Situation situation, List<RuleTrace> all, int condition, int comparison, OneRule otherwise) {
    Set<Long> apart = new TreeSet<>();
    Sources sources = sources(situation, all);
    Pattern pattern = patterns[condition];
    Pattern turned = otherwise.patterns[condition];
    Demand.Compare compare = compares(pattern.demand()).get(comparison);
    new Search(patterns, sources, frame(situation)) {
      @Override
      void certain(Choice choice) {
        if (pattern.isChoice()) {
          add(frame.items[condition]);
          return;
        }
        for (Item item : sources.of(pattern)) {
          boolean counts =
              pattern.of(item, frame) == Status.MET || turned.of(item, frame) == Status.MET;
          if (counts) {
            add(item);
          }
        }
      }

      private void add(Item item) {
        frame.items[condition] = item;
        Object left = item.value(compare.field());
        Object right = compare.operand().in(frame);
        if (left instanceof LocalDate day && right instanceof LocalDate other) {
          apart.add(ChronoUnit.DAYS.between(other, day));
        }
      }
    }.result();
    return apart;
  }

  private Frame frame(Situation situation) {
    return new Frame(patterns.length, situation.calendars());
  }

  private Sources sources(Situation situation, List<RuleTrace> all) {
    Sources sources = new Sources(plan, situation);
    for (Earlier rule : earlier) {
      Status status = all.get(rule.rule()).result().status();
      for (int what : rule.whats()) {
        sources.establish(what, status);
      }
    }
    sources.endStage();
    return sources;
  }

  /** The comparisons in the order of the text; null stands for one that is none of two values. */
  private static List<Demand.Compare> compares(Demand demand) {
    List<Demand.Compare> found = new ArrayList<>();
    collect(demand, found);
    return found;
  }

  private static void collect(Demand demand, List<Demand.Compare> found) {
    if (demand instanceof Demand.Compare compare) {
      found.add(compare);
    } else if (demand instanceof Demand.Among) {
      found.add(null);
    } else if (demand instanceof Demand.Not not) {
      collect(not.part(), found);
    } else if (demand instanceof Demand.All all) {
      for (Demand part : all.parts()) {
        collect(part, found);
      }
    } else if (demand instanceof Demand.Any any) {
      for (Demand part : any.parts()) {
        collect(part, found);
      }
    }
  }
}
