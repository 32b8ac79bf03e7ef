package returns.explain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import returns.rules.Operand;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** The vocabulary's labels, fitted into sentences. */
final class Labels {
  /** "it would be reasonable to expect …" speaks of nothing. */
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(it|they|them)\\b(?! would be reasonable)");

  private static final Pattern POSSESSIVE = Pattern.compile("^(its|their) ");
  private static final Pattern TAIL = Pattern.compile("[:;] .*");
  private static final Pattern ARTICLE = Pattern.compile("^(an?|the) ");

  /**
   * What its own verb can deny. Not "every claim was withdrawn", nor what commas, "and", a clause
   * beside the first or a second verb join: of these it would not be the opposite. "Not lost or
   * stolen" is neither.
   */
  private static final String JOINED = "(?!.*(?:,| and ))";

  private static final String ONE_VERB =
      "(?!.*\\bor .*\\b(?:is|was|were|are|has|had|would|could|may|can|must)\\b)";

  private static final String OF_SOME =
      "(?!(?:every|each|all|any|some|no|both|more|most|many|few|only|there|either|neither|an?) )";

  private static final String SUBJECT =
      "(?:(?!(?:that|who|which|whose|whom|where|is|was|were|are|has|had|would|could|may|can|must)\\b)[a-zA-Z-]+ )+?";

  private static final Pattern PLAIN_CLAIM =
      Pattern.compile(
          JOINED
              + OF_SOME
              + "((?:that )?"
              + SUBJECT
              + "(?:is|was|were|are|would|has been)) ("
              + ONE_VERB
              + ".*)");

  /** Of "a certificate was issued" the opposite is that none was. */
  private static final Pattern THAT_ONE_IS =
      Pattern.compile(JOINED + "an? (" + SUBJECT + "(?:is|was|would) " + ONE_VERB + ".*)");

  /** "The appeal rights of the child" are many: what stands before the first preposition tells. */
  private static final Pattern MANY =
      Pattern.compile(
          "(?:(?!(?:of|on|in|for|to|that|as|by|under)\\b)[a-zA-Z-]+ )*?[a-z-]*[^sui]s (?:of|on|in|for|to|that) .*");

  private static final String WHETHER = "whether ";

  private Labels() {}

  /** The label of a field, as a condition over its own type says it. */
  static String own(FactType type, Field field) {
    if (isTerms(type)) {
      return "the term " + field.name();
    }
    if (type == EngineTypes.COVERED_STATE) {
      return type.label();
    }
    String label = field.label().isBlank() ? spaced(field.name()) : head(field.label());
    return isUnique(type) ? about(label, type.label()) : label;
  }

  /** A label up to its first colon or semicolon: what comes after it explains. */
  private static String head(String label) {
    return TAIL.matcher(label).replaceFirst("");
  }

  /** Whether one item of a type is all there is, so that it need not be named. */
  static boolean isUnique(FactType type) {
    return type.holder() == FactType.Holder.SINGLE
        || isTerms(type)
        || type == EngineTypes.COVERED_STATE;
  }

  static boolean isTerms(FactType type) {
    return type.name().equals(EngineTypes.TERMS);
  }

  static boolean isEstablished(FactType type) {
    return type == EngineTypes.ESTABLISHED;
  }

  /** Whether a label speaks of its item by a pronoun. */
  static boolean hasPronoun(String label) {
    return POSSESSIVE.matcher(label).find() || PRONOUN.matcher(label).find();
  }

  /** A label with its pronoun replaced: "its status" becomes "the status of the claim". */
  static String about(String label, String noun) {
    Matcher possessive = POSSESSIVE.matcher(label);
    if (possessive.find()) {
      return "the " + label.substring(possessive.end()) + " of " + noun;
    }
    return PRONOUN.matcher(label).replaceAll(Matcher.quoteReplacement(noun));
  }

  /** The label of a type without its article: "claim". */
  static String noun(FactType type) {
    return ARTICLE.matcher(type.label()).replaceFirst("");
  }

  /** "there is a claim", "there are further submissions". */
  static String thereIs(FactType type) {
    return (isPlural(type) ? "there are " : "there is ") + type.label();
  }

  /** "there is no claim", "there are no further submissions". */
  static String thereIsNo(FactType type) {
    return (isPlural(type) ? "there are no " : "there is no ") + noun(type);
  }

  static boolean isPlural(FactType type) {
    return !ARTICLE.matcher(type.label()).find() && MANY.matcher(type.label() + " of ").matches();
  }

  /** That a field of truths is true: "whether X" becomes "X". */
  static String isTrue(String label) {
    return label.startsWith(WHETHER) ? label.substring(WHETHER.length()) : label + " is yes";
  }

  /** That a field of truths is false. */
  static String isFalse(String label) {
    if (!label.startsWith(WHETHER)) {
      return label + " is no";
    }
    String claim = label.substring(WHETHER.length());
    Matcher one = THAT_ONE_IS.matcher(claim);
    if (one.matches()) {
      return "no " + one.group(1);
    }
    Matcher plain = PLAIN_CLAIM.matcher(claim);
    return plain.matches()
        ? plain.group(1) + " not " + plain.group(2)
        : "it is not so that " + claim;
  }

  /** "is", or "are" after what is many. */
  static String is(String subject) {
    return MANY.matcher(subject).matches() ? "are" : "is";
  }

  /** A label before "is": "whether X" needs a word before it. */
  static String subject(String label) {
    return label.startsWith(WHETHER) ? "the answer to " + label : label;
  }

  /** The words of a name that is written as one: "sentOn" becomes "sent on". */
  private static String spaced(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  /** A word of a closed list, a state, a number or a reference, as it stands in a sentence. */
  static String literal(Operand.Literal literal) {
    return switch (literal.kind()) {
      case STATE ->
          returns.vocabulary.States.name((String) literal.value())
              .orElse(String.valueOf(literal.value()));
      case TRUTH -> Boolean.TRUE.equals(literal.value()) ? "yes" : "no";
      case NUMBER, WORD, REFERENCE, DATE, TIME -> String.valueOf(literal.value());
    };
  }
}
