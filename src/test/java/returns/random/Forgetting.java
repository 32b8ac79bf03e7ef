package returns.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import returns.dates.Span;
import returns.evaluation.Item;
import returns.evaluation.Situation;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** Makes situations in which less is known. */
public final class Forgetting {
  private static final List<FactType> LISTS =
      List.of(Fixture.CLAIM, Fixture.REFERRAL, Fixture.NATIONALITY);

  private Forgetting() {}

  /** Forgets one thing: a value, the day within a month, whether a list is complete, an item. */
  public static Situation one(Situation situation, Draw draw) {
    return switch (draw.below(6)) {
      case 0 -> incomplete(situation, draw.pick(LISTS));
      case 1 -> unstated(situation, draw.pick(LISTS));
      case 2 -> withoutItem(situation, draw);
      default -> withoutValue(situation, draw);
    };
  }

  /** The list may hold more than it states. */
  public static Situation incomplete(Situation situation, FactType type) {
    List<Item> list = situation.items().get(type);
    if (list.stream().anyMatch(item -> !item.sure())) {
      return situation;
    }
    List<Item> more = new ArrayList<>(list);
    more.add(RandomSituations.possible(type, list.size()));
    return Situations.withList(situation, type, more);
  }

  /** The list is not stated at all. */
  public static Situation unstated(Situation situation, FactType type) {
    return Situations.withList(situation, type, List.of(RandomSituations.possible(type, 0)));
  }

  private static Situation withoutItem(Situation situation, Draw draw) {
    FactType type = draw.pick(LISTS);
    List<Item> sure = situation.items().get(type).stream().filter(Item::sure).toList();
    List<Item> fewer = new ArrayList<>();
    if (!sure.isEmpty()) {
      Item gone = draw.pick(sure);
      sure.stream().filter(i -> i != gone).forEach(i -> fewer.add(Items.at(i, fewer.size())));
    }
    fewer.add(RandomSituations.possible(type, fewer.size()));
    return Situations.withList(situation, type, fewer);
  }

  private static Situation withoutValue(Situation situation, Draw draw) {
    List<Item> items = Situations.all(situation);
    for (int tries = 0; tries < 100; tries++) {
      Item item = draw.pick(items);
      Field field = draw.pick(item.type().fields());
      boolean fixed = field.name().equals(EngineTypes.AS_AT) || isIdentity(item, field);
      if (item.value(field) != null && !fixed) {
        return Situations.replace(situation, item, lessOf(item, field, draw));
      }
    }
    return situation;
  }

  /** The engine always knows the name and the days of a version. */
  private static boolean isIdentity(Item item, Field field) {
    return item.type() == EngineTypes.TERM_VERSION && field.index() < 3;
  }

  private static Item lessOf(Item item, Field field, Draw draw) {
    if (field.partial() && item.value(field) instanceof LocalDate day && draw.percent(60)) {
      Span span = new Span(day.minusDays(draw.below(40)), day.plusDays(1L + draw.below(40)));
      return Items.with(item, field, span);
    }
    return draw.percent(50)
        ? Items.with(item, field, null)
        : Items.contested(item, field, draw.pick(Fixture.pool(field)));
  }
}
