package returns.scenarios;

/** Which way what came out lies from what was expected. */
public enum Direction {
  MORE_PROTECTIVE("more protective"),
  LESS_PROTECTIVE("less protective"),
  NEITHER("neither more nor less protective");

  private final String words;

  Direction(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }

  /** Of two answers by their places in an order from the most to the least protective. */
  static Direction between(int expected, int actual) {
    return of(Integer.compare(expected, actual));
  }

  /** More protective for what is above 0, less for what is below. */
  static Direction of(int sign) {
    return sign > 0 ? MORE_PROTECTIVE : sign < 0 ? LESS_PROTECTIVE : NEITHER;
  }
}
