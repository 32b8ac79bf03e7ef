package returns.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import returns.dates.Span;
import returns.evaluation.Item;
import returns.evaluation.Situation;
import returns.random.Draw;
import returns.random.Fixture;
import returns.random.Items;
import returns.random.Situations;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * The worlds that a situation leaves possible: every unknown field with a value of its pool, every
 * item that may not exist absent, or one item, or two.
 *
 * <p>All of them where that is few; else so many at random. Of the items that may exist some are
 * tried, drawn at random.
 */
final class Worlds {
  private static final int ITEMS_TRIED = 6;

  /** The choices at one place; each makes the situation a little more like a world. */
  private record Open(List<UnaryOperator<Situation>> options) {}

  private final Situation situation;
  private final Draw draw;
  private final List<Open> open = new ArrayList<>();

  private Worlds(Situation situation, Draw draw) {
    this.situation = situation;
    this.draw = draw;
  }

  static List<Situation> of(Situation situation, Draw draw, int most) {
    Worlds worlds = new Worlds(situation, draw);
    Situations.all(situation).stream().filter(Item::sure).forEach(worlds::openFields);
    situation.items().forEach(worlds::openList);
    return worlds.list(most);
  }

  private void openFields(Item item) {
    for (Field field : item.type().fields()) {
      Object value = item.value(field);
      boolean used = item.type() != EngineTypes.TERM_VERSION || isOwn(item, field);
      if (used && (value == null || value instanceof Span)) {
        List<UnaryOperator<Situation>> options = new ArrayList<>();
        for (Object possible : values(field, value)) {
          options.add(s -> fill(s, item, field, possible));
        }
        open.add(new Open(options));
      }
    }
  }

  /** Of a version's fields for values only the one for its own kind is ever compared. */
  private static boolean isOwn(Item version, Field field) {
    String name = (String) version.value(version.type().fields().get(0));
    return field.kind() == Fixture.TERMS.get(name);
  }

  private static List<Object> values(Field field, Object value) {
    if (value instanceof Span span) {
      List<Object> days = new ArrayList<>(List.of(span.first(), span.last()));
      days.add(LocalDate.ofEpochDay((span.first().toEpochDay() + span.last().toEpochDay()) / 2));
      Fixture.DAYS.stream()
          .filter(day -> day.isAfter(span.first()) && day.isBefore(span.last()))
          .forEach(days::add);
      return days;
    }
    return Fixture.pool(field).stream().filter(v -> !(v instanceof Span)).toList();
  }

  private static Situation fill(Situation situation, Item item, Field field, Object value) {
    return Situations.map(
        situation,
        other ->
            other.type() == item.type() && other.path().equals(item.path())
                ? Items.with(other, field, value)
                : other);
  }

  private void openList(FactType type, List<Item> list) {
    List<Item> sure = list.stream().filter(Item::sure).toList();
    if (sure.size() == list.size()) {
      return;
    }
    List<UnaryOperator<Situation>> options = new ArrayList<>();
    options.add(s -> extended(s, type, List.of()));
    for (int i = 0; i < ITEMS_TRIED; i++) {
      Object[] one = values(type);
      Object[] two = values(type);
      options.add(s -> extended(s, type, List.<Object[]>of(one)));
      options.add(s -> extended(s, type, List.of(one, two)));
    }
    open.add(new Open(options));
  }

  private Object[] values(FactType type) {
    return type.fields().stream().map(field -> draw.pick(values(field, null))).toArray();
  }

  private static Situation extended(Situation situation, FactType type, List<Object[]> extra) {
    List<Item> list = new ArrayList<>();
    situation.items().get(type).stream().filter(Item::sure).forEach(list::add);
    for (Object[] values : extra) {
      int number = list.size();
      String path = type.key() + "[" + number + "]";
      list.add(new Item(type, number, path, true, values, List.of(), Item.Origin.CASE));
    }
    return Situations.withList(situation, type, list);
  }

  private List<Situation> list(int most) {
    long all = 1;
    for (Open place : open) {
      all = Math.min(most + 1L, all * place.options().size());
    }
    List<Situation> worlds = new ArrayList<>();
    for (int number = 0; number < Math.min(all, most); number++) {
      Situation world = situation;
      int left = number;
      for (Open place : open) {
        int size = place.options().size();
        int option = all <= most ? left % size : draw.below(size);
        left /= size;
        world = place.options().get(option).apply(world);
      }
      worlds.add(world);
    }
    return worlds;
  }
}
