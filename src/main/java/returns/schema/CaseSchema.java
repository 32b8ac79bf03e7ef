package returns.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import returns.documents.CanonicalJson;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;
import returns.vocabulary.Vocabulary;

/** The JSON Schema (2020-12) of a case: closed, so that a misspelt name is an error. */
public final class CaseSchema {
  private final Map<String, Object> definitions = new TreeMap<>(CommonSchemas.all());

  private CaseSchema() {}

  /** The schema as indented JSON; the same vocabulary gives the same bytes. */
  public static byte[] json(Vocabulary vocabulary) {
    return CanonicalJson.pretty(tree(vocabulary));
  }

  /** The schema as a tree. */
  static Map<String, Object> tree(Vocabulary vocabulary) {
    return new CaseSchema().document(vocabulary);
  }

  private Map<String, Object> document(Vocabulary vocabulary) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("case", CommonSchemas.ref("caseId"));
    List<String> required = new ArrayList<>(List.of("case"));
    for (FactType type : vocabulary.byKey().values()) {
      properties.put(type.key(), typed(type));
      if (type.name().equals(EngineTypes.RETURN)) {
        required.add(type.key());
      }
    }
    Map<String, Object> schema = closed("a case", properties, required);
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:returns:schema:case");
    schema.put("$defs", definitions);
    schema.put(
        "description",
        "What is left out is unknown. An empty list states that there are none; a list that is"
            + " left out does not.");
    return schema;
  }

  /** What stands under the key of a type: its object, or the two ways to write a list. */
  private Map<String, Object> typed(FactType type) {
    definitions.put(type.name(), item(type));
    Map<String, Object> item = CommonSchemas.ref(type.name());
    return switch (type.holder()) {
      case SINGLE -> described(item, type.label(), type.question());
      case LIST -> described(list(item), "list: " + type.label(), type.question());
      case ARRANGEMENT, ENGINE ->
          throw new IllegalArgumentException("no case states " + type.name());
    };
  }

  private static Map<String, Object> list(Map<String, Object> item) {
    Map<String, Object> items = Map.of("type", "array", "items", item);
    return anyOf(
        items,
        closed(
            "a list of which it is said whether it is complete",
            Map.of("items", items, "complete", CommonSchemas.ref("truth")),
            List.of("items", "complete")));
  }

  private Map<String, Object> item(FactType type) {
    Map<String, Object> properties = new TreeMap<>(CommonSchemas.origin());
    for (Field field : type.fields()) {
      if (!EngineTypes.isFilled(type, field)) {
        Map<String, Object> stated = stated(type, field);
        properties.put(field.name(), described(stated, field.label(), field.question()));
      }
    }
    boolean isReturn = type.name().equals(EngineTypes.RETURN);
    return closed(type.label(), properties, isReturn ? List.of(EngineTypes.PARTNER) : List.of());
  }

  private Map<String, Object> stated(FactType type, Field field) {
    String literal = literal(type, field);
    String name = EngineTypes.isAsked(type, field) ? literal + ".asked" : literal + ".stated";
    definitions.computeIfAbsent(
        name, n -> statedAs(CommonSchemas.ref(literal), !EngineTypes.isAsked(type, field)));
    return CommonSchemas.ref(name);
  }

  private static Map<String, Object> statedAs(Map<String, Object> literal, boolean contestable) {
    Map<String, Object> properties = new TreeMap<>(CommonSchemas.origin());
    properties.put("value", literal);
    if (contestable) {
      Map<String, Object> several =
          Map.of("type", "array", "items", literal, "minItems", 1, "uniqueItems", true);
      properties.put("contested", anyOf(literal, several));
    }
    return anyOf(literal, closed("a value and where it is from", properties, List.of("value")));
  }

  /** The name of the definition of a field's literals. */
  private String literal(FactType type, Field field) {
    if (field.kind() != Kind.WORD) {
      return CommonSchemas.name(field.kind(), field.partial());
    }
    String name = type.name() + "." + field.name();
    definitions.put(name, Map.of("enum", field.words(), "type", "string"));
    return name;
  }

  private static Map<String, Object> closed(
      String title, Map<String, ?> properties, List<String> required) {
    Map<String, Object> schema = new TreeMap<>();
    schema.put("title", title);
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
    return new TreeMap<>(Map.of("anyOf", List.of(one, other)));
  }

  private static Map<String, Object> described(
      Map<String, Object> schema, String title, Optional<String> question) {
    Map<String, Object> described = new TreeMap<>(schema);
    described.put("title", title);
    question.ifPresent(text -> described.put("description", text));
    return described;
  }
}
