package returns.reference;

import returns.dates.Calendars;
import returns.evaluation.Item;

/**
 * What a rule's comparisons see while it is searched: the item chosen for each condition so far.
 *
 * <p>A variable is read through the item that it was bound to, so that a trace can name the fact.
 */
final class Frame {
  final Item[] items;
  final Calendars calendars;

  Frame(int conditions, Calendars calendars) {
    this(new Item[conditions], calendars);
  }

  private Frame(Item[] items, Calendars calendars) {
    this.items = items;
    this.calendars = calendars;
  }

  /** A copy that later choices leave as it is. */
  Frame copy() {
    return new Frame(items.clone(), calendars);
  }
}
