package returns.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/**
 * The schema of a scenario table: which paths a scenario may set, and to what, is what the
 * vocabulary says. Ids of rules differ by folder, so that only their form is said.
 */
final class ScenarioSchema {
  private static final String INDEX = "\\[[0-9]{1,3}\\]";

  private final Map<String, Object> definitions;
  private final Map<String, Object> paths = new TreeMap<>();

  private ScenarioSchema(Map<String, Object> definitions) {
    this.definitions = definitions;
  }

  static Map<String, Object> tree(Vocabulary vocabulary) {
    Map<String, Object> tree = SchemaTree.read("scenarios");
    Map<String, Object> definitions = SchemaTree.at(tree, "$defs");
    Map<String, Object> ofCase = CaseSchema.tree(vocabulary);
    definitions.putAll(SchemaTree.at(ofCase, "$defs"));
    Map<String, Object> whole = new TreeMap<>(ofCase);
    List.of("$schema", "$id", "$defs").forEach(whole::remove);
    definitions.put("case", whole);
    SchemaTree.at(tree, "properties", "base")
        .put("anyOf", List.of(CommonSchemas.ref("line"), CommonSchemas.ref("case")));
    ScenarioSchema schema = new ScenarioSchema(definitions);
    schema.addPaths(vocabulary, SchemaTree.at(whole, "properties"));
    Map<String, Object> scenario = SchemaTree.at(definitions, "scenario", "properties");
    SchemaTree.at(scenario, "set").put("patternProperties", schema.paths);
    Field action = vocabulary.required(EngineTypes.RETURN).field("action").orElseThrow();
    SchemaTree.at(scenario, "action").put("enum", action.words());
    return tree;
  }

  private void addPaths(Vocabulary vocabulary, Map<String, Object> ofCase) {
    paths.put("^case$", CommonSchemas.ref("caseId"));
    for (FactType type : vocabulary.byKey().values()) {
      paths.put("^" + type.key() + "$", ofCase.get(type.key()));
      boolean list = type.holder() == FactType.Holder.LIST;
      String item = "^" + type.key() + (list ? INDEX : "");
      if (list) {
        paths.put(item + "$", CommonSchemas.ref(type.name()));
        paths.put("^" + type.key() + "\\.complete$", CommonSchemas.ref("truth"));
      }
      addFields(item, SchemaTree.at(definitions, type.name(), "properties"));
    }
  }

  /** The fields of an item, and what is stated about the value of one. */
  private void addFields(String item, Map<String, Object> fields) {
    fields.forEach((name, schema) -> paths.put(item + "\\." + name + "$", schema));
    String any = item + "\\.(" + String.join("|", fields.keySet()) + ")\\.";
    paths.put(any + "(asOf|recordedOn)$", CommonSchemas.ref("date"));
    paths.put(any + "source$", CommonSchemas.ref("line"));
    paths.put(any + "(value|contested)$", new TreeMap<>());
  }
}
