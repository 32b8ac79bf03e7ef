package returns.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import returns.documents.Bounded;
import returns.documents.JsonText;
import returns.documents.Node;

/** The ids of the cases in a folder: a run holds one case of an id. */
final class CaseIds {
  private final Map<String, Path> byId = new TreeMap<>();

  /** Those of every case file in a folder and below; none if there is no such folder. */
  static CaseIds in(Path folder) throws IOException {
    CaseIds ids = new CaseIds();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(CaseIds::isCase).sorted().toList()) {
          id(file).ifPresent(id -> ids.byId.putIfAbsent(id.toLowerCase(Locale.ROOT), file));
        }
      }
    }
    return ids;
  }

  /** The file of the case that has an id; capitals do not tell ids apart. */
  Optional<Path> file(String id) {
    return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)));
  }

  private static boolean isCase(Path file) {
    return file.toString().endsWith(".json")
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static Optional<String> id(Path file) throws IOException {
    return JsonText.parse(file.toString(), Bounded.file(file))
        .root()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(root -> ((Node.Mapping) root).get("case"))
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text());
  }
}
