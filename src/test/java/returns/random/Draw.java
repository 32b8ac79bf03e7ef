package returns.random;

import java.util.List;
import java.util.SplittableRandom;

/** A seeded source of choices. */
public final class Draw {
  private final SplittableRandom random;

  public Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** From 0 to {@code bound - 1}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** True so many times in a hundred. */
  public boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  public <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One of the list, each as often as its weight says. */
  public <T> T weighted(List<T> list, int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int left = random.nextInt(sum);
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return list.get(i);
      }
    }
    throw new IllegalArgumentException("as many weights as choices are needed");
  }

  /** The same elements in a random order. */
  public <T> List<T> shuffled(List<T> list) {
    List<T> copy = new java.util.ArrayList<>(list);
    for (int i = copy.size() - 1; i > 0; i--) {
      java.util.Collections.swap(copy, i, random.nextInt(i + 1));
    }
    return copy;
  }
}
