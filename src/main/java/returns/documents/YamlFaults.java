package returns.documents;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.SourceText;

/** Says in the words of somebody who edits a file what the engine says in its own. */
final class YamlFaults {
  private YamlFaults() {}

  /**
   * One sort of fault.
   *
   * @param sign what the engine's message contains
   * @param atStart whether to point at where the broken part begins, not at where it broke
   */
  private record Fault(String sign, String id, String message, String help, boolean atStart) {}

  private static final String QUOTE_IT = "put a text that holds such a character in quotes";

  private static final Fault OTHER =
      new Fault("", "yaml-syntax", "this is not YAML", "compare it with the line before", false);

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("\\t(TAB)", "yaml-tab", "a tab stands here", "use spaces", false),
          new Fault(
              "cannot start any token",
              "yaml-quotes-needed",
              "no value without quotes begins with this character",
              QUOTE_IT,
              false),
          new Fault(
              "mapping values are not allowed here",
              "yaml-colon",
              "a colon and a space stand where no \"name: value\" can be",
              "put a text that holds \": \" in quotes, or mend the indentation of the line",
              false),
          new Fault(
              "found unexpected end of stream", // in quotes
              "yaml-unclosed-quote",
              "these quotes are never closed",
              "close them; inside '…' write '' and inside \"…\" write \\\" for the mark itself",
              true),
          new Fault(
              "found unexpected document separator",
              "yaml-unclosed-quote",
              "these quotes are not closed before the next document",
              "close them",
              true),
          new Fault(
              "expected ',' or ']'",
              "yaml-unclosed-list",
              "this list is not closed, or a comma is missing in it",
              "separate items by commas and close the list with ]",
              true),
          new Fault(
              "expected ',' or '}'",
              "yaml-unclosed-object",
              "this object is not closed, or a comma is missing in it",
              "separate entries by commas and close the object with }",
              true),
          new Fault(
              "but found '<scalar>'",
              "yaml-text-after-value",
              "this text belongs to nothing before it",
              "mend its indentation; inside '…' write '' for the mark itself",
              false),
          new Fault(
              "expected <block end>",
              "yaml-indentation",
              "this line belongs to nothing above it",
              "give it exactly as many spaces as the lines that it belongs with",
              false),
          new Fault(
              "could not find expected ':'",
              "yaml-missing-colon",
              "a colon is missing after this name",
              "write  name: value  or, for an item of a list, a dash and a space before it",
              true),
          new Fault(
              "sequence entries are not allowed here",
              "yaml-dash",
              "a dash and a space stand where no item of a list can be",
              "begin the list on the next line, or put the text in quotes",
              false),
          new Fault(
              "unknown escape character",
              "yaml-escape",
              "inside \"…\" a backslash cannot stand before this character",
              "write \\\\ for a backslash, or use '…'",
              false),
          new Fault(
              "hexadecimal numbers",
              "yaml-escape",
              "the number of this character is not written in hexadecimal digits",
              "write the character itself",
              false),
          new Fault(
              "expected the node content",
              "yaml-missing-value",
              "a value is missing here",
              "fill it in, or delete the comma or bracket too many",
              false),
          new Fault(
              "expected '<document start>'",
              "yaml-text-after-end",
              "something stands after the end of the document",
              "look for a bracket too many, or delete what follows",
              false),
          new Fault(
              "undefined tag handle", "yaml-tag", "tags are not read", "delete the tag", false),
          new Fault("%YAML", "yaml-directive", "directives are not read", "delete it", false));

  /** The diagnostic for what the engine could not read. */
  static Diagnostic explain(YamlEngineException fault, SourceText text) {
    if (fault instanceof ReaderException unprintable) {
      return YamlCharacters.hidden(
          unprintable.getCodePoint(), text.placeByCodePoints(unprintable.getPosition(), 1));
    }
    if (fault instanceof YamlVersionException) {
      return directive(text.place(0, text.text().length()));
    }
    if (fault instanceof MarkedYamlEngineException marked) {
      return explainMarked(marked, text);
    }
    return Diagnostic.error(
        OTHER.id(),
        OTHER.message() + ": " + fault.getMessage(),
        Place.ofFile(text.file()),
        OTHER.help());
  }

  private static Diagnostic explainMarked(MarkedYamlEngineException fault, SourceText text) {
    String problem = fault.getProblem();
    Fault known =
        FAULTS.stream().filter(one -> problem.contains(one.sign())).findFirst().orElse(OTHER);
    int broke = fault.getProblemMark().map(Mark::getIndex).orElse(0);
    int start = fault.getContextMark().map(Mark::getIndex).orElse(broke);
    Place place = text.placeByCodePoints(known.atStart() ? start : broke, 1);
    String message = known.equals(OTHER) ? OTHER.message() + ": " + problem : known.message();
    return Diagnostic.error(known.id(), message, place, known.help());
  }

  static Diagnostic directive(Place place) {
    return Diagnostic.error(
        "yaml-directive",
        "lines that begin with % are not read",
        place,
        "delete the line: every file is YAML 1.2");
  }
}
