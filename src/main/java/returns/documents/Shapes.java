package returns.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Problems;
import returns.documents.Node.Scalar;
import returns.documents.Node.ScalarType;

/** The kinds of value that files of people hold, each read strictly: nothing is converted. */
public final class Shapes {
  private static final String LEAVE_OUT = "leave it out: what is left out is unknown";

  private Shapes() {}

  /** An object. */
  public static Shape<Node.Mapping> mapping() {
    return (node, problems) ->
        node instanceof Node.Mapping found
            ? Optional.of(found)
            : wrongKind(node, "an object", "write { … }", problems);
  }

  /** A list. */
  public static Shape<Node.Sequence> sequence() {
    return (node, problems) ->
        node instanceof Node.Sequence found
            ? Optional.of(found)
            : wrongKind(node, "a list", "write [ … ]", problems);
  }

  /** A list of one kind of value; items that are not of it are reported and left out. */
  public static <T> Shape<List<T>> listOf(Shape<T> shape) {
    return (node, problems) ->
        sequence()
            .read(node, problems)
            .map(
                sequence -> {
                  List<T> values = new ArrayList<>();
                  for (Node item : sequence.items()) {
                    shape.read(item, problems).ifPresent(values::add);
                  }
                  return values;
                });
  }

  /** Any text that is not blank. */
  public static Shape<String> text() {
    return (node, problems) ->
        scalar(node, ScalarType.STRING, "text", "write it in quotes", problems)
            .filter(text -> isFilled(node, text, problems));
  }

  /** Text on one line, in which everything can be seen. */
  public static Shape<String> line() {
    return (node, problems) ->
        text().read(node, problems).filter(text -> isPlain(node, text, problems));
  }

  private static boolean isFilled(Node node, String text, Problems problems) {
    boolean blank =
        text.codePoints()
            .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
    if (blank) {
      problems.add(Diagnostic.error("empty-text", "the text is empty", node.place(), LEAVE_OUT));
    }
    return !blank;
  }

  private static boolean isPlain(Node node, String text, Problems problems) {
    OptionalInt hidden = text.chars().filter(Shapes::isHidden).findFirst();
    hidden.ifPresent(
        c ->
            problems.add(
                Diagnostic.error(
                    "hidden-character",
                    "the text holds the character U+" + Quoted.hex(c) + ", which cannot be seen",
                    node.place(),
                    "write the text on one line, without control or text-direction characters")));
    return hidden.isEmpty();
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** {@code true} or {@code false}. */
  public static Shape<Boolean> truth() {
    return (node, problems) ->
        scalar(
                node,
                ScalarType.TRUTH,
                "true or false",
                "write true or false, without quotes",
                problems)
            .map("true"::equals);
  }

  /**
   * A whole number that counts something and fits an {@code int}.
   *
   * @param help what to write instead of a negative one
   */
  public static Shape<Integer> count(String help) {
    return (node, problems) ->
        scalar(
                node,
                ScalarType.INTEGER,
                "a whole number",
                "write digits only, without quotes",
                problems)
            .flatMap(digits -> counted(node, digits, help, problems));
  }

  private static Optional<Integer> counted(
      Node node, String digits, String help, Problems problems) {
    if (digits.startsWith("-") && !digits.equals("-0")) {
      problems.add(
          Diagnostic.error(
              "negative-number", "a count is never less than nothing", node.place(), help));
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.parseInt(digits));
    } catch (NumberFormatException tooLarge) {
      problems.add(
          Diagnostic.error(
              "number-out-of-range",
              "the number " + shortened(digits) + " does not fit",
              node.place(),
              "numbers lie between 0 and " + Integer.MAX_VALUE));
      return Optional.empty();
    }
  }

  /** A day, {@code YYYY-MM-DD}. */
  public static Shape<LocalDate> date() {
    return texts("a date like 2026-03-16", IsoDates::day);
  }

  /** A day, month or year: a LocalDate, or a Span for what is known in part. */
  public static Shape<Object> partialDate() {
    return texts("a date like 2026-03-16, 2026-03 or 2026", IsoDates::dayOrPart);
  }

  /** A time of the United Kingdom, {@code YYYY-MM-DDTHH:MM}. */
  public static Shape<LocalDateTime> time() {
    return texts("a time like 2026-04-10T23:00", IsoDates::time);
  }

  private interface TextReader<T> {
    Optional<T> read(Scalar text, Problems problems);
  }

  private static <T> Shape<T> texts(String expected, TextReader<T> shape) {
    return (node, problems) ->
        node instanceof Scalar scalar && scalar.type() == ScalarType.STRING
            ? shape.read(scalar, problems)
            : noScalar(node, expected, "write it in quotes", problems);
  }

  /** One of a closed set of words. */
  public static Shape<String> word(Collection<String> words) {
    return (node, problems) -> {
      Optional<String> word =
          scalar(node, ScalarType.STRING, "a word", "write it in quotes", problems);
      if (word.isPresent() && !words.contains(word.get())) {
        problems.add(
            Diagnostic.error(
                "unknown-word",
                "unknown word " + Quoted.text(word.get()),
                node.place(),
                wordHelp(word.get(), words)));
        return Optional.empty();
      }
      return word;
    };
  }

  private static String wordHelp(String written, Collection<String> words) {
    String help = NearNames.help(written, words);
    return help.isEmpty() ? "the words are: " + String.join(", ", words) : help;
  }

  /** A value that another shape gives, turned into something else. */
  public static <T, R> Shape<R> mapped(Shape<T> shape, Function<T, R> function) {
    return (node, problems) -> shape.read(node, problems).map(function);
  }

  private static Optional<String> scalar(
      Node node, ScalarType type, String expected, String help, Problems problems) {
    return node instanceof Scalar scalar && scalar.type() == type
        ? Optional.of(scalar.text())
        : noScalar(node, expected, help, problems);
  }

  static boolean isNull(Node node) {
    return node instanceof Scalar scalar && scalar.type() == ScalarType.NULL;
  }

  /** What is said of {@code null}, wherever it stands. */
  static Diagnostic nullValue(Node node) {
    return Diagnostic.error("null-value", "null is not a value", node.place(), LEAVE_OUT);
  }

  private static <T> Optional<T> wrongKind(
      Node node, String expected, String help, Problems problems) {
    problems.add(isNull(node) ? nullValue(node) : wrongKind(node, expected, help));
    return Optional.empty();
  }

  private static <T> Optional<T> noScalar(
      Node node, String expected, String help, Problems problems) {
    return wrongKind(node, expected, node instanceof Scalar ? help : "write one value", problems);
  }

  /** Says what was expected and what stands there instead. */
  public static Diagnostic wrongKind(Node node, String expected, String help) {
    return Diagnostic.error(
        "wrong-kind", "expected " + expected + ", found " + found(node), node.place(), help);
  }

  /** A node in words, with its text where it has one. */
  public static String found(Node node) {
    if (!(node instanceof Scalar scalar)) {
      return node.describe();
    }
    return switch (scalar.type()) {
      case STRING -> "text " + Quoted.text(scalar.text());
      case INTEGER, DECIMAL -> "the number " + shortened(scalar.text());
      case TRUTH, NULL -> scalar.text();
    };
  }

  private static String shortened(String number) {
    return number.length() <= 24 ? number : number.substring(0, 24) + "…";
  }
}
