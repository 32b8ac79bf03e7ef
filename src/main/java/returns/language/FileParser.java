package returns.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a rule file from its first word to its last: package, import, rules. */
final class FileParser {
  private record Refused(Lint lint, String help) {}

  private static final Map<String, Refused> REFUSED =
      Map.of(
          "function",
          new Refused(Lint.FUNCTION, "use one of the date functions, or write another rule"),
          "query",
          new Refused(Lint.QUERY, "write a rule that establishes it"),
          "declare",
          new Refused(Lint.DECLARE, "declare the type in rules/vocabulary.drl"),
          "global",
          new Refused(Lint.GLOBAL, "state it as a fact of the case, or as a term"),
          "unit",
          new Refused(Lint.UNIT, "take it out"),
          "expander",
          new Refused(Lint.NOT_A_RULE, "take it out"),
          "template",
          new Refused(Lint.NOT_A_RULE, "take it out"));

  private static final Set<String> ATTRIBUTES =
      Set.of("dialect", "salience", "no", "agenda", "enabled", "lock", "auto", "duration", "timer");

  private final Cursor cursor;
  private final Report report;
  private final String expected;
  private boolean imported;
  private boolean packaged;

  FileParser(Cursor cursor, String expectedPackage) {
    this.cursor = cursor;
    this.report = cursor.report();
    this.expected = expectedPackage;
  }

  List<Syntax.WrittenRule> rules() {
    List<Syntax.WrittenRule> rules = new ArrayList<>();
    packaged = cursor.peek().isWord("package");
    packageName(cursor, expected);
    checkNotEmpty();
    while (!cursor.atEnd()) {
      try {
        if (cursor.peek().isWord("rule")) {
          checkImported();
          rules.add(new RuleParser(cursor).rule());
        } else if (cursor.peek().isWord("import")) {
          importVocabulary();
        } else {
          throw refused();
        }
      } catch (Stop stop) {
        recover(cursor);
      }
    }
    return rules;
  }

  private void checkNotEmpty() {
    int start = cursor.index();
    while (cursor.peek().isWord("import")) {
      cursor.next();
      cursor.skipTo(Token::startsLine);
    }
    if (packaged && cursor.atEnd() && report.errors() == 0) {
      report.add(
          Lint.NO_RULES, cursor.previous(), "no rule follows", "write a rule, or delete the file");
    }
    cursor.moveTo(start);
  }

  /** Reads {@code package name;}, which must be the first thing in a file. */
  static void packageName(Cursor cursor, String expected) {
    Report report = cursor.report();
    Token word = cursor.peek();
    String help = "write package " + expected + ";";
    if (!word.isWord("package")) {
      if (!word.is(Token.Kind.BROKEN)) {
        report.add(Lint.PACKAGE_NAME, word, "the file does not begin with its package", help);
      }
      return;
    }
    cursor.next();
    Token first = cursor.peek();
    while ((cursor.peek().is(Token.Kind.WORD) && !cursor.peek().startsLine())
        || cursor.peek().isSymbol(".")
        || cursor.peek().isSymbol("-")) {
      cursor.next();
    }
    String name = cursor.source(first, cursor.previous());
    if (!name.equals(expected)) {
      if (!cursor.peek().is(Token.Kind.BROKEN)) {
        report.add(
            Lint.PACKAGE_NAME,
            first.startsLine() ? word : first,
            name.isEmpty()
                ? "no name follows that is the package's"
                : "the package is \"" + name + "\", and this folder's is " + expected,
            help);
      }
      cursor.skipTo(token -> token.isSymbol(";") || token.startsLine());
    }
    if (!cursor.accept(";") && !cursor.peek().is(Token.Kind.BROKEN)) {
      report.add(Lint.SYNTAX, cursor.previous(), "the line of the package has no ;", help);
    }
  }

  private void checkImported() {
    if (!imported) {
      imported = true;
      report.add(
          Lint.MISSING_IMPORT,
          cursor.peek(),
          "the vocabulary is not imported before this rule",
          "write import returns.vocabulary.*; below the package");
    }
  }

  private void importVocabulary() {
    Token word = cursor.next();
    Token last = word;
    while (!cursor.peek().isSymbol(";") && !cursor.peek().startsLine() && !cursor.atEnd()) {
      last = cursor.next();
    }
    String name = report.source().text().substring(word.end(), last.end()).strip();
    if (!name.equals("returns.vocabulary.*")) {
      cursor.accept(";");
      report.add(
          Lint.REFUSED_IMPORT,
          report.place(word, last),
          "this file imports " + name,
          "import only returns.vocabulary.*;");
      return;
    }
    if (imported) {
      report.add(
          Lint.REFUSED_IMPORT, word, "the vocabulary is imported twice", "take this line out");
    }
    imported = true;
    if (!cursor.accept(";")) {
      report.add(Lint.SYNTAX, last, "the import has no ;", "write import returns.vocabulary.*;");
    }
  }

  private Stop refused() {
    Token token = cursor.peek();
    Refused refused = token.is(Token.Kind.WORD) ? REFUSED.get(token.text()) : null;
    if (refused != null) {
      return report.stop(
          refused.lint, token, token.text() + " is not part of a rule file", refused.help);
    }
    if (token.isWord("package")) {
      boolean first = !packaged;
      packaged = true;
      return report.stop(
          Lint.PACKAGE_NAME,
          token,
          first ? "something stands before the package" : "the package is named a second time",
          first ? "move this line to the top of the file" : "take this line out");
    }
    if (token.is(Token.Kind.WORD) && ATTRIBUTES.contains(token.text())) {
      return report.stop(
          Lint.ATTRIBUTE,
          token,
          "attributes of a whole file are not part of the language",
          "take it out");
    }
    if (token.is(Token.Kind.WORD) && token.text().equalsIgnoreCase("rule")) {
      return report.stop(
          Lint.NOT_A_RULE, token, token.text() + " must be written in small letters", "write rule");
    }
    return report.stop(
        Lint.NOT_A_RULE,
        token,
        "expected rule \"…\", found " + token.described(),
        "only rules follow the import");
  }

  /** Moves behind what could not be read, to the next thing that begins at the top of a file. */
  static void recover(Cursor cursor) {
    boolean ended = cursor.peek().isWord("query") || cursor.peek().isWord("declare");
    cursor.next();
    if (ended) {
      cursor.skipTo(token -> token.isWord("end") || (token.isWord("rule") && token.startsLine()));
      if (cursor.peek().isWord("end")) {
        cursor.next();
      }
      return;
    }
    while (!cursor.atEnd() && !cursor.atStarter()) {
      int before = cursor.index();
      cursor.skipTo(token -> token.startsLine() && token.is(Token.Kind.WORD));
      if (cursor.index() == before && !cursor.atStarter()) {
        cursor.next();
      }
    }
  }
}
