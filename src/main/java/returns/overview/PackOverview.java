package returns.overview;

import java.util.List;
import java.util.Optional;
import returns.rules.Arrangement;
import returns.rules.Label;
import returns.rules.Pack;

/**
 * One arrangement, or the safeguards, which have no instruments and state no facts.
 *
 * @param facts for each type that an arrangement may state
 * @param values every value of law that is known, with its label
 * @param valueless the terms that lack a value on some day or on all
 */
public record PackOverview(
    Pack pack,
    List<InstrumentOverview> instruments,
    List<TermOverview> terms,
    List<FactsOverview> facts,
    List<EvidenceCount> evidence,
    List<LabelledValue> values,
    List<ValuelessTerm> valueless) {
  public PackOverview {
    instruments = List.copyOf(instruments);
    terms = List.copyOf(terms);
    facts = List.copyOf(facts);
    evidence = List.copyOf(evidence);
    values = List.copyOf(values);
    valueless = List.copyOf(valueless);
  }

  /** The name of its folder. */
  public String name() {
    return pack.name();
  }

  /** What it says about itself. */
  public Optional<Arrangement> arrangement() {
    return pack.arrangement();
  }

  /** What it is called. */
  public String title() {
    return pack.arrangement()
        .map(Arrangement::title)
        .orElse("The safeguards of United Kingdom law");
  }

  /** The values that are weaker than read. */
  public List<LabelledValue> unsure() {
    return values.stream().filter(value -> value.label() != Label.READ).toList();
  }

  /** How many values of each label it has. */
  public LabelCounts counts() {
    return LabelCounts.of(values, valueless);
  }

  /**
   * How many kinds of evidence an arrangement lists.
   *
   * @param label the weakest of theirs
   */
  public record EvidenceCount(String about, String strength, int kinds, Label label) {}
}
