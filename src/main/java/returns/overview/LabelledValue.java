package returns.overview;

import java.util.List;
import returns.rules.Citation;
import returns.rules.Label;

/**
 * One value of law with its label.
 *
 * @param name of the instrument, the term, the type of fact, the kind of evidence or the rule
 * @param value what it says, in English
 */
public record LabelledValue(
    Of of, String name, String value, Label label, List<Citation> citations) {
  public LabelledValue {
    citations = List.copyOf(citations);
  }

  /** What a value is of. */
  public enum Of {
    SIGNATURE("signature", "signed"),
    FORCE("force", "in force"),
    OPERATION("operation", "operational"),
    TERM("term", "term"),
    FACT("fact", "fact"),
    EVIDENCE("evidence", "listed evidence"),
    RULE("rule", "rule");

    private final String word;
    private final String english;

    Of(String word, String english) {
      this.word = word;
      this.english = english;
    }

    /** The word in files. */
    public String word() {
      return word;
    }

    /** As people say it. */
    public String english() {
      return english;
    }
  }
}
