package returns.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import returns.packs.Library;
import returns.rules.Pack;

/** Everything that two libraries say otherwise, as values: comments and layout are nothing. */
public final class Edits {
  private Edits() {}

  /** The edits that lead from one library to the other: rules first, then by pack and name. */
  public static List<Edit> between(Library before, Library after) {
    List<Edit> edits = new ArrayList<>(RuleEdits.between(before, after));
    Map<String, Pack> earlier = byName(before);
    Map<String, Pack> later = byName(after);
    TreeSet<String> names = new TreeSet<>(earlier.keySet());
    names.addAll(later.keySet());
    for (String name : names) {
      if (earlier.containsKey(name) && later.containsKey(name)) {
        edits.addAll(LawEdits.between(earlier.get(name), later.get(name)));
      } else {
        edits.add(pack(name, later.containsKey(name)));
      }
    }
    edits.addAll(CommonEdits.between(before, after));
    return List.copyOf(edits);
  }

  private static Map<String, Pack> byName(Library library) {
    Map<String, Pack> byName = new LinkedHashMap<>();
    RuleEdits.packs(library).forEach(pack -> byName.put(pack.name(), pack));
    return byName;
  }

  private static Edit pack(String name, boolean isNew) {
    return new Edit(
        Edit.Kind.PACK,
        "packs." + name,
        Optional.of(name),
        "",
        isNew ? Edit.Change.ADDED : Edit.Change.REMOVED,
        true,
        List.of(),
        Optional.empty(),
        isNew);
  }
}
