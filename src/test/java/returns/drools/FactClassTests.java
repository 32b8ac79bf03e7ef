package returns.drools;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.evaluation.EvaluatorFailure;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

@DisplayName("The class of a printed type")
class FactClassTests {
  private static final String PACK = "printed.p_example";
  private static final List<Field> FIELDS =
      List.of(
          Field.plain("truth", 0, Kind.TRUTH, List.of(), "a truth"),
          Field.plain("number", 1, Kind.NUMBER, List.of(), "a number"),
          Field.plain("word", 2, Kind.WORD, List.of("a"), "a word"),
          partial(Field.plain("day", 3, Kind.DATE, List.of(), "a day")),
          Field.plain("time", 4, Kind.TIME, List.of(), "a time"));
  private static final PrintedType TYPE = new PrintedType(type(), FIELDS);
  private static final Object[] VALUES = {
    true, false, 7, "a", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), LocalDateTime.MIN
  };

  private static FactType type() {
    return new FactType(
        "Example", FactType.Holder.LIST, "examples", "an example", Optional.empty(), FIELDS);
  }

  private static Field partial(Field day) {
    return new Field(
        day.name(),
        day.index(),
        day.kind(),
        day.words(),
        day.label(),
        Optional.empty(),
        false,
        true,
        Optional.empty(),
        false,
        false,
        false);
  }

  private static Class<?> made() {
    return new PrintedLoader(PACK, List.of(TYPE)).of(PACK, TYPE);
  }

  private static Object read(Object fact, PrintedType.Column column)
      throws ReflectiveOperationException {
    return fact.getClass().getMethod(column.getter()).invoke(fact);
  }

  @Test
  void holds_each_value_under_its_own_name() throws ReflectiveOperationException {
    Fact fact = new FactMaker(TYPE, made()).make("examples[0]", VALUES);
    for (int i = 0; i < VALUES.length; i++) {
      assertEquals(VALUES[i], read(fact, TYPE.columns().get(i)));
    }
  }

  @Test
  void keeps_an_unknown_unknown() throws ReflectiveOperationException {
    Object[] nothing = new Object[VALUES.length];
    nothing[0] = false;
    Fact fact = new FactMaker(TYPE, made()).make("examples[0]", nothing);
    for (PrintedType.Column column : TYPE.columns().subList(1, VALUES.length)) {
      assertNull(read(fact, column), column.name());
    }
  }

  @Test
  void cannot_be_made_with_a_field_left_out() {
    FactMaker maker = new FactMaker(TYPE, made());
    Object[] fewer = Arrays.copyOf(VALUES, VALUES.length - 1);
    assertEquals(
        "Drools could not take up examples[0].",
        assertThrows(EvaluatorFailure.class, () -> maker.make("examples[0]", fewer)).getMessage());
    assertEquals(1, made().getConstructors().length);
  }

  @Test
  void has_nothing_that_writes() {
    for (var field : made().getDeclaredFields()) {
      assertEquals(Modifier.PRIVATE | Modifier.FINAL, field.getModifiers(), field.getName());
    }
    assertArrayEquals(
        TYPE.columns().stream().map(PrintedType.Column::getter).sorted().toArray(),
        Arrays.stream(made().getDeclaredMethods()).map(m -> m.getName()).sorted().toArray());
  }

  @Test
  void holds_more_fields_than_a_call_in_java_takes_values() throws ReflectiveOperationException {
    List<Field> days =
        IntStream.range(0, 300)
            .mapToObj(i -> partial(Field.plain("day" + i, i, Kind.DATE, List.of(), "a day")))
            .toList();
    PrintedType large = new PrintedType(type(), days);
    Object[] values = new Object[large.columns().size()];
    values[0] = true;
    values[values.length - 1] = LocalDate.of(2026, 12, 31);
    Class<?> made = new PrintedLoader(PACK, List.of(large)).of(PACK, large);
    Fact fact = new FactMaker(large, made).make("examples[0]", values);
    for (int i = 0; i < values.length; i++) {
      assertEquals(values[i], read(fact, large.columns().get(i)));
    }
  }

  @Test
  void is_found_by_its_name_and_no_other_is() {
    PrintedLoader loader = new PrintedLoader(PACK, List.of(TYPE));
    assertEquals(loader.of(PACK, TYPE), load(loader, "printed.p_example.T_Example"));
    assertNull(load(loader, "printed.p_example.T_Other"));
    assertNull(load(loader, "java.lang.T_Example"));
    assertEquals(String.class, load(loader, "java.lang.String"));
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException absent) {
      return null;
    }
  }
}
