package returns.drools;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import returns.dates.Calendars;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** A small pack of the form that the printer gives, compiled and run once. */
final class WarmUp {
  private static final String PACK = "printed.p_warm_up";
  private static final int ROUNDS = 12;

  private WarmUp() {}

  static void run() {
    List<PrintedType> types = List.of(type("One"), type("Two"));
    PrintedLoader loader = new PrintedLoader(PACK, types);
    KieBase base = KieBases.build(text(), loader);
    KieSession session = base.newKieSession();
    try {
      session.setGlobal(OperandPrinter.CALENDARS, new Calendars(Map.of()));
      for (PrintedType type : types) {
        session.insert(
            new FactMaker(type, loader.of(PACK, type))
                .make(PACK, true, null, null, "a", LocalDate.EPOCH));
      }
      for (int i = 0; i < ROUNDS; i++) {
        session.getAgenda().getAgendaGroup("g " + i).setFocus();
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  private static PrintedType type(String name) {
    List<Field> fields =
        List.of(
            Field.plain("truth", 0, Kind.TRUTH, List.of(), "a truth"),
            Field.plain("number", 1, Kind.NUMBER, List.of(), "a number"),
            Field.plain("word", 2, Kind.WORD, List.of("a"), "a word"),
            Field.plain("day", 3, Kind.DATE, List.of(), "a day"));
    FactType type =
        new FactType(name, FactType.Holder.LIST, name, "a fact", Optional.empty(), fields);
    return new PrintedType(type, fields);
  }

  private static String text() {
    StringBuilder text = new StringBuilder("package " + PACK + "\n");
    text.append("import function returns.dates.DateCalls.plusDays\n");
    text.append("global returns.dates.Calendars calendars\ndialect \"mvel\"\n");
    for (int i = 0; i < ROUNDS; i++) {
      text.append("rule \"g ")
          .append(i)
          .append("\" agenda-group \"g ")
          .append(i)
          .append("\"\nwhen\n");
      text.append("  T_One( sure == ").append(i % 2 == 0).append(", $v0 : f_number,");
      text.append(" (f_word == null || f_word == \"").append(i).append("\"),");
      text.append(" (f_truth != null && f_truth == true) )\n");
      text.append("  T_Two( $v1 : f_day, ((f_number != null && $v0 != null && f_number > $v0)");
      text.append(" || !((f_word != null && f_word in (\"a\", \"b").append(i).append("\")))) )\n");
      text.append("  T_One( (f_day == null || $v1 == null || $v0 == null");
      text.append(" || plusDays($v1, $v0) == null || f_day <= plusDays($v1, $v0)) )\n");
      text.append(i % 2 == 0 ? "  not" : "  exists");
      text.append(" T_Two( (f_number == null || f_number != 3) )\nthen\nend\n");
    }
    return text.toString();
  }
}
