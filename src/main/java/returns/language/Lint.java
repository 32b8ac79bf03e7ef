package returns.language;

import java.util.Locale;
import returns.diagnostics.Severity;

/** Everything that may be found in a rule file or in the vocabulary; ids are never reused. */
public enum Lint {
  // The text itself.
  FILE_TOO_LARGE("a file of more than 1 MiB cannot be reviewed by a person"),
  NOT_UTF_8("a reader and the engine must see the same words"),
  BYTE_ORDER_MARK("some tools would read it as part of the first word"),
  UNICODE_ESCAPE(
      "some tools translate it first, even in comments, so it can hide what a rule does"),
  TEXT_DIRECTION("it makes a reader see another order of words than the engine"),
  INVISIBLE_CHARACTER("a reader cannot see it, and the engine would"),
  CONTROL_CHARACTER("a reader cannot see it, and the engine would"),
  LOOK_ALIKE("letters of two alphabets can look the same and be different names"),
  UNKNOWN_CHARACTER(""),
  LINE_TOO_LONG("a line of more than 4,096 characters cannot be reviewed by a person"),
  UNTERMINATED_TEXT(""),
  UNTERMINATED_COMMENT("the rest of the file would silently be a comment"),
  SINGLE_QUOTES("there is one way to write text"),
  TYPOGRAPHIC_QUOTES("word processors write them by themselves; no tool reads text by them"),
  UNKNOWN_ESCAPE("the text should read in the file as it reads in a decision"),
  HASH_COMMENT("tools differ on whether # starts a comment"),
  NESTED_TOO_DEEP("nobody can read 32 levels of brackets"),
  UNBALANCED_BRACKET(""),
  TOO_MANY_FINDINGS(""),
  SYNTAX(""),

  // The file.
  PACKAGE_NAME("a rule belongs to the pack in whose folder it stands"),
  REFUSED_IMPORT("a rule reads the vocabulary and nothing else; other imports could bring in code"),
  MISSING_IMPORT("other tools find the types of facts by it"),
  FUNCTION("it would run code; the language has a closed set of date functions"),
  QUERY("a rule reads facts by patterns"),
  DECLARE("every fact that a case may state stands in one file, rules/vocabulary.drl"),
  GLOBAL("a rule reads only facts, terms and what earlier files established"),
  UNIT("rules are ordered by numbered files"),
  ATTRIBUTE("what a rule means must not depend on the order or the time of firing"),
  EXTENDS("each rule must be readable by itself"),
  NOT_A_RULE(""),
  NO_RULES("rules that were meant to stand here would be missing without a word"),
  RULE_TOO_LARGE("a rule of that size cannot be reviewed by a person"),
  RULE_NAME(""),
  DUPLICATE_TITLE("a reader could not tell the two apart"),

  // A rule's metadata.
  MISSING_ID("decisions and reviews refer to a rule by its id"),
  BAD_ID(""),
  DUPLICATE_ID("a decision that names the id would not say which rule it means"),
  MISSING_SOURCE("an auditor must be able to go from a decision to the clause"),
  UNKNOWN_SOURCE("an auditor must be able to go from a decision to the clause"),
  REPEATED_ANNOTATION("one of the two would silently be ignored"),
  UNKNOWN_ANNOTATION("it would have no effect, and a reader could think that it has"),
  ANNOTATION_VALUE(""),
  BAD_DATE(""),
  FROM_AFTER_UNTIL("the rule would never be in force"),
  UNKNOWN_FOLLOWED_RULE(""),
  FOLLOWS_ITSELF("@follows names the earlier version of a rule"),
  VERSIONS_OF_A_RULE_OVERLAP(
      Severity.WARNING, "on some day the law would be told twice, in two ways"),
  GAP_BETWEEN_VERSIONS_OF_A_RULE(
      "on the days between, nothing would protect anybody, without a word"),
  UNTESTED_DAY(
      "between the decision and the transfer the answer can change, and a person can come to harm"),
  DAYS_TOGETHER("it holds only while both days do, so that one of the two is not looked at"),
  TESTED_BOTH_DAYS("@tested explains why a rule looks at one day only"),
  TESTED_OTHER_DAY(""),
  TESTED_NOTHING("@tested explains why a rule looks at one day only"),

  // The left side.
  MISSING_WHEN(""),
  MISSING_THEN(""),
  MISSING_END(""),
  EMPTY_WHEN("it would apply to every case"),
  EVAL("it would run code"),
  FROM("a rule reads facts of the case, and nothing that is computed on the way"),
  ACCUMULATE("a trace could not say which item decided"),
  COLLECT("a trace could not say which item decided"),
  FORALL("an item that may not exist makes it hard to say what it means"),
  RULE_LEVEL_OR("each alternative deserves its own id, source and trace"),
  RULE_LEVEL_AND("there is one way to write it"),
  NESTED_QUANTIFIER("engines are known to get nested ones wrong, silently"),
  PATTERN_IN_BRACKETS("there is one way to write it"),
  PATTERN_BINDING("a rule reads fields, never an item as a whole"),
  PATTERN_ANNOTATION("it would silently change when a rule fires"),
  PASSIVE_PATTERN("it would silently change when a rule fires"),
  PATH_PATTERN("a rule reads facts by type"),
  WINDOW("a rule does not depend on the time of firing"),
  BRANCH("each alternative deserves its own id, source and trace"),
  QUALIFIED_TYPE("a rule reads only the facts of the vocabulary"),
  SEMICOLON_IN_PATTERN("other tools read what stands before it as values by position"),
  PATTERN_WITHOUT_EFFECT("a reader could think that it asks something"),
  UNKNOWN_TYPE(""),
  UNKNOWN_FIELD(""),
  UNKNOWN_WORD("a comparison with a word that cannot occur would silently never hold"),
  UNKNOWN_OPERATOR(""),
  ASSIGNMENT("a rule changes nothing"),
  NOT_IN("there is one way to write it"),
  METHOD_CALL("it would run code"),
  PROPERTY_CHAIN("a rule reads fields of facts, and nothing behind them"),
  THIS("a rule reads fields, never an item as a whole"),
  NULL_COMPARISON("no value means unknown, and unknown is never a yes or a no"),
  BARE_FIELD("a field by itself asks nothing when it is unknown"),
  WORDS_HAVE_NO_ORDER(""),
  MIXED_TYPES("such a comparison would never hold, or fail in the middle of a case"),
  NO_COMMON_WORD("such a comparison would silently never hold"),
  NEVER_HOLDS(Severity.WARNING, "a rule that can never apply protects nobody, without a word"),
  ALWAYS_HOLDS(Severity.WARNING, "what every value meets asks nothing"),
  FIELD_ON_THE_LEFT("there is one way to write it"),
  FIELD_ON_THE_RIGHT(""),
  ABBREVIATED_COMPARISON("tools read it in different ways"),
  NEGATION("a reader must see what is negated"),
  EMPTY_BRACKETS(""),
  REPEATED_WORD(""),
  BOUND_TWICE("a reader could not tell which value is meant"),
  BOUND_WITH_CONSTRAINT("tools read it in different ways"),
  BINDING_IN_EXPRESSION("it would have a value only where its part of the condition holds"),
  UNBOUND_VARIABLE(""),
  VARIABLE_OUT_OF_REACH("an item that exists, or does not, has no one value"),
  UNUSED_VARIABLE(Severity.WARNING, "a reader looks for its use"),
  LEADING_ZERO("other tools read it as an octal number: 010 is 8"),
  NEGATIVE_NUMBER("counts are never negative"),
  DECIMAL_NUMBER("counts are whole"),
  NUMBER_OF_LAW("numbers and dates of law are dated data with a source: terms"),
  DATE_LITERAL("numbers and dates of law are dated data with a source: terms"),
  ARITHMETIC("a number that is computed has no source"),
  JOINED_TEXT("the text and what fills it are kept apart, so that unknown values can be told"),
  NAMED_STATE("no rule names a country; what differs between partners is data of their packs"),
  NAMED_REFERENCE("references differ from case to case"),
  UNKNOWN_TERM(""),
  UNKNOWN_CONCLUSION("a rule reads what earlier files establish, and so never waits for itself"),
  UNKNOWN_INSTRUMENT(""),
  UNKNOWN_CALENDAR(""),
  PLACE_WITHOUT_CALENDAR(Severity.WARNING, "every case there would be left to a person"),
  UNKNOWN_FUNCTION("the date functions are a closed set, which both evaluators know"),
  FUNCTION_ARGUMENTS(""),
  WRONG_UNIT("eighteen years counted as eighteen days would be a wrong answer, without a word"),
  NESTED_CALLS("a reader must be able to follow the count"),
  OF_ANY_DAY(
      Severity.WARNING, "a law that has ended, or has not begun, would count as one of today"),
  TERM_VERSION_NAME("the type of the value is that of the term"),
  ESTABLISHED_WHAT("a conclusion that is not named could be any"),
  EXCEPTION_OVER_LIST("one item's exception must not lift the bar of another"),

  // The right side.
  EMPTY_THEN(""),
  JAVA_CODE("a rule is data: the right side only calls decision"),
  CHANGES_FACTS("a rule concludes; it changes no fact"),
  UNKNOWN_VERB(""),
  CONCLUSION_ARGUMENTS(""),
  PLACEHOLDERS("they fill the text's {} in order"),
  LAST_DAY(""),
  CONCLUSION_NAME(""),
  CONCLUSION_OF_ANOTHER_PACK("a conclusion belongs to one pack"),

  // The vocabulary.
  REFUSED_TYPE_NAME("other tools would read it as another type"),
  REFUSED_FIELD_NAME("other tools would read it as a word of their own, some silently"),
  DUPLICATE_TYPE(""),
  DUPLICATE_FIELD(""),
  DUPLICATE_KEY("a case could not say which it means"),
  MISSING_HOLDER(""),
  FIELD_TYPE(""),
  TEXT_WITHOUT_VALUES("free text cannot be compared, and could hold a name"),
  REFUSED_VALUE("no value means unknown: a field that is not known is left out"),
  MARK_DOES_NOT_FIT("");

  private final Severity severity;
  private final String why;

  Lint(String why) {
    this(Severity.ERROR, why);
  }

  Lint(Severity severity, String why) {
    this.severity = severity;
    this.why = why;
  }

  /** The id that users see. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How grave it is. */
  public Severity severity() {
    return severity;
  }

  /** Why it matters; empty where that is plain. */
  public String why() {
    return why;
  }
}
