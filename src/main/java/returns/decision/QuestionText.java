package returns.decision;

import java.time.LocalDate;
import returns.evaluation.Item;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** The words of a question for which the vocabulary has none of its own. */
final class QuestionText {
  private static final String WHETHER = "whether ";
  private static final String POLICY = " Policy staff know.";

  private QuestionText() {}

  /** About what a case states: a label alone does not say whose day or kind is meant. */
  static String ofCase(FactType type, Field field) {
    return "About " + type.label() + ": " + asked(field);
  }

  /** About what an arrangement or a term holds. */
  static String ofLaw(Item item, Field field) {
    FactType type = item.type();
    if (type.name().equals(EngineTypes.TERMS)) {
      return term(field.name(), item.path(), "on the day of evaluation");
    }
    if (type == EngineTypes.TERM_VERSION) {
      String terms = item.path().substring(0, item.path().lastIndexOf("." + named(item)));
      return term(named(item), terms, life(day(item, "starts"), day(item, "ends")));
    }
    return "About " + type.label() + " (" + item.path() + "): " + asked(field) + POLICY;
  }

  private static String asked(Field field) {
    String label = field.label();
    if (field.kind() != Kind.TRUTH) {
      return "what is " + label + "?";
    }
    return label.startsWith(WHETHER)
        ? "is it so that " + label.substring(WHETHER.length()) + "?"
        : "is it so, or not: " + label + "?";
  }

  private static String term(String name, String terms, String when) {
    return "What is the value of the term " + name + " (" + terms + ") " + when + "?" + POLICY;
  }

  private static String named(Item version) {
    return String.valueOf(value(version, "name"));
  }

  private static LocalDate day(Item version, String field) {
    return (LocalDate) value(version, field);
  }

  private static Object value(Item version, String field) {
    return version.value(EngineTypes.TERM_VERSION.field(field).orElseThrow());
  }

  /** A version from the first day of all, or to the last, has no day worth telling there. */
  private static String life(LocalDate starts, LocalDate ends) {
    boolean isFirst = starts.equals(Term.DAWN);
    boolean isLast = ends.equals(Term.OPEN);
    if (isFirst && isLast) {
      return "on any day";
    }
    if (isLast) {
      return "from " + English.day(starts) + " on";
    }
    return (isFirst ? "" : "from " + English.day(starts) + " ") + "until " + English.day(ends);
  }
}
