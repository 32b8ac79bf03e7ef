package returns.scenarios;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Visible;

/**
 * A report as JUnit XML, which build servers show: a suite for each table, a case for each
 * scenario.
 *
 * <p>Says no time and no machine: the same report is the same bytes. A table that cannot be read is
 * a suite with an error, so that it does not vanish.
 */
public final class JUnitFile {
  private final XMLStreamWriter xml;

  private JUnitFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The bytes of the file. */
  public static byte[] bytes(Scenarios.Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new JUnitFile(xml).write(report);
      xml.close();
    } catch (XMLStreamException fault) {
      throw new IllegalStateException("a report cannot be written as XML", fault);
    }
    return out.toByteArray();
  }

  private void write(Scenarios.Report report) throws XMLStreamException {
    Map<String, List<ScenarioResult>> tables = new LinkedHashMap<>();
    report.results().forEach(r -> tables.computeIfAbsent(r.file(), f -> new ArrayList<>()).add(r));
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    for (Map.Entry<String, List<ScenarioResult>> table : tables.entrySet()) {
      suite(table.getKey(), table.getValue());
    }
    for (Diagnostic problem : report.problems()) {
      unread(problem);
    }
    line(0);
    xml.writeEndElement();
    line(0);
    xml.writeEndDocument();
  }

  private void line(int level) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(level));
  }

  private void suite(String file, List<ScenarioResult> results) throws XMLStreamException {
    long errors = results.stream().filter(r -> !r.problems().isEmpty()).count();
    long failures = results.stream().filter(r -> !r.passed()).count() - errors;
    start(file, results.size(), failures, errors);
    for (ScenarioResult result : results) {
      testcase(file, result.scenario().name());
      if (!result.problems().isEmpty()) {
        fault("error", result.problems().get(0).message(), problems(result.problems()));
      } else if (!result.passed()) {
        fault("failure", message(result), text(result));
      }
      line(2);
      xml.writeEndElement();
    }
    line(1);
    xml.writeEndElement();
  }

  private void unread(Diagnostic problem) throws XMLStreamException {
    start(problem.place().file(), 1, 0, 1);
    testcase(problem.place().file(), "the table can be read");
    fault("error", problem.message(), problems(List.of(problem)));
    line(2);
    xml.writeEndElement();
    line(1);
    xml.writeEndElement();
  }

  private void start(String file, int tests, long failures, long errors) throws XMLStreamException {
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", file);
    attribute("tests", Integer.toString(tests));
    attribute("failures", Long.toString(failures));
    attribute("errors", Long.toString(errors));
  }

  private void testcase(String file, String name) throws XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    attribute("classname", file);
    attribute("name", name);
  }

  private void fault(String element, String message, String text) throws XMLStreamException {
    line(3);
    xml.writeStartElement(element);
    attribute("type", element);
    attribute("message", message);
    xml.writeCharacters(safe(text));
    xml.writeEndElement();
  }

  private static String message(ScenarioResult result) {
    return result.mismatches().stream()
        .map(m -> m.what() + ": expected " + m.expected() + ", came out as " + m.actual())
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  private static String text(ScenarioResult result) {
    StringBuilder text = new StringBuilder();
    for (Mismatch m : result.mismatches()) {
      text.append(m.place()).append(": ").append(m.what()).append('\n');
      text.append("  expected: ").append(m.expected()).append('\n');
      text.append("  actual:   ").append(m.actual()).append('\n');
      text.append(m.why());
    }
    result.decided().ifPresent(d -> text.append("The decision says: ").append(d.summary()));
    return text.toString();
  }

  private static String problems(List<Diagnostic> problems) {
    return problems.stream()
        .map(p -> p.place() + ": " + p.message() + (p.help().isEmpty() ? "" : "; " + p.help()))
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, safe(value));
  }

  /** XML 1.0 holds no control characters but three, however they are written. */
  private static String safe(String text) {
    return text.lines().map(Visible::of).reduce((a, b) -> a + "\n" + b).orElse("");
  }
}
