package returns.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import returns.rules.Label;

/**
 * How many values of law there are of each label.
 *
 * @param noValue how many terms lack a value on some day or on all
 */
public record LabelCounts(Map<Label, Integer> byLabel, int noValue) {
  public LabelCounts {
    byLabel = Map.copyOf(byLabel);
  }

  static LabelCounts of(List<LabelledValue> values, List<ValuelessTerm> valueless) {
    Map<Label, Integer> counts = new EnumMap<>(Label.class);
    values.forEach(value -> counts.merge(value.label(), 1, Integer::sum));
    return new LabelCounts(counts, valueless.size());
  }

  /** How many of one label. */
  public int of(Label label) {
    return byLabel.getOrDefault(label, 0);
  }

  LabelCounts plus(LabelCounts other) {
    Map<Label, Integer> sum = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      sum.put(label, of(label) + other.of(label));
    }
    return new LabelCounts(sum, noValue + other.noValue);
  }
}
