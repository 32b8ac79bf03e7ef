package returns.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fact types that come with the language.
 *
 * <p>{@code Return} is declared in the vocabulary and gets {@code asAt} and {@code transferOn}
 * here; {@code Terms} is made for each pack from its terms.
 */
public final class EngineTypes {
  private EngineTypes() {}

  public static final String RETURN = "Return";
  public static final String TERMS = "Terms";
  public static final String AS_AT = "asAt";
  public static final String TRANSFER_ON = "transferOn";

  /** The field of {@code Return} that names the arrangement; a case must state it. */
  public static final String PARTNER = "partner";

  /** The field of {@code Return} that gives the day of evaluation where no other is asked for. */
  public static final String DECIDED_ON = "decidedOn";

  /** Whether the program itself fills a field, so that no case states it. */
  public static boolean isFilled(FactType type, Field field) {
    return isFilled(type, field.name());
  }

  /** Whether the program itself fills the field of that name, however its letters are written. */
  public static boolean isFilled(FactType type, String field) {
    return type.name().equals(RETURN)
        && (field.equalsIgnoreCase(AS_AT) || field.equalsIgnoreCase(TRANSFER_ON));
  }

  /**
   * Whether a field says what the program is asked, and is no fact: which arrangement, which day.
   * Such a field cannot be contested.
   */
  public static boolean isAsked(FactType type, Field field) {
    return type.name().equals(RETURN)
        && (field.name().equals(PARTNER) || field.name().equals(DECIDED_ON));
  }

  /** The fields of {@link #TERM_VERSION} that hold the value, one for each kind of term. */
  public static final String VALUE = "value";

  /**
   * All versions of all terms of a pack. Rules write {@code value}; the language turns that into
   * the field for the kind of the term.
   */
  public static final FactType TERM_VERSION =
      engine(
          "TermVersion",
          "a version of a term",
          Field.plain("name", 0, Kind.REFERENCE, List.of(), "the name of the term"),
          Field.plain("starts", 1, Kind.DATE, List.of(), "its first day"),
          Field.plain("ends", 2, Kind.DATE, List.of(), "its last day"),
          Field.plain("valueNumber", 3, Kind.NUMBER, List.of(), "its value"),
          Field.plain("valueDate", 4, Kind.DATE, List.of(), "its value"),
          Field.plain("valueTruth", 5, Kind.TRUTH, List.of(), "its value"),
          Field.plain("valueWord", 6, Kind.WORD, List.of(), "its value"));

  /** What earlier files established. */
  public static final FactType ESTABLISHED =
      engine(
          "Established",
          "a conclusion of an earlier file",
          Field.plain("what", 0, Kind.REFERENCE, List.of(), "what is established"));

  /** The instruments of the arrangement; their days may be known within bounds only. */
  public static final FactType INSTRUMENT =
      engine(
          "Instrument",
          "an instrument",
          Field.plain("id", 0, Kind.REFERENCE, List.of(), "its id"),
          Field.plain(
              "kind",
              1,
              Kind.WORD,
              List.of(
                  "treaty",
                  "agreement",
                  "memorandum",
                  "political-statement",
                  "funding",
                  "hypothetical"),
              "its kind"),
          Field.plain("obliges", 2, Kind.TRUTH, List.of(), "whether it obliges the partner"),
          Field.plain("starts", 3, Kind.DATE, List.of(), "its first day in force").asPartial(),
          Field.plain("ends", 4, Kind.DATE, List.of(), "its last day in force").asPartial(),
          Field.plain("operationalFrom", 5, Kind.DATE, List.of(), "its first day of operation")
              .asPartial(),
          Field.plain("operationalUntil", 6, Kind.DATE, List.of(), "its last day of operation")
              .asPartial());

  /** The states whose nationals the arrangement is about. */
  public static final FactType COVERED_STATE =
      engine(
          "CoveredState",
          "the state of the arrangement",
          Field.plain("state", 0, Kind.STATE, List.of(), "the state"));

  /** The kinds of evidence that the arrangement lists; {@code kind} takes Evidence's words. */
  public static FactType listedEvidence(Vocabulary vocabulary) {
    List<String> kinds =
        vocabulary
            .type("Evidence")
            .flatMap(type -> type.field("kind"))
            .map(Field::words)
            .orElse(List.of());
    return engine(
        "ListedEvidence",
        "a kind of evidence that the arrangement lists",
        Field.plain("kind", 0, Kind.WORD, kinds, "the kind of evidence"),
        Field.plain("strength", 1, Kind.WORD, List.of("proof", "prima-facie"), "its strength"),
        Field.plain("about", 2, Kind.WORD, List.of("nationality", "transit"), "what it is about"));
  }

  /** The terms of a pack, as one item with a field for each. */
  public static FactType terms(List<Field> fields) {
    return new FactType(
        TERMS, FactType.Holder.ENGINE, TERMS, "the terms", Optional.empty(), fields);
  }

  /** The vocabulary's {@code Return}, with the days that the engine fills. */
  public static FactType withDays(FactType declared) {
    List<Field> fields = new ArrayList<>(declared.fields());
    fields.add(
        Field.plain(
            AS_AT, fields.size(), Kind.DATE, List.of(), "the day that the case is evaluated for"));
    fields.add(
        Field.plain(TRANSFER_ON, fields.size(), Kind.DATE, List.of(), "the day of the transfer"));
    return new FactType(
        declared.name(),
        declared.holder(),
        declared.key(),
        declared.label(),
        declared.question(),
        fields);
  }

  /** An arrangement's type, with the days between which its facts hold. */
  public static FactType withLife(FactType declared) {
    List<Field> fields = new ArrayList<>(declared.fields());
    fields.add(Field.plain("starts", fields.size(), Kind.DATE, List.of(), "its first day"));
    fields.add(Field.plain("ends", fields.size(), Kind.DATE, List.of(), "its last day"));
    return new FactType(
        declared.name(),
        declared.holder(),
        declared.key(),
        declared.label(),
        declared.question(),
        fields);
  }

  private static FactType engine(String name, String label, Field... fields) {
    return new FactType(
        name, FactType.Holder.ENGINE, name, label, Optional.empty(), List.of(fields));
  }
}
