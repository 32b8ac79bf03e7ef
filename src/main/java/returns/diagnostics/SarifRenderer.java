package returns.diagnostics;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Shows diagnostics to tools that read SARIF 2.1.0: editors, and sites that review changes.
 *
 * <p>The same findings give the same bytes: nothing here tells the time or the machine. A rule has
 * no {@code helpUri}, for that must be absolute, and the pages have no address; they are carried
 * whole instead.
 */
public final class SarifRenderer {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;

  /** The ids that were found, sorted; results name one by its position. */
  private final List<String> rules;

  private SarifRenderer(JsonGenerator json, List<Diagnostic> diagnostics) {
    this.json = json;
    this.rules = diagnostics.stream().map(Diagnostic::id).sorted().distinct().toList();
  }

  /** All diagnostics as one log of one run, with a line break at the end. */
  public static String render(List<Diagnostic> diagnostics, String version) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      new SarifRenderer(json, diagnostics).log(diagnostics, version);
    }
    return out.append('\n').toString();
  }

  private void log(List<Diagnostic> diagnostics, String version) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    tool(version);
    // Our columns count characters as people do, not the units of UTF-16.
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
    diagnostics.forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(String version) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "returns");
    json.writeStringProperty("version", version);
    json.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(String id) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    Page.of(id).ifPresent(this::page);
    json.writeEndObject();
  }

  private void page(Page page) {
    text("shortDescription", page.summary());
    text("fullDescription", page.why());
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", page.plain(100));
    json.writeStringProperty("markdown", page.text());
    json.writeEndObject();
  }

  private void result(Diagnostic diagnostic) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", diagnostic.id());
    json.writeNumberProperty("ruleIndex", rules.indexOf(diagnostic.id()));
    json.writeStringProperty("level", diagnostic.severity().word());
    text("message", message(diagnostic));
    json.writeArrayPropertyStart("locations");
    location(diagnostic.place(), "");
    json.writeEndArray();
    if (!diagnostic.also().isEmpty()) {
      json.writeArrayPropertyStart("relatedLocations");
      diagnostic.also().forEach(other -> location(other.place(), other.words()));
      json.writeEndArray();
    }
    diagnostic.fix().ifPresent(this::fix);
    json.writeEndObject();
  }

  private static String message(Diagnostic diagnostic) {
    String help = diagnostic.help();
    return diagnostic.message() + (help.isEmpty() ? "" : "; " + help);
  }

  private void location(Place place, String words) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    artifact(place);
    if (place.line() > 0) {
      json.writeObjectPropertyStart("region");
      region(place);
      text("snippet", place.text());
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!words.isEmpty()) {
      text("message", words);
    }
    json.writeEndObject();
  }

  private void fix(Fix fix) {
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    text("description", fix.put().isEmpty() ? "take it out" : "write " + fix.put());
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    artifact(fix.place());
    json.writeArrayPropertyStart("replacements");
    json.writeStartObject();
    json.writeObjectPropertyStart("deletedRegion");
    region(fix.place());
    json.writeEndObject();
    text("insertedContent", fix.put());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifact(Place place) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", Uris.of(place.file()));
    json.writeEndObject();
  }

  /** From the first character to behind the last one; never behind the end of the line. */
  private void region(Place place) {
    int behind = place.text().codePointCount(0, place.text().length()) + 1;
    int end = Math.max(place.column(), Math.min(place.column() + place.length(), behind));
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeNumberProperty("endColumn", end);
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
