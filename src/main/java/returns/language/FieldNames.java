package returns.language;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that the vocabulary may not give to a field or type: docs/rule-language.md. */
public final class FieldNames {
  private FieldNames() {}

  /** Words of Java, of DRL and of MVEL, and what every object has. */
  private static final Set<String> FIELDS =
      words(
          """
          abstract assert boolean break byte case catch char class const continue default do double
          else enum extends final finally float for goto if implements import instanceof int
          interface long native new package private protected public return short static strictfp
          super switch synchronized this throw throws transient try void volatile while true false
          null var yield record sealed permits
          accumulate acc agenda and attributes collect contains declare dialect direct drools end
          entry eval event excludes exists expander forall from function global groupby in init
          matches memberOf modify not on or over package passive query refract reverse rule salience
          soundslike str template then timer trait typeof unit unless update when window duration
          enabled kcontext insert retract delete logical calendars decision
          def empty foreach fold is isdef nil proto soundslike strsim convertable_to until with untyped
          toString hashCode equals getClass clone finalize notify notifyAll wait
          asAt transferOn sure hidden
          after before coincides during finishes finishedby includes meets metby overlaps overlappedby
          startedby
          plusDays minusDays plusMonths minusMonths plusYears lastDayBeginningWith birthday gestation
          plusWorkingDays nextWorkingDay dateOf plusHours
          """);

  /** Types that come with the language. */
  private static final Set<String> TYPES =
      words("Terms TermVersion Established Instrument ListedEvidence CoveredState Decision Rule");

  private static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether no field, and so no term, may have this name. */
  public static boolean isRefusedField(String name) {
    return FIELDS.contains(name);
  }

  static boolean isRefusedType(String name) {
    return TYPES.contains(name) || isOfJava(name);
  }

  private static boolean isOfJava(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
