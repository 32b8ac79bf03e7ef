package returns.impact;

import java.util.HashMap;
import java.util.Map;
import returns.packs.Library;

/** Which rules are later versions of which: a reason that goes on under a new id is not lost. */
final class Lineage {
  private final Map<String, String> follows = new HashMap<>();

  Lineage(Library before, Library after) {
    for (Library library : new Library[] {before, after}) {
      RuleEdits.packs(library).stream()
          .flatMap(pack -> pack.rules().stream())
          .forEach(rule -> rule.follows().ifPresent(id -> follows.put(rule.id(), id)));
    }
  }

  /** The id of the first version; no chain is longer than there are rules. */
  String first(String id) {
    String first = id;
    for (int i = 0; i < follows.size() && follows.containsKey(first); i++) {
      first = follows.get(first);
    }
    return first;
  }
}
