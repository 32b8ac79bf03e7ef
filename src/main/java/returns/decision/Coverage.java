package returns.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import returns.evaluation.FactRef;
import returns.evaluation.Item;
import returns.evaluation.Situation;
import returns.rules.Instrument.Person;
import returns.rules.Status;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * Who the person is to the partner: a national, a former national, a stateless person, or a
 * national of a third country. Somebody may be more than one of them.
 */
final class Coverage {
  private final Status national;
  private final Status formerNational;
  private final Status stateless;
  private final Status thirdCountry;
  private final List<FactRef> facts = new ArrayList<>();

  Coverage(Situation situation, String partnerState) {
    List<Item> nationalities = items(situation, "Nationality");
    national = any(nationalities, "state", partnerState);
    formerNational = any(items(situation, "FormerNationality"), "state", partnerState);
    stateless =
        any(items(situation, "Person"), "stateless", "recognised")
            .or(any(nationalities, "state", "XX"))
            .or(claimsStateless(situation));
    thirdCountry = national.not().and(another(nationalities, partnerState));
  }

  /** The facts that were read. */
  List<FactRef> facts() {
    return List.copyOf(facts);
  }

  /** Whether the person is one of these. */
  Status isAmong(Set<Person> covered) {
    Status among = Status.NOT_MET;
    for (Person person : covered) {
      among =
          among.or(
              switch (person) {
                case NATIONALS -> national;
                case FORMER_NATIONALS -> formerNational;
                case STATELESS -> stateless;
                case THIRD_COUNTRY -> thirdCountry;
              });
    }
    return among;
  }

  /**
   * Whether each nationality that the file states is known to be one of the person's: somebody
   * whose nationality was not determined, or is stated without evidence, may be a national of any
   * state.
   */
  static boolean isOfKnownNationality(Situation situation) {
    Object determined = value(items(situation, "Person").get(0), "nationalityDetermined");
    return !Boolean.FALSE.equals(determined)
        && items(situation, "Nationality").stream()
            .map(nationality -> value(nationality, "evidence"))
            .allMatch(evidence -> isEvidence(evidence, Boolean.TRUE.equals(determined)));
  }

  private static boolean isEvidence(Object evidence, boolean determined) {
    return "proof".equals(evidence)
        || "prima-facie".equals(evidence)
        || (determined && "claimed".equals(evidence));
  }

  private static Object value(Item item, String fieldName) {
    return item.value(item.type().field(fieldName).orElseThrow());
  }

  private static List<Item> items(Situation situation, String typeName) {
    for (var entry : situation.items().entrySet()) {
      if (entry.getKey().name().equals(typeName)) {
        return entry.getValue();
      }
    }
    throw new IllegalStateException("the vocabulary does not declare " + typeName);
  }

  private Status any(List<Item> items, String fieldName, String word) {
    Status any = Status.NOT_MET;
    for (Item item : items) {
      Object value = read(item, fieldName);
      Status is = value == null ? Status.UNKNOWN : Status.of(value.equals(word));
      any = any.or(item.sure() ? is : is.and(Status.UNKNOWN));
    }
    return any;
  }

  private Status another(List<Item> nationalities, String partnerState) {
    Status any = Status.NOT_MET;
    for (Item item : nationalities) {
      Object value = read(item, "state");
      boolean isState = !partnerState.equals(value) && !"XX".equals(value);
      Status is = value == null ? Status.UNKNOWN : Status.of(isState);
      any = any.or(item.sure() ? is : is.and(Status.UNKNOWN));
    }
    return any;
  }

  /** A claim to be stateless is neither proof nor nothing. */
  private Status claimsStateless(Situation situation) {
    Status claimed = any(items(situation, "Person"), "stateless", "claimed");
    return claimed == Status.MET ? Status.UNKNOWN : claimed;
  }

  private Object read(Item item, String fieldName) {
    FactType type = item.type();
    Field field = type.field(fieldName).orElseThrow();
    facts.add(new FactRef(item, item.sure() ? Optional.of(field) : Optional.empty()));
    return item.value(field);
  }
}
