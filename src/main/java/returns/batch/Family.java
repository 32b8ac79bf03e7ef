package returns.batch;

import java.util.List;

/**
 * Cases of one family whose answers do not keep it together, or of which that cannot be told.
 *
 * @param arrangement under which they were compared; empty: each under its own partner's
 * @param members in the order of the run
 * @param missing ids that are linked and have no decision in this run
 * @param split how it would part
 * @param why in a sentence
 */
public record Family(
    String arrangement, List<Member> members, List<String> missing, Split split, String why) {
  public Family {
    members = List.copyOf(members);
    missing = List.copyOf(missing);
  }

  /**
   * One case of it.
   *
   * @param arrangement whose decision this is
   * @param action empty if it is not stated
   * @param outcome empty if there is no decision under that arrangement
   * @param transferOn empty if it is not known
   */
  public record Member(
      String id,
      String arrangement,
      String action,
      String outcome,
      String transferOn,
      String destination) {}

  /** How a family would part. */
  public enum Split {
    /**
     * No bar was found for some and not for others, or not on the same day or to the same State.
     */
    WOULD_SPLIT,
    /** The answers differ, and none of them is that no bar was found. */
    COULD_SPLIT,
    /** Not every linked case was decided, or not about the same action. */
    NOT_KNOWN;

    /** As files say it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
