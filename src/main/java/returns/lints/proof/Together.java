package returns.lints.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import returns.rules.Operator;

/** Whether some values meet a number of tests, all at once. */
final class Together {
  private final Distances distances = new Distances();
  private final Map<Value, Value> sameAs = new HashMap<>();
  private final Map<Value, Set<Object>> allowed = new HashMap<>();
  private final Map<Value, Set<Object>> excluded = new HashMap<>();
  private final List<Formula.Compare> different = new ArrayList<>();

  private Together() {}

  static boolean possible(List<Formula.Test> tests) {
    Together together = new Together();
    tests.forEach(together::join);
    tests.forEach(together::add);
    return together.wordsArePossible() && together.distances.arePossible();
  }

  /** Makes one of two values that have no order and are equal. */
  private void join(Formula.Test test) {
    if (test instanceof Formula.Compare compare
        && !compare.left().isOrdered()
        && compare.operator() == Operator.EQUAL) {
      Value one = head(compare.left());
      Value other = head(compare.right());
      if (!one.equals(other)) {
        sameAs.put(one, other);
      }
    }
  }

  private Value head(Value value) {
    Value head = value;
    while (sameAs.containsKey(head)) {
      head = sameAs.get(head);
    }
    return head;
  }

  private void add(Formula.Test test) {
    if (test instanceof Formula.Apart apart) {
      distances.atMost(apart.left(), apart.right(), apart.most());
    } else if (test instanceof Formula.Among among) {
      addAmong(among);
    } else if (test instanceof Formula.Compare compare) {
      if (compare.left().isOrdered()) {
        distances.add(compare);
      } else if (compare.operator() == Operator.UNEQUAL) {
        different.add(compare);
      }
    }
  }

  private void addAmong(Formula.Among among) {
    Value head = head(among.left());
    if (among.inside()) {
      allowed.merge(
          head,
          among.values(),
          (some, others) -> {
            Set<Object> both = new HashSet<>(some);
            both.retainAll(others);
            return both;
          });
    } else {
      excluded.computeIfAbsent(head, v -> new HashSet<>()).addAll(among.values());
    }
  }

  private boolean wordsArePossible() {
    allowed.replaceAll(
        (head, values) -> {
          Set<Object> left = new HashSet<>(values);
          left.removeAll(excluded.getOrDefault(head, Set.of()));
          return left;
        });
    return allowed.values().stream().noneMatch(Set::isEmpty)
        && different.stream().noneMatch(this::isSame);
  }

  /** Whether two that must differ are one, or can only have one and the same value. */
  private boolean isSame(Formula.Compare unequal) {
    Value one = head(unequal.left());
    Value other = head(unequal.right());
    Set<Object> ofOne = allowed.getOrDefault(one, Set.of());
    return one.equals(other) || (ofOne.size() == 1 && ofOne.equals(allowed.get(other)));
  }
}
