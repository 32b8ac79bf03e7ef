package returns.mutation;

import java.util.List;

/**
 * How the mutants of a pack came out.
 *
 * @param pack its name
 */
public record Tally(String pack, int killed, int survived, int equivalent, int undecided) {
  /** Counts. */
  public static Tally of(String pack, List<Judged> judged) {
    return new Tally(
        pack,
        count(judged, Fate.KILLED),
        count(judged, Fate.SURVIVED),
        count(judged, Fate.EQUIVALENT),
        count(judged, Fate.UNDECIDED));
  }

  private static int count(List<Judged> judged, Fate fate) {
    return (int) judged.stream().filter(one -> one.fate() == fate).count();
  }

  /** Those that a scenario could have killed, as far as is known. */
  public int counted() {
    return killed + survived + undecided;
  }

  /**
   * The mutation score in tenths of a per cent, cut off and never rounded up; all of it where there
   * is nothing to kill.
   */
  public int tenths() {
    return counted() == 0 ? 1000 : (int) (1000L * killed / counted());
  }

  /** The score in words: {@code 93.4 %}. */
  public String score() {
    return tenths() / 10 + "." + tenths() % 10 + " %";
  }
}
