package returns.schema;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import returns.documents.CanonicalJson;
import returns.vocabulary.Vocabulary;

/** The schemas of all files that people write, with what the vocabulary says of them. */
public enum EditorSchemas {
  CASE,
  SCENARIOS,
  ARRANGEMENT,
  TERMS,
  SOURCES,
  CALENDARS;

  /** How users name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the file that holds it. */
  public String file() {
    return word() + ".schema.json";
  }

  /** The one of that name. */
  public static Optional<EditorSchemas> named(String word) {
    return Arrays.stream(values()).filter(schema -> schema.word().equals(word)).findFirst();
  }

  /**
   * The comment that ties a YAML file to it: editors with the YAML language server read the first
   * line, those of JetBrains the second.
   *
   * @param folder the folder of the schemas, as named from the file's own
   */
  public String comment(String folder) {
    String address = folder + "/" + file();
    return "# yaml-language-server: $schema=" + address + "\n# $schema: " + address + "\n";
  }

  /** The schema as indented JSON, with a line end; the same vocabulary gives the same bytes. */
  public byte[] json(Vocabulary vocabulary) {
    byte[] json =
        switch (this) {
          case CASE -> CaseSchema.json(vocabulary);
          case SCENARIOS -> CanonicalJson.pretty(ScenarioSchema.tree(vocabulary));
          case ARRANGEMENT -> CanonicalJson.pretty(ArrangementSchema.tree(vocabulary));
          case TERMS, SOURCES, CALENDARS -> CanonicalJson.pretty(SchemaTree.read(word()));
        };
    String text = new String(json, StandardCharsets.UTF_8);
    return (text.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A schema with a title of its own. */
  static Map<String, Object> titled(Map<String, Object> schema, String title) {
    Map<String, Object> titled = new java.util.TreeMap<>(schema);
    titled.put("title", title);
    return titled;
  }
}
