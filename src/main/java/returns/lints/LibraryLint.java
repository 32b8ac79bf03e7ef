package returns.lints;

import returns.diagnostics.Severity;

/** One thing to look for in a folder of rules that could be read. */
interface LibraryLint {
  /** The id that users see; never used again for another lint. */
  String id();

  /** Why it matters. */
  String why();

  /** How grave it is. */
  default Severity severity() {
    return Severity.WARNING;
  }

  /** Looks for it everywhere. */
  void check(Subject subject, Findings findings);
}
