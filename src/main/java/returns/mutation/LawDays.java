package returns.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days and actions that a mutant of the law itself is about: those near which it can matter.
 */
final class LawDays {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private LawDays() {}

  static Set<LocalDate> of(Mutant mutant) {
    Set<LocalDate> days = new TreeSet<>();
    switch (mutant.alteration()) {
      case RULE_DATE, TERM_DATE, LIFE, PARTNER_FACT -> {
        for (Matcher day = DAY.matcher(mutant.before()); day.find(); ) {
          days.add(LocalDate.parse(day.group()));
        }
      }
      case OPERATOR,
          COUNT,
          WORD,
          NEGATION,
          COMPARISON,
          CONDITION,
          JUNCTION,
          NAMED_VALUE,
          DATE_FUNCTION,
          DAY,
          VERB,
          CONCLUDED_DAY,
          TERM_VALUE,
          COVER,
          OBLIGES,
          REQUIREMENT,
          EVIDENCE -> {}
    }
    return days;
  }

  /** The actions to which a requirement applies. */
  static List<String> actions(Mutant mutant) {
    return mutant.alteration() == Alteration.REQUIREMENT
        ? List.of("request-document", "serve-notice", "transfer")
        : List.of();
  }
}
