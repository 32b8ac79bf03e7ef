package returns.diagnostics;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Shows diagnostics to machines: an array of objects with fixed names. */
public final class JsonRenderer {
  private JsonRenderer() {}

  /** All diagnostics as one JSON array, with a line break at the end. */
  public static String render(List<Diagnostic> diagnostics) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      for (Diagnostic diagnostic : diagnostics) {
        write(json, diagnostic);
      }
      json.writeEndArray();
    }
    return out.append('\n').toString();
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) {
    Place place = diagnostic.place();
    json.writeStartObject();
    json.writeStringProperty("id", diagnostic.id());
    json.writeStringProperty("severity", diagnostic.severity().word());
    json.writeStringProperty("message", diagnostic.message());
    json.writeStringProperty("file", place.file());
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeNumberProperty("length", place.length());
    json.writeStringProperty("text", place.text());
    json.writeStringProperty("help", diagnostic.help());
    json.writeStringProperty("why", diagnostic.why());
    json.writeEndObject();
  }
}
