package returns.explain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import returns.rules.Condition;
import returns.rules.Condition.Quantifier;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * How a text refers to what it has spoken of: a trace by the numbers of its conditions, a sentence
 * that stands by itself as people do.
 *
 * @param law what the law says that the text is about; for a sentence only
 */
record Manner(boolean isSentence, LawSaid law) {
  /** As traces do. */
  static final Manner NUMBERED = new Manner(false, LawSaid.NOTHING);

  private static final Pattern UNIT = Pattern.compile("\\d+ [a-z]+(?: [a-z]+)?");

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  /** What comes after the head of a noun explains it, and need not be said again. */
  private static final Pattern TAIL =
      Pattern.compile(" (?:that|who|whose|which|about|as|to|under|and) .*");

  /** A sentence about this law. */
  static Manner sentence(LawSaid law) {
    return new Manner(true, law);
  }

  /** What a field is called. */
  String label(FactType type, Field field) {
    boolean isDayOfEvaluation =
        type.name().equals(EngineTypes.RETURN) && field.name().equals(EngineTypes.AS_AT);
    return isSentence && isDayOfEvaluation ? "the day of evaluation" : Labels.own(type, field);
  }

  /** What a term comes to, with its name, so that a reader finds it. */
  Optional<String> value(String term) {
    return Optional.ofNullable(law.terms().get(term)).map(value -> value + " (" + term + ")");
  }

  /** What a term comes to, without its unit; its name where that is not told. */
  String number(String term) {
    return Optional.ofNullable(law.terms().get(term))
        .map(value -> UNIT.matcher(value).matches() ? value.replaceAll(" .*", "") : value)
        .orElse(term);
  }

  /** The state of the arrangement. */
  Optional<String> state() {
    return law.state();
  }

  /** The item that the condition of a number, from 1, chose. */
  String item(List<Condition> conditions, int number) {
    FactType type = conditions.get(number - 1).type();
    if (!isSentence) {
      return "the " + Labels.noun(type) + " in condition " + number;
    }
    String head = head(type);
    boolean isTaken =
        conditions.stream().anyMatch(c -> c.type() != type && head(c.type()).equals(head));
    String noun = isTaken ? Labels.noun(type) : head;
    String letter = letter(conditions, number);
    return letter.isEmpty()
        ? (Labels.isPlural(type) ? "those " : "that ") + noun
        : "the " + noun + " (" + letter + ")";
  }

  private static String head(FactType type) {
    return TAIL.matcher(Labels.noun(type)).replaceFirst("");
  }

  /** Items of one type that a rule chooses more than once have letters; one alone has none. */
  static String letter(List<Condition> conditions, int number) {
    FactType type = conditions.get(number - 1).type();
    List<Condition> alike =
        conditions.stream()
            .filter(c -> c.quantifier() == Quantifier.ONE && c.type() == type)
            .toList();
    int place = 0;
    for (Condition earlier : conditions.subList(0, number - 1)) {
      place += alike.contains(earlier) ? 1 : 0;
    }
    return alike.size() < 2 ? "" : String.valueOf(LETTERS.charAt(place % LETTERS.length()));
  }
}
