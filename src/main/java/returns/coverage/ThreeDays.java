package returns.coverage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import returns.diagnostics.Place;

/** Notes which of the three days at a boundary were looked at. */
final class ThreeDays {
  private final Sight before = new Sight();
  private final Sight on = new Sight();
  private final Sight after = new Sight();

  /** Notes a day by how many days it lies after the boundary. */
  void note(long apart, Seen where) {
    if (apart == -1) {
      before.note(where);
    } else if (apart == 0) {
      on.note(where);
    } else if (apart == 1) {
      after.note(where);
    }
  }

  void note(LocalDate boundary, Object day, Seen where) {
    if (day instanceof LocalDate known) {
      note(ChronoUnit.DAYS.between(boundary, known), where);
    }
  }

  boolean wants(Seen where) {
    return before.wants(where) || on.wants(where) || after.wants(where);
  }

  Boundary boundary(Optional<String> rule, String what, Optional<Place> place) {
    return new Boundary(rule, what, place, before.seen(), on.seen(), after.seen());
  }
}
