package returns.documents;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import returns.documents.Node.Mapping;
import returns.documents.Node.Scalar;
import returns.documents.Node.Sequence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's reading of JSON, as a second witness. */
public final class JsonTrees {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonTrees() {}

  /** The tree that Jackson reads; empty if it refuses the text. */
  public static Optional<JsonNode> read(byte[] bytes) {
    try {
      JsonNode tree = STRICT.readTree(bytes);
      return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
    } catch (JacksonException refused) {
      return Optional.empty();
    }
  }

  /** Whether both trees say the same. */
  static boolean same(Node ours, JsonNode theirs) {
    if (ours instanceof Mapping mapping) {
      return theirs.isObject() && sameEntries(mapping, theirs);
    }
    if (ours instanceof Sequence sequence) {
      return theirs.isArray() && sameItems(sequence, theirs);
    }
    Scalar scalar = (Scalar) ours;
    return switch (scalar.type()) {
      case STRING -> theirs.isString() && theirs.stringValue().equals(scalar.text());
      case TRUTH -> theirs.isBoolean() && theirs.booleanValue() == scalar.text().equals("true");
      case NULL -> theirs.isNull();
      case INTEGER ->
          theirs.isIntegralNumber()
              && theirs.bigIntegerValue().equals(new BigDecimal(scalar.text()).toBigInteger());
      case DECIMAL ->
          theirs.isNumber() && theirs.doubleValue() == Double.parseDouble(scalar.text());
    };
  }

  private static boolean sameEntries(Mapping mapping, JsonNode theirs) {
    boolean same = theirs.size() == mapping.entries().size();
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      JsonNode value = theirs.get(entry.getKey());
      same = same && value != null && same(entry.getValue().value(), value);
    }
    return same;
  }

  private static boolean sameItems(Sequence sequence, JsonNode theirs) {
    boolean same = theirs.size() == sequence.items().size();
    Iterator<JsonNode> items = theirs.iterator();
    for (Node item : sequence.items()) {
      same = same && items.hasNext() && same(item, items.next());
    }
    return same;
  }
}
