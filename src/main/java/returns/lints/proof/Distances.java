package returns.lints.proof;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers, days and times as points on a line, with how far apart they may lie. They are possible
 * together unless some circle of "at most so much more" comes to less than nothing.
 */
final class Distances {
  private static final int ORIGIN = 0;
  private static final int MINUTES = 24 * 60;

  private record AtMost(int from, int to, long most) {}

  private final Map<Value, Integer> points = new HashMap<>();
  private final List<AtMost> edges = new ArrayList<>();

  /** Adds a comparison; unequal is not one of them. */
  void add(Formula.Compare compare) {
    Value left = compare.left();
    Value right = compare.right();
    switch (compare.operator()) {
      case LESS -> atMost(left, right, -1);
      case AT_MOST -> atMost(left, right, 0);
      case GREATER -> atMost(right, left, -1);
      case AT_LEAST -> atMost(right, left, 0);
      case EQUAL -> {
        atMost(left, right, 0);
        atMost(right, left, 0);
      }
      case UNEQUAL -> throw new IllegalArgumentException("unequal is less or greater");
    }
  }

  /** {@code left - right <= most}. */
  void atMost(Value left, Value right, long most) {
    edges.add(new AtMost(point(right), point(left), most + fixed(right) - fixed(left)));
  }

  private int point(Value value) {
    return value instanceof Value.Given
        ? ORIGIN
        : points.computeIfAbsent(value, v -> points.size() + 1);
  }

  /** How far a given value lies from the origin. */
  private static long fixed(Value value) {
    if (!(value instanceof Value.Given given)) {
      return 0;
    }
    if (given.value() instanceof Integer number) {
      return number;
    }
    if (given.value() instanceof LocalDate day) {
      return day.toEpochDay();
    }
    if (given.value() instanceof LocalDateTime time) {
      return time.toLocalDate().toEpochDay() * MINUTES + time.getHour() * 60L + time.getMinute();
    }
    throw new IllegalArgumentException("has no order: " + given.value());
  }

  /** Bellman and Ford: after as many rounds as there are points, nothing comes nearer. */
  boolean arePossible() {
    long[] nearest = new long[points.size() + 1];
    boolean changed = true;
    for (int round = 0; changed && round <= nearest.length; round++) {
      changed = false;
      for (AtMost edge : edges) {
        long reached = nearest[edge.from()] + edge.most();
        if (reached < nearest[edge.to()]) {
          nearest[edge.to()] = reached;
          changed = true;
        }
      }
    }
    return !changed;
  }
}
