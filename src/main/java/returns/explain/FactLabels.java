package returns.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the paths of a trace mean, as the descriptions of packs say it. */
final class FactLabels {
  private record Named(PathPattern pattern, String label) {}

  private final Map<String, String> byPath = new HashMap<>();
  private final List<Named> withNames = new ArrayList<>();

  /** Learns what a pack's rules read. */
  void add(Tree pack) {
    for (Tree read : pack.trees("reads")) {
      PathPattern pattern = new PathPattern(read.text("fact"));
      if (pattern.hasNames()) {
        withNames.add(new Named(pattern, read.text("label")));
      } else {
        byPath.putIfAbsent(read.text("fact"), read.text("label"));
      }
    }
  }

  /** The label of a fact. */
  Optional<String> of(String path) {
    String plain = PathPattern.plain(path);
    String known = byPath.get(plain);
    return known != null
        ? Optional.of(known)
        : withNames.stream().filter(n -> n.pattern().matches(plain)).map(Named::label).findFirst();
  }
}
