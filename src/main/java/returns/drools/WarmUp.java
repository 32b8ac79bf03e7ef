package returns.drools;

import java.time.LocalDate;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieSession;
import returns.dates.Calendars;

/** A small pack of the form that the printer gives, compiled and run once. */
final class WarmUp {
  private static final String PACK = "printed.p_warm_up";
  private static final int ROUNDS = 12;

  private WarmUp() {}

  static void run() {
    KieBase base = KieBases.build(text());
    KieSession session = base.newKieSession();
    try {
      session.setGlobal(OperandPrinter.CALENDARS, new Calendars(Map.of()));
      session.insert(fact(base, "T_One"));
      session.insert(fact(base, "T_Two"));
      for (int i = 0; i < ROUNDS; i++) {
        session.getAgenda().getAgendaGroup("g " + i).setFocus();
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  private static Object fact(KieBase base, String name) {
    try {
      FactType type = base.getFactType(PACK, name);
      Object fact = type.newInstance();
      type.set(fact, "f_day", LocalDate.EPOCH);
      type.set(fact, "f_word", "a");
      return fact;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Drools could not make a fact of a declared type", e);
    }
  }

  private static String text() {
    StringBuilder text = new StringBuilder("package " + PACK + "\n");
    text.append("import function returns.dates.DateCalls.plusDays\n");
    text.append("global returns.dates.Calendars calendars\ndialect \"mvel\"\n");
    for (String type : new String[] {"T_One", "T_Two"}) {
      text.append("declare ").append(type).append(" extends returns.drools.Fact\n");
      text.append("  sure : boolean f_truth : java.lang.Boolean f_number : java.lang.Integer\n");
      text.append("  f_word : java.lang.String f_day : java.time.LocalDate\nend\n");
    }
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
