package returns.documents;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.diagnostics.SourceText;
import returns.documents.Node.ScalarType;

/**
 * YAML 1.2 core as a tree, without what lets a file say other things than it seems to say.
 *
 * <p>Refused: tags, anchors, aliases, merge keys, directives, a second document, duplicate keys,
 * keys that are not text, tabs before the text of a line, and more than 32 levels. The engine gives
 * events only; nothing is ever built from a name in the file.
 */
public final class YamlText {
  /** A collection in so many others is the deepest that is read. */
  public static final int MOST_LEVELS = 32;

  private static final int MOST_FINDINGS = 100;

  private final SourceText text;
  private final Problems problems;
  private final Iterator<Event> events;
  private int refused;

  private YamlText(SourceText text, Problems problems) {
    this.text = text;
    this.problems = problems;
    // The whole text in one buffer: snakeyaml-engine 3.0.1 throws IndexOutOfBoundsException where
    // a pair of surrogates lies across the end of a buffer, and slows down with many small ones.
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Utf8.MOST_BYTES)
            .setBufferSize(text.text().length() + 2)
            .build();
    this.events = new Parse(settings).parseString(text.text()).iterator();
  }

  /**
   * Reads a file.
   *
   * @param file its name for messages
   */
  public static Parsed parse(String file, byte[] bytes) {
    Problems problems = new Problems();
    Optional<Node> root =
        Utf8.decode(file, 1, bytes, problems)
            .map(text -> new SourceText(file, text))
            .flatMap(text -> document(text, problems));
    return new Parsed(root, problems.sorted());
  }

  private static Optional<Node> document(SourceText text, Problems problems) {
    if (YamlCharacters.refuse(text, problems)) {
      return Optional.empty();
    }
    try {
      return new YamlText(text, problems).onlyDocument();
    } catch (YamlEngineException fault) {
      problems.add(YamlFaults.explain(fault, text));
      return Optional.empty();
    } catch (Enough stop) {
      return Optional.empty();
    }
  }

  private Optional<Node> onlyDocument() {
    next(); // the start of the stream
    Event start = next();
    if (!(start instanceof DocumentStartEvent first)) {
      refuse(
          Diagnostic.error(
              "yaml-empty",
              "the file says nothing",
              Place.ofFile(text.file()),
              "fill it in, or write {} for an object without entries"));
      return Optional.empty();
    }
    if (beginsWith('%', first)) {
      refuse(YamlFaults.directive(place(first)));
    }
    Node root = node(next(), 1);
    next(); // the end of the document
    Event after = next();
    if (after instanceof DocumentStartEvent) {
      refuse(
          Diagnostic.error(
              "yaml-second-document",
              "a second document begins here",
              place(after),
              "keep one document in a file, without --- lines between"));
    }
    return Optional.of(root);
  }

  private Event next() {
    try {
      return events.next();
    } catch (IndexOutOfBoundsException | NoSuchElementException fault) {
      // A fault of the engine must not end a run over many files.
      throw new YamlEngineException("the text cannot be taken apart", fault);
    }
  }

  private Node node(Event event, int level) {
    refuseProperties((NodeEvent) event);
    if (event instanceof CollectionStartEvent && level > MOST_LEVELS) {
      refuse(
          Diagnostic.error(
              "yaml-too-deep",
              "lists and objects are nested more than " + MOST_LEVELS + " deep",
              place(event),
              "no file of rules or cases needs that: look for a bracket too many"));
      throw new Enough();
    }
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence(event, level);
      case MappingStart -> mapping(event, level);
      default -> new Node.Scalar(ScalarType.NULL, "null", place(event)); // an alias, refused above
    };
  }

  private Node.Scalar scalar(ScalarEvent event) {
    YamlCharacters.refuseEscaped(event.getValue(), place(event), problems);
    return event.isPlain()
        ? YamlScalars.plain(event.getValue(), place(event), problems)
        : new Node.Scalar(ScalarType.STRING, event.getValue(), place(event));
  }

  private Node sequence(Event start, int level) {
    List<Node> items = new ArrayList<>();
    Event next = next();
    while (next.getEventId() != Event.ID.SequenceEnd) {
      items.add(node(next, level + 1));
      next = next();
    }
    return new Node.Sequence(items, place(start));
  }

  private Node mapping(Event start, int level) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    Event next = next();
    while (next.getEventId() != Event.ID.MappingEnd) {
      Node key = node(next, level + 1);
      Node value = node(next(), level + 1);
      if (isUsableKey(key, next)) {
        String name = ((Node.Scalar) key).text();
        Node.Entry earlier = entries.putIfAbsent(name, new Node.Entry(key.place(), value));
        if (earlier != null) {
          refuseDuplicate(name, key.place(), earlier.keyPlace());
        }
      }
      next = next();
    }
    return new Node.Mapping(entries, place(start));
  }

  private boolean isUsableKey(Node key, Event event) {
    if (!(key instanceof Node.Scalar scalar) || scalar.type() == ScalarType.NULL) {
      refuse(
          Diagnostic.error(
              "yaml-key",
              key instanceof Node.Scalar
                  ? "a name is missing before the colon"
                  : key.describe() + " stands where a name is due",
              place(event),
              "write  name: value"));
      return false;
    }
    if (scalar.text().equals("<<") && event instanceof ScalarEvent written && written.isPlain()) {
      refuse(
          Diagnostic.error(
              "yaml-merge-key",
              "<< is not read",
              place(event),
              "write the entries out where they belong",
              "a reader must see every value in its place"));
      return false;
    }
    return true;
  }

  private void refuseDuplicate(String name, Place place, Place earlier) {
    refuse(
        Diagnostic.error(
            "yaml-duplicate-key",
            "\"" + name + "\" is said a second time; the first is on line " + earlier.line(),
            place,
            "keep one of the two"));
  }

  private void refuseProperties(NodeEvent event) {
    if (event.getEventId() == Event.ID.Alias) {
      refuse(
          Diagnostic.error(
              "yaml-alias",
              "*" + event.getAnchor().orElseThrow() + " is an alias",
              place(event),
              "write the value out; a text that begins with * stands in quotes",
              "a reader must see every value in its place"));
    } else if (event.getAnchor().isPresent()) {
      refuse(
          Diagnostic.error(
              "yaml-anchor",
              "&" + event.getAnchor().get() + " is an anchor",
              place(event),
              "delete it; a text that begins with & stands in quotes"));
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent collection
                ? collection.getTag()
                : Optional.empty();
    if (tag.isPresent()) {
      refuse(
          Diagnostic.error(
              "yaml-tag",
              "tags such as " + tag.get().replace("tag:yaml.org,2002:", "!!") + " are not read",
              place(event),
              "delete the tag; a text that begins with ! stands in quotes"));
    }
  }

  private boolean beginsWith(char c, Event event) {
    int start = event.getStartMark().map(Mark::getIndex).orElse(0);
    return text.startsWithAt(start, c);
  }

  private Place place(Event event) {
    int start = event.getStartMark().map(Mark::getIndex).orElse(0);
    int end = event.getEndMark().map(Mark::getIndex).orElse(start);
    return text.placeByCodePoints(start, end - start);
  }

  private void refuse(Diagnostic diagnostic) {
    problems.add(diagnostic);
    if (++refused == MOST_FINDINGS) {
      problems.add(
          Diagnostic.error(
              "too-many-findings",
              "what follows was not looked at",
              diagnostic.place(),
              "correct what is told of the lines above first"));
      throw new Enough();
    }
  }

  /** Ends the reading of a text: what follows would only hide what was found. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super(null, null, false, false);
    }
  }
}
