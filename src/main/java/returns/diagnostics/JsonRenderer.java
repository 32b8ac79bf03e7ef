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
    json.writeStartObject();
    json.writeStringProperty("id", diagnostic.id());
    json.writeStringProperty("severity", diagnostic.severity().word());
    json.writeStringProperty("message", diagnostic.message());
    place(json, diagnostic.place());
    json.writeStringProperty("help", diagnostic.help());
    json.writeStringProperty("why", diagnostic.why());
    json.writeStringProperty("page", Page.of(diagnostic.id()).map(Page::address).orElse(""));
    json.writeArrayPropertyStart("also");
    for (Related other : diagnostic.also()) {
      json.writeStartObject();
      place(json, other.place());
      json.writeStringProperty("words", other.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    diagnostic.fix().ifPresent(fix -> fix(json, fix));
    json.writeEndObject();
  }

  private static void fix(JsonGenerator json, Fix fix) {
    json.writeObjectPropertyStart("fix");
    place(json, fix.place());
    json.writeStringProperty("put", fix.put());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Place place) {
    json.writeStringProperty("file", place.file());
    json.writeNumberProperty("line", place.line());
    json.writeNumberProperty("column", place.column());
    json.writeNumberProperty("length", place.length());
    json.writeStringProperty("text", place.text());
  }
}
