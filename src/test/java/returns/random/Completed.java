package returns.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** A case with values drawn for everything that it leaves open, so that nothing is unknown. */
public final class Completed {
  private final Random random;
  private final LocalDate asAt;

  private Completed(Random random, LocalDate asAt) {
    this.random = random;
    this.asAt = asAt;
  }

  /** Changes the tree of a case; gives the day on which it is decided. */
  public static LocalDate complete(Map<String, Object> tree, Vocabulary vocabulary, long seed) {
    Map<String, Object> theReturn = map(tree.get("return"));
    LocalDate asAt =
        LocalDate.parse(
            String.valueOf(theReturn.computeIfAbsent("decidedOn", key -> "2026-03-16")));
    Completed completed = new Completed(new Random(seed), asAt);
    for (FactType type : vocabulary.types()) {
      if (type.isStatedByCase()) {
        tree.put(type.key(), completed.facts(type, tree.get(type.key())));
      }
    }
    return asAt;
  }

  private Object facts(FactType type, Object stated) {
    if (type.holder() == FactType.Holder.SINGLE) {
      return item(type, stated == null ? new LinkedHashMap<>() : map(stated));
    }
    List<Object> all = new ArrayList<>();
    Object listed = stated instanceof Map ? map(stated).get("items") : stated;
    if (listed instanceof List<?> items) {
      items.forEach(item -> all.add(item(type, map(item))));
    } else if (random.nextInt(3) == 0) {
      all.add(item(type, new LinkedHashMap<>()));
    }
    return all;
  }

  private Map<String, Object> item(FactType type, Map<String, Object> item) {
    item.remove("asOf");
    for (Field field : type.fields()) {
      if (!EngineTypes.isFilled(type, field)) {
        item.compute(field.name(), (name, stated) -> value(field, plain(stated)));
      }
    }
    return item;
  }

  private static Object plain(Object stated) {
    return stated instanceof Map ? map(stated).get("value") : stated;
  }

  private Object value(Field field, Object stated) {
    if (stated == null) {
      return drawn(field);
    }
    String text = String.valueOf(stated);
    boolean isPartOfADay = field.partial() && text.length() < 10;
    return isPartOfADay ? text + "-06-15".substring(text.length() == 4 ? 0 : 3) : stated;
  }

  private Object drawn(Field field) {
    return switch (field.kind()) {
      case TRUTH -> random.nextBoolean();
      case NUMBER -> random.nextInt(40);
      case WORD -> field.words().get(random.nextInt(field.words().size()));
      case REFERENCE -> "tirana-airport";
      case STATE -> List.of("AL", "IT", "XX").get(random.nextInt(3));
      case DATE -> day(field).toString();
      case TIME -> day(field) + "T10:00";
    };
  }

  private LocalDate day(Field field) {
    LocalDate day = asAt.minusDays(random.nextInt(random.nextBoolean() ? 60 : 9000));
    return field.past() ? day : day.plusDays(random.nextInt(120));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object tree) {
    return (Map<String, Object>) tree;
  }
}
