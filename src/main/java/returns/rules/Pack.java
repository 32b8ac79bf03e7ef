package returns.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.vocabulary.FactType;

/**
 * One folder of {@code rules/}: the safeguards, or one partner's arrangement.
 *
 * @param rules by stage, then in the order of the files' text
 * @param terms by name
 * @param termsType the type {@code Terms} of this pack
 * @param arrangement empty for the safeguards
 * @param sha256 of the pack as it stands, in lower-case hexadecimal
 */
public record Pack(
    String name,
    List<Rule> rules,
    Map<String, Term> terms,
    FactType termsType,
    Optional<Arrangement> arrangement,
    String sha256) {
  public Pack {
    rules = List.copyOf(rules);
  }

  /** The same pack with one rule in the place of another; its hash stays that of its files. */
  public Pack replacing(Rule rule, Rule other) {
    return with(rules.stream().map(r -> r.id().equals(rule.id()) ? other : r).toList());
  }

  /** The same pack with other rules; its hash stays that of its files. */
  public Pack with(List<Rule> others) {
    return new Pack(name, others, terms, termsType, arrangement, sha256);
  }

  /** The same pack with other values of its terms; its hash stays that of its files. */
  public Pack with(Map<String, Term> others) {
    return new Pack(name, rules, others, termsType, arrangement, sha256);
  }

  /** The same pack with another arrangement; its hash stays that of its files. */
  public Pack with(Arrangement other) {
    return new Pack(name, rules, terms, termsType, Optional.of(other), sha256);
  }
}
