package returns.lints;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.diagnostics.SourceText;
import returns.documents.Node;
import returns.documents.YamlText;
import returns.packs.Library;
import returns.rules.Pack;
import returns.rules.Rule;

/** The texts of a folder of rules, read again for the places in them. */
final class Texts {
  static final String SOURCES = "sources.yaml";
  static final String CALENDARS = "calendars.yaml";

  private final Path rules;
  private final Map<String, Optional<byte[]>> bytes = new HashMap<>();
  private final Map<String, SourceText> texts = new HashMap<>();
  private final Map<String, Optional<Node>> nodes = new HashMap<>();

  Texts(Path rules) {
    this.rules = rules;
  }

  /** The folder itself. */
  Path folder() {
    return rules;
  }

  /** The name of the file that holds a pack's terms, from the folder of rules. */
  static String settings(Pack pack) {
    String file = pack.name().equals(Library.SAFEGUARDS) ? "terms.yaml" : "arrangement.yaml";
    return pack.name() + "/" + file;
  }

  /** What a YAML file holds; empty if it could not be read again. */
  Optional<Node> yaml(String name) {
    return nodes.computeIfAbsent(
        name, n -> read(n).flatMap(found -> YamlText.parse(shown(n), found).root()));
  }

  /** What stands under keys of a YAML file, one within the other. */
  Optional<Node> yaml(String name, String... keys) {
    Optional<Node> node = yaml(name);
    for (String key : keys) {
      node = node.flatMap(n -> n instanceof Node.Mapping m ? m.get(key) : Optional.empty());
    }
    return node;
  }

  /** The place of a key of a YAML file, or of the file where it is not found. */
  Place keyPlace(String name, String... keys) {
    String last = keys[keys.length - 1];
    if (keys.length == 1) {
      return placeOfLine(name, last);
    }
    String[] before = java.util.Arrays.copyOf(keys, keys.length - 1);
    return yaml(name, before)
        .filter(Node.Mapping.class::isInstance)
        .map(node -> ((Node.Mapping) node).entries().get(last))
        .map(Node.Entry::keyPlace)
        .orElseGet(() -> Place.ofFile(shown(name)));
  }

  /** The place of a key that begins a line. */
  private Place placeOfLine(String name, String key) {
    SourceText text = text(name, shown(name));
    String line = "\n" + key + ":";
    int at = text.text().startsWith(key + ":") ? 0 : text.text().indexOf(line) + 1;
    return at == 0 && !text.text().startsWith(key + ":")
        ? Place.ofFile(text.file())
        : text.place(at, key.length());
  }

  /** The place of the first such words in a rule, or of its title where they are not found. */
  Place placeIn(Rule rule, String words) {
    SourceText text = text(rule.pack() + "/" + rule.file(), rule.place().file());
    int line = 1;
    int from = 0;
    while (line < rule.place().line() && from >= 0) {
      from = text.text().indexOf('\n', from) + 1;
      line++;
    }
    int at = words.isEmpty() ? -1 : text.text().indexOf(words, from);
    int next = text.text().indexOf("\nrule ", from + 1);
    return at < 0 || (next >= 0 && at > next) ? rule.place() : text.place(at, words.length());
  }

  /** The place of a label or a question of the vocabulary. */
  Place placeInVocabulary(String words) {
    SourceText text = text("vocabulary.drl", shown("vocabulary.drl"));
    int at = text.text().indexOf("\"" + words + "\"");
    return at < 0 ? Place.ofFile(text.file()) : text.place(at + 1, words.length());
  }

  /** The text of a file; empty if it could not be read again. */
  String text(String name) {
    return text(name, shown(name)).text();
  }

  private SourceText text(String name, String shown) {
    return texts.computeIfAbsent(
        name,
        n ->
            new SourceText(
                shown, read(n).map(b -> new String(b, StandardCharsets.UTF_8)).orElse("")));
  }

  private String shown(String name) {
    return rules.resolve(name).toString().replace('\\', '/');
  }

  private Optional<byte[]> read(String name) {
    return bytes.computeIfAbsent(
        name,
        n -> {
          try {
            return Optional.of(java.nio.file.Files.readAllBytes(rules.resolve(n)));
          } catch (IOException unreadable) {
            return Optional.empty(); // it could be read once: then places are those of files
          }
        });
  }
}
