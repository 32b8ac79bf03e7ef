package returns.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one rule, from {@code rule} to {@code end}, and goes on behind what is wrong. */
final class RuleParser {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "enabled",
          "no-loop",
          "auto-focus",
          "lock-on-active",
          "refract",
          "direct",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "entry-point",
          "duration",
          "timer",
          "calendars",
          "date-effective",
          "date-expires",
          "dialect");

  private final Cursor cursor;
  private final Report report;
  private final AnnotationParser annotations;
  private final PatternParser patterns;
  private final ConclusionParser conclusions;
  private final Set<String> unread = new HashSet<>();
  private boolean headed;
  private boolean sound;

  RuleParser(Cursor cursor) {
    this.cursor = cursor;
    this.report = cursor.report();
    this.annotations = new AnnotationParser(cursor);
    this.patterns = new PatternParser(cursor);
    this.conclusions = new ConclusionParser(cursor);
  }

  /** The rule at the cursor. */
  Syntax.WrittenRule rule() {
    headed = true;
    sound = true;
    unread.clear();
    Token start = cursor.next();
    Token name = name(start);
    List<Syntax.Annotation> metadata = header();
    List<Syntax.Pattern> left = left(name);
    List<Syntax.Call> right = right(name);
    return new Syntax.WrittenRule(
        start, name, metadata, left, right, unread, headed, headed && sound);
  }

  private Token name(Token start) {
    Token name = cursor.peek();
    if (name.is(Token.Kind.TEXT)) {
      cursor.next();
      if (name.text().isBlank()) {
        report.add(Lint.RULE_NAME, name, "the rule's name is empty", "say what the rule is about");
      }
      if (name.length() != name.text().length() + 2) {
        report.add(
            Lint.RULE_NAME,
            name,
            "the rule's name holds an escape, which other tools show as it is",
            "write it without quotation marks and backslashes inside");
      }
      return name;
    }
    if (name.is(Token.Kind.WORD) && !name.text().equals("when") && !name.startsLine()) {
      report.add(
          Lint.RULE_NAME,
          name,
          "the rule's name is not in quotation marks",
          "write rule \"" + name.text() + "\"");
      return cursor.next();
    }
    if (!name.is(Token.Kind.BROKEN)) {
      report.add(Lint.RULE_NAME, start, "the rule has no name", "write rule \"…\"");
    } else {
      cursor.next();
    }
    return start;
  }

  private List<Syntax.Annotation> header() {
    List<Syntax.Annotation> found = new ArrayList<>();
    while (!atWall() && !cursor.atEnd()) {
      try {
        if (cursor.peek().isSymbol("@")) {
          found.add(annotations.annotation());
        } else {
          throw refusedInHeader();
        }
      } catch (Stop stop) {
        headed = false;
        if (!atWall()) {
          cursor.next();
        }
        cursor.skipTo(token -> token.isSymbol("@") || isWall(token) || token.startsLine());
      }
    }
    return found;
  }

  private Stop refusedInHeader() {
    Token token = cursor.peek();
    if (token.isWord("extends")) {
      return report.stop(
          Lint.EXTENDS, token, "extends is not part of the language", "repeat the conditions here");
    }
    if (token.isSymbol(",") || token.isSymbol(";") || token.isSymbol(":")) {
      return cursor.unexpected("@… or when", "take it out");
    }
    String name = attribute();
    if (ATTRIBUTES.contains(name) || name.equals("attributes")) {
      return report.stop(
          Lint.ATTRIBUTE,
          token,
          "the attribute " + name + " is not part of the language",
          instead(name));
    }
    return cursor.unexpected(
        "@… or when", "between the rule's name and when stand only annotations such as @id(…)");
  }

  /** A word and the words that hyphens join to it. */
  private String attribute() {
    StringBuilder name = new StringBuilder(cursor.peek().text());
    while (cursor.peek(1).isSymbol("-") && cursor.peek(2).is(Token.Kind.WORD)) {
      name.append('-').append(cursor.peek(2).text());
      cursor.moveTo(cursor.index() + 2);
    }
    return name.toString();
  }

  private static String instead(String name) {
    return switch (name) {
      case "date-effective" -> "write @from(\"2006-05-01\"), the first day in force";
      case "date-expires" -> "write @until(\"2026-12-31\"), the last day in force";
      case "enabled" -> "write @until, or @uncommenced for what was never in force";
      case "salience", "agenda-group", "ruleflow-group", "activation-group" ->
          "order rules by the numbers of their files";
      default -> "take it out";
    };
  }

  private List<Syntax.Pattern> left(Token name) {
    List<Syntax.Pattern> found = new ArrayList<>();
    Token when = cursor.peek();
    if (!when.isWord("when")) {
      sound = false;
      missing(Lint.MISSING_WHEN, name, "the rule has no when", "write when before its conditions");
      return found;
    }
    cursor.next();
    refuseRepeated(when);
    while (!atWall() && !cursor.atEnd() && !atConclusion()) {
      int start = cursor.index();
      boolean read = false;
      try {
        Syntax.Pattern pattern = patterns.pattern();
        read = pattern.sound();
        found.add(pattern);
      } catch (Stop stop) {
        recoverPattern();
      }
      if (!read) {
        sound = false;
        noteBindings(start);
      }
    }
    if (found.isEmpty() && sound) {
      report.add(Lint.EMPTY_WHEN, when, "the rule has no condition", "write at least one pattern");
    }
    return found;
  }

  /** Notes what stands as a binding in a part that could not be read. */
  private void noteBindings(int start) {
    for (int i = start; i < cursor.index(); i++) {
      if (cursor.at(i).is(Token.Kind.VARIABLE) && cursor.at(i + 1).isSymbol(":")) {
        unread.add(cursor.at(i).text());
      }
    }
  }

  /** A conclusion where a pattern should be: then is missing, which is said soon. */
  private boolean atConclusion() {
    return cursor.peek().isWord("decision") && cursor.peek(1).isSymbol(".");
  }

  private void refuseRepeated(Token word) {
    while (cursor.peek().isWord(word.text())) {
      sound = false;
      report.add(Lint.SYNTAX, cursor.next(), word.text() + " stands twice", "take one out");
    }
  }

  private void recoverPattern() {
    if (!isWall(cursor.peek())) {
      cursor.next();
    }
    cursor.skipTo(token -> isWall(token) || token.startsLine());
  }

  private List<Syntax.Call> right(Token name) {
    List<Syntax.Call> found = new ArrayList<>();
    Token then = cursor.peek();
    if (!then.isWord("then")) {
      sound = false;
      missing(Lint.MISSING_THEN, name, "the rule has no then", "write then before its conclusions");
      toEnd();
      return found;
    }
    cursor.next();
    refuseRepeated(then);
    while (!cursor.peek().isWord("end") && !cursor.atStarter() && !cursor.atEnd()) {
      try {
        found.add(conclusions.call());
      } catch (Stop stop) {
        sound = false;
        conclusions.recover();
      }
    }
    if (found.isEmpty() && sound && cursor.peek().isWord("end")) {
      report.add(Lint.EMPTY_THEN, then, "the rule concludes nothing", "write decision.…");
    }
    if (!cursor.peek().isWord("end")) {
      missing(Lint.MISSING_END, name, "the rule has no end", "write end behind its conclusions");
      return found;
    }
    checkApart(cursor.next());
    return found;
  }

  /** Other tools see no end in {@code end//} or {@code end;}. */
  private void checkApart(Token end) {
    String text = report.source().text();
    if (end.end() < text.length() && " \t\r\n".indexOf(text.charAt(end.end())) < 0) {
      report.add(Lint.SYNTAX, end, "something is joined to end", "write end on a line of its own");
    }
  }

  /** Says that a part is missing, unless the file breaks off in a way that is said already. */
  private void missing(Lint lint, Token name, String message, String help) {
    if (!cursor.breaksOff()) {
      report.add(lint, name, message, help);
    }
  }

  private void toEnd() {
    while (!cursor.atEnd() && !cursor.peek().isWord("end") && !cursor.atStarter()) {
      cursor.next();
    }
    if (cursor.peek().isWord("end")) {
      cursor.next();
    }
  }

  private boolean atWall() {
    return isWall(cursor.peek()) || cursor.atRule();
  }

  private static boolean isWall(Token token) {
    return token.isWord("when")
        || token.isWord("then")
        || token.isWord("end")
        || (token.isWord("rule") && token.startsLine());
  }
}
