package returns.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Place;
import returns.rules.Conclusion;
import returns.rules.Conclusion.Verb;
import returns.rules.Operand;

/** One conclusion of a rule, altered in one thing. */
record ConclusionMutants(Conclusion conclusion, Place place) {
  List<Variant<Optional<Conclusion>>> all() {
    List<Variant<Optional<Conclusion>>> found = new ArrayList<>();
    found.add(weaker());
    conclusion
        .lastDay()
        .ifPresent(
            day -> {
              found.add(variant(Alteration.CONCLUDED_DAY, withLastDay(Optional.empty())));
              for (int days : new int[] {-1, 1}) {
                Operand moved = OperandMutants.moved(day, days);
                found.add(variant(Alteration.CONCLUDED_DAY, withLastDay(Optional.of(moved))));
              }
            });
    conclusion
        .date()
        .ifPresent(
            day -> {
              for (int days : new int[] {-1, 1}) {
                Operand moved = OperandMutants.moved(day, days);
                found.add(variant(Alteration.CONCLUDED_DAY, withDate(moved)));
              }
            });
    return found;
  }

  /** The verb that protects less, or nothing. */
  private Variant<Optional<Conclusion>> weaker() {
    return switch (conclusion.verb()) {
      case BAR -> variant(Alteration.VERB, with(Verb.DEFER, conclusion.lastDay()));
      case DEFER -> variant(Alteration.VERB, with(Verb.REFER, Optional.empty()));
      case REFER -> variant(Alteration.VERB, with(Verb.NOTE, Optional.empty()));
      case ESTABLISH, NOTE, STEP, DEADLINE ->
          new Variant<>(Alteration.VERB, Written.of(conclusion), "", place, Optional.empty());
    };
  }

  private Variant<Optional<Conclusion>> variant(Alteration alteration, Conclusion after) {
    return new Variant<>(
        alteration, Written.of(conclusion), Written.of(after), place, Optional.of(after));
  }

  private Conclusion withLastDay(Optional<Operand> lastDay) {
    return with(conclusion.verb(), lastDay);
  }

  private Conclusion with(Verb verb, Optional<Operand> lastDay) {
    return new Conclusion(
        verb,
        conclusion.what(),
        conclusion.date(),
        conclusion.text(),
        conclusion.arguments(),
        lastDay);
  }

  private Conclusion withDate(Operand date) {
    return new Conclusion(
        conclusion.verb(),
        conclusion.what(),
        Optional.of(date),
        conclusion.text(),
        conclusion.arguments(),
        conclusion.lastDay());
  }
}
