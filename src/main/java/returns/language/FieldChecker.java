package returns.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.NearNames;
import returns.vocabulary.FactType.Holder;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Turns the fields of a declaration into values. */
final class FieldChecker {
  private static final Set<String> MARKS =
      Set.of(
          "values",
          "reference",
          "state",
          "label",
          "ask",
          "past",
          "partial",
          "staleAfter",
          "special",
          "changeable",
          "disputable");

  private static final Map<String, Kind> TYPES =
      Map.of(
          "Boolean", Kind.TRUTH,
          "Integer", Kind.NUMBER,
          "String", Kind.WORD,
          "LocalDate", Kind.DATE,
          "LocalDateTime", Kind.TIME);

  /** They would stand for "no value", which is a field left out. */
  private static final Set<String> UNKNOWNS =
      Set.of(
          "unknown",
          "not-known",
          "none-known",
          "unstated",
          "not-stated",
          "unclear",
          "not-recorded",
          "undetermined",
          "n-a",
          "na",
          "not-applicable",
          "null",
          "nil",
          "tbc",
          "tbd",
          "blank",
          "empty",
          "missing",
          "dont-know",
          "do-not-know",
          "not-sure",
          "unsure");

  private final Report report;

  FieldChecker(Report report) {
    this.report = report;
  }

  Field field(Syntax.DeclaredField written, int index, Holder holder) {
    checkName(written.name(), holder);
    Marks marks = new Marks(report, written.annotations(), MARKS);
    Kind kind = kind(written, marks);
    List<String> words = kind == Kind.WORD ? values(marks) : List.of();
    boolean past = marks.plain("past");
    boolean partial = marks.plain("partial");
    if (past && kind != Kind.DATE && kind != Kind.TIME) {
      misfit(marks, "past", "a date or a time");
    }
    if (partial && kind != Kind.DATE) {
      misfit(marks, "partial", "a date");
    }
    String name = written.name().text();
    return new Field(
        name,
        index,
        kind,
        words,
        marks.text("label").orElse(words(name)),
        marks.text("ask"),
        past,
        partial,
        staleAfter(marks),
        marks.plain("special"),
        marks.plain("changeable"),
        marks.plain("disputable"));
  }

  /** {@code decisionSentOn} as {@code decision sent on}: the label of what has none. */
  static String words(String name) {
    return name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private void checkName(Token name, Holder holder) {
    boolean life = name.text().equals("starts") || name.text().equals("ends");
    boolean beside =
        Set.of("asOf", "recordedOn", "source").contains(name.text())
            && holder != Holder.ARRANGEMENT;
    if (!name.text().matches("[a-z][a-zA-Z0-9]*")
        || FieldNames.isRefusedField(name.text())
        || beside
        || (life && holder == Holder.ARRANGEMENT)) {
      report.add(
          Lint.REFUSED_FIELD_NAME,
          name,
          "a field cannot be called " + name.text(),
          "begin with a small letter; words of the language and of Java are taken");
    }
  }

  private Kind kind(Syntax.DeclaredField written, Marks marks) {
    Token type = written.type();
    Kind kind = TYPES.get(type.text());
    if (kind == null) {
      throw report.stop(
          Lint.FIELD_TYPE,
          type,
          "there is no type of field " + type.text(),
          NearNames.help(type.text(), TYPES.keySet()));
    }
    List<String> said =
        List.of("values", "reference", "state").stream().filter(marks::has).toList();
    if (kind != Kind.WORD) {
      said.forEach(mark -> misfit(marks, mark, "a String"));
      return kind;
    }
    if (said.size() != 1) {
      throw report.stop(
          Lint.TEXT_WITHOUT_VALUES,
          written.name(),
          written.name().text()
              + (said.isEmpty() ? " is free text" : " says in two ways what it may hold"),
          "write one of @values(\"…, …\"), @reference or @state");
    }
    return switch (said.get(0)) {
      case "reference" -> plain(marks, "reference", Kind.REFERENCE);
      case "state" -> plain(marks, "state", Kind.STATE);
      default -> Kind.WORD;
    };
  }

  private static Kind plain(Marks marks, String mark, Kind kind) {
    marks.plain(mark);
    return kind;
  }

  private void misfit(Marks marks, String mark, String wanted) {
    report.add(
        Lint.MARK_DOES_NOT_FIT,
        marks.token(mark),
        "@" + mark + " fits only " + wanted,
        "take it out, or change the type");
  }

  private List<String> values(Marks marks) {
    List<String> words = new ArrayList<>();
    Optional<String> text = marks.text("values");
    if (text.isEmpty()) {
      throw new Stop();
    }
    for (String word : Arrays.stream(text.get().split(",", -1)).map(String::strip).toList()) {
      checkWord(word, words, marks.textToken("values"));
      words.add(word);
    }
    return words;
  }

  private void checkWord(String word, List<String> earlier, Token place) {
    if (UNKNOWNS.contains(word) || word.equals("n/a")) {
      report.add(
          Lint.REFUSED_VALUE,
          place,
          "\"" + word + "\" would stand for no value",
          "take it out; for what does not exist write none");
    } else if (!word.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      report.add(
          Lint.REFUSED_VALUE,
          place,
          "\"" + word + "\" is not written as a word",
          "write small letters, digits and hyphens, with commas between the words");
    } else if (earlier.contains(word)) {
      report.add(Lint.REPEATED_WORD, place, "\"" + word + "\" stands twice", "take one out");
    }
  }

  private Optional<String> staleAfter(Marks marks) {
    Optional<String> term = marks.text("staleAfter");
    if (term.isPresent() && !term.get().matches("[a-z][a-zA-Z0-9]*")) {
      report.add(
          Lint.ANNOTATION_VALUE,
          marks.textToken("staleAfter"),
          "\"" + term.get() + "\" is not the name of a term",
          "write the name of a term of the safeguards");
      return Optional.empty();
    }
    return term;
  }
}
