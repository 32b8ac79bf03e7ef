package returns.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.documents.Bounded;
import returns.documents.JsonText;
import returns.documents.Parsed;
import returns.explain.PlainTrees;

/**
 * A decision as a run left it, with the descriptions of packs beside it; nothing is evaluated.
 *
 * @param decision the tree of its file
 * @param packs the trees of the descriptions, by hash
 * @param problems why it cannot be told; then the rest may be lacking
 */
record RunFiles(
    Map<String, Object> decision,
    Map<String, Map<String, Object>> packs,
    List<Diagnostic> problems) {
  private static final String JSON = ".json";

  static RunFiles read(String path) throws IOException {
    Reader reader = new Reader();
    Map<String, Object> decision = reader.tree(Path.of(path), path);
    Map<String, Map<String, Object>> packs = reader.packsBeside(Path.of(path), hashes(decision));
    return new RunFiles(decision, packs, List.copyOf(reader.problems));
  }

  /** The packs that a decision names; what else stands beside it does it no harm. */
  private static Set<String> hashes(Map<String, Object> decision) {
    Set<String> hashes = new HashSet<>();
    if (decision.get("provenance") instanceof Map<?, ?> provenance
        && provenance.get("packs") instanceof Map<?, ?> packs) {
      packs.values().forEach(hash -> hashes.add(hash.toString()));
    }
    return hashes;
  }

  private static final class Reader {
    private final List<Diagnostic> problems = new ArrayList<>();

    private Map<String, Object> tree(Path file, String name) throws IOException {
      Parsed parsed = JsonText.parseRecord(name, Bounded.record(file));
      problems.addAll(parsed.problems());
      return parsed.root().map(PlainTrees::of).orElse(Map.of());
    }

    private Map<String, Map<String, Object>> packsBeside(Path decision, Set<String> hashes)
        throws IOException {
      Path folder = decision.toAbsolutePath().getParent().resolveSibling("packs");
      Map<String, Map<String, Object>> packs = new TreeMap<>();
      if (!Files.isDirectory(folder)) {
        problems.add(
            Diagnostic.error(
                "no-packs",
                "the folder packs of this decision's run is not there",
                Place.ofFile(folder.toString()),
                "keep a decision in the folder of its run: packs/ holds the words of its rules"));
        return packs;
      }
      try (var files = Files.newDirectoryStream(folder, "*" + JSON)) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          String hash = name.substring(0, name.length() - JSON.length());
          if (hashes.contains(hash)) {
            packs.put(hash, tree(file, file.toString()));
          }
        }
      }
      return packs;
    }
  }
}
