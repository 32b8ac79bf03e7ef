package returns.scenarios;

import java.util.Locale;
import java.util.Optional;

/**
 * Which scenarios run.
 *
 * @param pack only tables of this pack
 * @param text only scenarios whose name or table holds this, in whatever capitals
 */
public record Filter(Optional<String> pack, Optional<String> text) {
  /** Every scenario. */
  public static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

  boolean takesTable(String ofPack) {
    return pack.isEmpty() || pack.get().equals(ofPack);
  }

  boolean takes(ScenarioTable table, Scenario scenario) {
    return text.map(Filter::small)
        .map(part -> small(scenario.name()).contains(part) || small(table.file()).contains(part))
        .orElse(true);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
