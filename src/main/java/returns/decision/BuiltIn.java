package returns.decision;

import java.util.Set;

/** The ids of what the program itself says; docs/semantics.md explains each. */
public final class BuiltIn {
  static final String NEWER = "FILE-NEWER";
  static final String TOO_MANY = "FILE-TOO-MANY";
  static final String TOO_MANY_CHOICES = "FILE-TOO-MANY-CHOICES";
  static final String CONFIRM = "CONFIRM-ON-THE-DAY";

  /** All of them: they stand in decisions beside the ids of rules. */
  public static final Set<String> IDS = Set.of(NEWER, TOO_MANY, TOO_MANY_CHOICES, CONFIRM);

  private BuiltIn() {}
}
