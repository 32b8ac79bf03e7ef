package returns.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import returns.documents.CanonicalJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds trees against the schemas of the files that this program writes. */
public final class SchemaCheck {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, SchemaCheck> MADE = new ConcurrentHashMap<>();

  private final JsonNode tree;
  private final Schema schema;

  private SchemaCheck(JsonNode tree) {
    this.tree = tree;
    this.schema = REGISTRY.getSchema(tree);
  }

  /** The schema of that name: decision, pack, run or errors. */
  public static SchemaCheck of(String name) {
    return MADE.computeIfAbsent(name, n -> new SchemaCheck(read(n)));
  }

  private static JsonNode read(String name) {
    String file = "/schemas/" + name + ".schema.json";
    try (InputStream in = SchemaCheck.class.getResourceAsStream(file)) {
      return new JsonMapper().readTree(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The schema itself. */
  public JsonNode tree() {
    return tree;
  }

  /** What is wrong with a tree, one line for each finding; nothing if it keeps to the schema. */
  public List<String> problems(Object value) {
    return problems(CanonicalJson.bytes(value));
  }

  /** What is wrong with a document. */
  public List<String> problems(byte[] json) {
    return schema.validate(new JsonMapper().readTree(json)).stream().map(Error::toString).toList();
  }
}
