package returns.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/** Writes cases at random by a vocabulary, with a mistake here and there. */
public final class RandomCase {
  private static final List<Object> MISTAKES =
      Arrays.asList(
          null,
          "",
          "unknown",
          "x y",
          "refused",
          "AL",
          "ZZ",
          "1991",
          "1991-02",
          "2026-02-30",
          "2026-02-29T10:00",
          "2026-03-29T01:30",
          "2026-04-10T23:00",
          "2026-01-12",
          "2026-13-01",
          "0000-01-01",
          0,
          7,
          12.5,
          1L << 40,
          true,
          false,
          List.of(),
          List.of("none"),
          Map.of(),
          Map.of("value", 7),
          Map.of("valeu", "none"),
          "é",
          "a\u0000b",
          " ");

  private final Vocabulary vocabulary;
  private final Random random;
  private final double mistakes;

  private RandomCase(Vocabulary vocabulary, Random random, double mistakes) {
    this.vocabulary = vocabulary;
    this.random = random;
    this.mistakes = mistakes;
  }

  /**
   * The text of a case.
   *
   * @param mistakes how likely each part of it is to be wrong, from 0 to 1
   */
  public static byte[] text(Vocabulary vocabulary, Random random, double mistakes) {
    Object tree = new RandomCase(vocabulary, random, mistakes).tree();
    return new JsonMapper().writeValueAsString(tree).getBytes(UTF_8);
  }

  private Object tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "case", "C-" + random.nextInt(1000));
    for (FactType type : vocabulary.byKey().values()) {
      boolean isReturn = type.name().equals(EngineTypes.RETURN);
      if (isReturn || random.nextInt(3) > 0) {
        put(tree, type.key(), type.holder() == FactType.Holder.LIST ? list(type) : item(type));
      }
    }
    return tree;
  }

  /** Mostly the value under its name; sometimes another value, another name, or nothing. */
  private void put(Map<String, Object> tree, String name, Object value) {
    if (random.nextDouble() >= mistakes) {
      tree.put(name, value);
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> tree.put(name + "s", value);
      case 1 -> tree.remove(name);
      default -> tree.put(name, MISTAKES.get(random.nextInt(MISTAKES.size())));
    }
  }

  private Object list(FactType type) {
    List<Object> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(item(type));
    }
    if (random.nextInt(3) > 0) {
      return items;
    }
    Map<String, Object> list = new LinkedHashMap<>();
    put(list, "items", items);
    put(list, "complete", random.nextBoolean());
    return list;
  }

  private Object item(FactType type) {
    Map<String, Object> item = new LinkedHashMap<>();
    origin(item);
    for (Field field : type.fields()) {
      boolean isPartner = EngineTypes.isAsked(type, field) && field.name().equals("partner");
      if ((isPartner || random.nextInt(2) == 0) && !EngineTypes.isFilled(type, field)) {
        put(item, field.name(), value(type, field));
      }
    }
    return item;
  }

  private void origin(Map<String, Object> tree) {
    if (random.nextInt(4) == 0) {
      put(tree, "source", "casework record");
      put(tree, "asOf", "2026-01-0" + (1 + random.nextInt(9)));
      put(tree, "recordedOn", "2026-02-0" + (1 + random.nextInt(9)));
    }
  }

  private Object value(FactType type, Field field) {
    if (random.nextInt(3) > 0) {
      return literal(field);
    }
    Map<String, Object> value = new TreeMap<>();
    Object stated = literal(field);
    put(value, "value", stated);
    origin(value);
    Object other = literal(field);
    if (!EngineTypes.isAsked(type, field) && !other.equals(stated)) {
      put(value, "contested", random.nextBoolean() ? other : List.of(other));
    }
    return value;
  }

  private Object literal(Field field) {
    return switch (field.kind()) {
      case TRUTH -> random.nextBoolean();
      case NUMBER -> random.nextInt(Integer.MAX_VALUE);
      case WORD -> field.words().get(random.nextInt(field.words().size()));
      case REFERENCE -> "ref-" + random.nextInt(100);
      case STATE -> List.of("AL", "VN", "XX", "XK", "GB").get(random.nextInt(5));
      case DATE -> date(field.partial());
      case TIME -> date(false) + "T1" + random.nextInt(10) + ":30";
    };
  }

  private String date(boolean partial) {
    String day = String.valueOf(1900 + random.nextInt(150)) + "-1" + random.nextInt(3) + "-2";
    String whole = day + random.nextInt(10);
    return partial ? whole.substring(0, List.of(4, 7, 10).get(random.nextInt(3))) : whole;
  }
}
