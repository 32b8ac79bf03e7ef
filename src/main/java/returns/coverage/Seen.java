package returns.coverage;

/** Where something was seen. The tables of a pack are what must try its own rules. */
public enum Seen {
  /** In no scenario. */
  NEVER,
  /**
   * Only in scenarios of other packs' tables, which may go without anybody thinking of this one.
   */
  ELSEWHERE,
  /** In a scenario of the pack's own tables. */
  HERE;

  /** The word in files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether the pack's own tables have seen it: only that counts. */
  public boolean isHere() {
    return this == HERE;
  }
}
