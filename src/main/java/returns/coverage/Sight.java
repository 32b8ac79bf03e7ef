package returns.coverage;

import java.util.concurrent.atomic.AtomicReference;

/** Notes where something was seen, from any number of threads; the order makes no difference. */
final class Sight {
  private final AtomicReference<Seen> best = new AtomicReference<>(Seen.NEVER);

  void note(Seen where) {
    best.accumulateAndGet(where, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  /** Whether seeing it there would tell anything new. */
  boolean wants(Seen where) {
    return best.get().compareTo(where) < 0;
  }

  Seen seen() {
    return best.get();
  }
}
