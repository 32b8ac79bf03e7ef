package returns.drools;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import returns.dates.DateFunction;
import returns.dates.Span;
import returns.evaluation.Item;
import returns.evaluation.Situation;
import returns.rules.Status;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * Whether nothing that a rule reads is unknown in a situation.
 *
 * <p>INVARIANT: then the guards of both its copies are idle and no item is unsure, so the choices
 * that may satisfy it are those that certainly do, and its possible copy answers for both.
 */
final class WhollyKnown {
  /** More than this is not reckoned with: two functions of so many years each leave a day near. */
  private static final int MOST = 400;

  private static final int EARLIEST = 1 + 2 * MOST;
  private static final int LATEST = 9999 - 2 * MOST;

  private final Situation situation;
  private final Progress progress;
  private final String pack;

  /** By type: the fields that some item leaves unknown; and, after them, whether one is unsure. */
  private final IdentityHashMap<FactType, BitSet> open = new IdentityHashMap<>();

  WhollyKnown(Situation situation, Progress progress, String pack) {
    this.situation = situation;
    this.progress = progress;
    this.pack = pack;
  }

  /** For a rule that reads this, once all earlier stages have ended. */
  boolean is(Reads reads) {
    return reads.functions().stream().allMatch(WhollyKnown::alwaysGives)
        && reads.largestArgument() <= MOST
        && reads.types().stream().allMatch(this::isKnown)
        && reads.reckonedFrom().entrySet().stream()
            .allMatch(read -> isNear(read.getKey(), read.getValue()));
  }

  /**
   * Whether a function of what is known, and not too far away, is known. Not so where a calendar
   * may end, nor on the clock: the hour that is left out in spring does not exist.
   */
  private static boolean alwaysGives(DateFunction function) {
    return function != DateFunction.PLUS_HOURS
        && !function.arguments().contains(DateFunction.Argument.CALENDAR);
  }

  /** Whether nothing reckoned from these fields, two functions deep, leaves the years 1 to 9999. */
  private boolean isNear(FactType type, List<Field> fields) {
    return situation.items(type, pack).stream()
        .allMatch(item -> fields.stream().allMatch(field -> isNear(item.value(field))));
  }

  private static boolean isNear(Object value) {
    if (value instanceof Integer count) {
      return Math.abs(count) <= MOST;
    }
    LocalDate day =
        value instanceof LocalDateTime time
            ? time.toLocalDate()
            : value instanceof LocalDate || value instanceof Span ? Span.firstOf(value) : null;
    return day == null || (day.getYear() >= EARLIEST && day.getYear() <= LATEST);
  }

  private boolean isKnown(PrintedType read) {
    FactType type = read.type();
    if (type == EngineTypes.ESTABLISHED) {
      return progress.established().noneMatch(status -> status == Status.UNKNOWN);
    }
    BitSet unknown = open.computeIfAbsent(type, this::open);
    return !unknown.get(type.fields().size())
        && read.fields().stream().noneMatch(field -> unknown.get(field.index()));
  }

  private BitSet open(FactType type) {
    List<Field> fields = type.fields();
    BitSet unknown = new BitSet();
    for (Item item : situation.items(type, pack)) {
      for (Field field : fields) {
        if (isOpen(item.value(field))) {
          unknown.set(field.index());
        }
      }
      if (!item.sure()) {
        unknown.set(fields.size());
      }
    }
    return unknown;
  }

  private static boolean isOpen(Object value) {
    return value == null || (value instanceof Span span && !isOneDay(span));
  }

  private static boolean isOneDay(Span span) {
    LocalDate only = span.first();
    return only.equals(span.last());
  }
}
