package returns.packs;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import returns.documents.Sha256;

/**
 * The fingerprint of a pack: SHA-256 of a text with one line for each file that it rests on, {@code
 * <sha256 of the file> <path>}, in the order of the paths.
 *
 * <p>INVARIANT: it changes with every byte and every name of these files and with nothing else:
 * neither with the order in which a disk lists them nor with where the folder stands.
 */
final class PackHash {
  private PackHash() {}

  /**
   * Of a pack.
   *
   * @param common the files that all packs rest on, by name
   */
  static String of(PackFolder pack, Map<String, byte[]> common) {
    Map<String, byte[]> all = new TreeMap<>(common);
    pack.files().forEach((name, bytes) -> all.put(pack.name() + "/" + name, bytes));
    StringBuilder text = new StringBuilder();
    all.forEach(
        (path, bytes) -> text.append(Sha256.of(bytes)).append(' ').append(path).append('\n'));
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
