package returns.mutation;

import java.util.Locale;

/** What is altered in a mutant. */
public enum Alteration {
  /** {@code <} became {@code <=}, {@code ==} became {@code !=}. */
  OPERATOR,
  /** A small count is one more or one less. */
  COUNT,
  /** A word became another, joined a list or left it. */
  WORD,
  /** A negation was added or taken away; {@code exists} became {@code not}. */
  NEGATION,
  /** A comparison was left out. */
  COMPARISON,
  /** A whole condition was left out. */
  CONDITION,
  /** "And" became "or", or the other way round. */
  JUNCTION,
  /** A named value became another of its kind. */
  NAMED_VALUE,
  /** A date function became another. */
  DATE_FUNCTION,
  /** The day of evaluation became the day of the transfer, or the other way round. */
  DAY,
  /** A bar became a deferral; a conclusion was left out. */
  VERB,
  /** A last day or a deadline moved by a day. */
  CONCLUDED_DAY,
  /** The days in force of a rule moved by a day, or were taken away. */
  RULE_DATE,
  /** The value of a term. */
  TERM_VALUE,
  /** The first day of a version of a term. */
  TERM_DATE,
  /** A day in the life of an instrument. */
  LIFE,
  /** Whom an instrument covers. */
  COVER,
  /** Whether an instrument obliges the partner. */
  OBLIGES,
  /** What an instrument requires, for which action, and what it means that it is not met. */
  REQUIREMENT,
  /** How strong a listed kind of evidence is. */
  EVIDENCE,
  /** What an arrangement states of the partner. */
  PARTNER_FACT;

  /** The word in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
