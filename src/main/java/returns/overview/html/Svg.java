package returns.overview.html;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG, element by element; what is put into it is escaped, and it is always well formed. */
public final class Svg {
  /** Of every picture. */
  public static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;

  public Svg() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** One step of writing, into memory. */
  private interface Step {
    void write() throws XMLStreamException;
  }

  private Svg step(Step step) {
    try {
      step.write();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return this;
  }

  /** Writing into memory fails only where an element is closed that none opened. */
  private static IllegalStateException failed(XMLStreamException e) {
    return new IllegalStateException(e);
  }

  /** Begins an element. */
  public Svg open(String element) {
    return step(() -> xml.writeStartElement(element));
  }

  /** Says something of the element that was begun last. */
  public Svg with(String attribute, String value) {
    return step(() -> xml.writeAttribute(attribute, value));
  }

  /** The same of a number. */
  public Svg with(String attribute, int value) {
    return with(attribute, String.valueOf(value));
  }

  /** Writes words. */
  public Svg text(String text) {
    return step(() -> xml.writeCharacters(text));
  }

  /** Ends the element. */
  public Svg close() {
    return step(xml::writeEndElement);
  }

  /** A text that begins at a point. */
  public void text(double x, double y, String style, String text) {
    open("text").with("x", number(x)).with("y", number(y)).with("class", style).text(text).close();
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    open("line").with("x1", number(x1)).with("y1", number(y1)).with("x2", number(x2));
    with("y2", number(y2)).with("class", style).close();
  }

  /** A rectangle. */
  public void rect(double x, double y, double width, double height, String style) {
    open("rect").with("x", number(x)).with("y", number(y)).with("width", number(width));
    with("height", number(height)).with("class", style).close();
  }

  /** The whole text, once each element is closed. */
  public String finished() {
    step(xml::close);
    return out.toString();
  }

  /** With one decimal, whatever the machine's language. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    String fraction = tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10);
    return tenths / 10 + fraction;
  }
}
