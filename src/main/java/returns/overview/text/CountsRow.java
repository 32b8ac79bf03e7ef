package returns.overview.text;

import java.util.ArrayList;
import java.util.List;
import returns.overview.LabelCounts;
import returns.rules.Label;

/** The counts of one pack, as a row of a table. */
final class CountsRow {
  private CountsRow() {}

  static List<String> of(String name, LabelCounts counts) {
    List<String> row = new ArrayList<>(List.of(name));
    for (Label label : Label.values()) {
      row.add(String.valueOf(counts.of(label)));
    }
    row.add(String.valueOf(counts.noValue()));
    return row;
  }
}
