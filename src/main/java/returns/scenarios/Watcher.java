package returns.scenarios;

import returns.decision.Decision;

/** Is shown each decision that a scenario came to, from any number of threads in any order. */
public interface Watcher {
  /** Looks at nothing. */
  Watcher NONE = (pack, decision) -> {};

  /**
   * A scenario was decided.
   *
   * @param pack the pack in whose folder its table stands
   */
  void decided(String pack, Decision decision);
}
