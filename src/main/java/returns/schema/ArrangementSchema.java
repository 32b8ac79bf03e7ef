package returns.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;
import returns.vocabulary.Vocabulary;

/** The schema of an arrangement, with the types and words that the vocabulary has for it. */
final class ArrangementSchema {
  /** Filled from the days of a fact, and so never stated among its fields. */
  private static final Set<String> LIFE = Set.of("starts", "ends");

  private ArrangementSchema() {}

  static Map<String, Object> tree(Vocabulary vocabulary) {
    Map<String, Object> tree = SchemaTree.read("arrangement");
    Map<String, Object> kind = SchemaTree.at(tree, "$defs", "evidence", "properties", "kind");
    kind.remove("pattern");
    kind.put("enum", EngineTypes.listedEvidence(vocabulary).field("kind").orElseThrow().words());
    List<FactType> types =
        vocabulary.types().stream()
            .filter(type -> type.holder() == FactType.Holder.ARRANGEMENT)
            .toList();
    Map<String, Object> fact = SchemaTree.at(tree, "$defs", "fact");
    Map<String, Object> type = SchemaTree.at(fact, "properties", "type");
    type.remove("pattern");
    type.put("enum", types.stream().map(FactType::name).toList());
    List<Object> each = new ArrayList<>();
    types.forEach(one -> each.add(fieldsOf(one)));
    fact.put("allOf", each);
    return tree;
  }

  /** Of a fact of this type, its fields. */
  private static Map<String, Object> fieldsOf(FactType type) {
    Map<String, Object> fields = new TreeMap<>();
    for (Field field : type.fields()) {
      if (!LIFE.contains(field.name())) {
        fields.put(field.name(), EditorSchemas.titled(literal(field), field.label()));
      }
    }
    Map<String, Object> closed =
        Map.of(
            "title",
            type.label(),
            "type",
            "object",
            "properties",
            fields,
            "additionalProperties",
            false);
    return Map.of(
        "if", Map.of("properties", Map.of("type", Map.of("const", type.name()))),
        "then", Map.of("properties", Map.of("fields", closed)));
  }

  private static Map<String, Object> literal(Field field) {
    if (field.kind() == Kind.WORD) {
      return Map.of("type", "string", "enum", field.words());
    }
    @SuppressWarnings("unchecked")
    Map<String, Object> common =
        (Map<String, Object>)
            CommonSchemas.all().get(CommonSchemas.name(field.kind(), field.partial()));
    return common;
  }
}
