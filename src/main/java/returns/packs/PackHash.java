package returns.packs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

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
    all.forEach((path, bytes) -> text.append(sha256(bytes)).append(' ').append(path).append('\n'));
    return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
