package returns.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.dates.Span;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * A case, and the tree that a lenient parser reads from its text, in one normal form: every list
 * with its completeness, every value with all that stands beside it, every literal as text.
 */
final class CaseTrees {
  private CaseTrees() {}

  static Map<String, Object> of(Case stated) {
    Map<String, Object> tree = new TreeMap<>();
    tree.put("case", stated.id());
    stated
        .facts()
        .forEach(
            (type, facts) ->
                tree.put(
                    type.key(),
                    Map.of(
                        "complete", facts.complete(),
                        "items", facts.items().stream().map(CaseTrees::item).toList())));
    return tree;
  }

  private static Map<String, Object> item(StatedItem item) {
    Map<String, Object> tree = new TreeMap<>();
    origin(tree, item.source(), item.asOf().orElse(null), item.recordedOn().orElse(null));
    item.fields()
        .forEach(
            (field, stated) -> {
              Map<String, Object> value = new TreeMap<>();
              origin(
                  value,
                  stated.source(),
                  stated.asOf().orElse(null),
                  stated.recordedOn().orElse(null));
              value.put("value", literal(stated.value()));
              value.put("contested", stated.contested().stream().map(CaseTrees::literal).toList());
              tree.put("field " + field.name(), value);
            });
    return tree;
  }

  private static void origin(
      Map<String, Object> tree, String source, LocalDate asOf, LocalDate recordedOn) {
    if (!source.isEmpty()) {
      tree.put("source", source);
    }
    if (asOf != null) {
      tree.put("asOf", asOf.toString());
    }
    if (recordedOn != null) {
      tree.put("recordedOn", recordedOn.toString());
    }
  }

  private static String literal(Object value) {
    if (!(value instanceof Span span)) {
      return value.toString();
    }
    boolean month = YearMonth.from(span.first()).equals(YearMonth.from(span.last()));
    return span.first().toString().substring(0, month ? 7 : 4);
  }

  static Map<String, Object> normal(Vocabulary vocabulary, JsonNode root) {
    Map<String, Object> tree = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      FactType type = vocabulary.byKey().get(entry.getKey());
      tree.put(
          entry.getKey(), type == null ? text(entry.getValue()) : facts(type, entry.getValue()));
    }
    return tree;
  }

  private static Map<String, Object> facts(FactType type, JsonNode node) {
    boolean listObject = type.holder() == FactType.Holder.LIST && node.isObject();
    JsonNode items = listObject ? node.get("items") : node;
    List<Object> normal = new ArrayList<>();
    if (items.isArray()) {
      items.forEach(item -> normal.add(normalItem(type, item)));
    } else {
      normal.add(normalItem(type, items));
    }
    return Map.of("complete", !listObject || node.get("complete").booleanValue(), "items", normal);
  }

  private static Map<String, Object> normalItem(FactType type, JsonNode item) {
    Map<String, Object> tree = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : item.properties()) {
      boolean isField = type.field(entry.getKey()).isPresent();
      tree.put(
          isField ? "field " + entry.getKey() : entry.getKey(),
          isField ? normalValue(entry.getValue()) : text(entry.getValue()));
    }
    return tree;
  }

  private static Map<String, Object> normalValue(JsonNode node) {
    Map<String, Object> tree = new TreeMap<>();
    List<Object> contested = new ArrayList<>();
    if (node.isObject()) {
      node.properties().forEach(entry -> tree.put(entry.getKey(), text(entry.getValue())));
      JsonNode claims = node.get("contested");
      if (claims != null && claims.isArray()) {
        claims.forEach(claim -> contested.add(text(claim)));
      } else if (claims != null) {
        contested.add(text(claims));
      }
    } else {
      tree.put("value", text(node));
    }
    tree.put("contested", contested);
    return tree;
  }

  private static String text(JsonNode scalar) {
    return scalar.isString() ? scalar.stringValue() : scalar.toString();
  }
}
