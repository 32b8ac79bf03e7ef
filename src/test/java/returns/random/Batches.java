package returns.random;

import java.util.stream.LongStream;

/** How many random rule sets a test goes through: {@code returns.batches}, 25 unless told. */
public final class Batches {
  private static final int USUAL = 25;

  private Batches() {}

  /** One seed for each batch of {@link RandomRules#RULES} rules and more. */
  public static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("returns.batches", USUAL));
  }
}
