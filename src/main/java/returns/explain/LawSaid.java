package returns.explain;

import java.util.Map;
import java.util.Optional;

/**
 * What a sentence about a rule may say of the law beside it.
 *
 * @param terms by name what a term comes to, with its unit; one that is left out is called by its
 *     name
 * @param state the state of the arrangement, in words
 */
public record LawSaid(Map<String, String> terms, Optional<String> state) {
  static final LawSaid NOTHING = new LawSaid(Map.of(), Optional.empty());

  public LawSaid {
    terms = Map.copyOf(terms);
  }
}
