package returns.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import returns.dates.WorkingDays;
import returns.decision.English;
import returns.packs.Library;
import returns.rules.Source;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/** What all packs rest on: the vocabulary, the calendars and the sources. */
final class CommonEdits {
  /** The one name under which every change of the vocabulary stands. */
  static final String VOCABULARY = "vocabulary";

  static final String CALENDARS = "calendars.";

  private final List<Edit> edits = new ArrayList<>();

  private CommonEdits() {}

  static List<Edit> between(Library before, Library after) {
    CommonEdits found = new CommonEdits();
    found.one(
        Edit.Kind.VOCABULARY,
        VOCABULARY,
        new LawForm(types(before, false), types(before, true)),
        new LawForm(types(after, false), types(after, true)));
    found.compare(Edit.Kind.CALENDAR, CALENDARS, calendars(before), calendars(after));
    found.compare(Edit.Kind.SOURCE, "sources.", sources(before), sources(after));
    return found.edits;
  }

  private void compare(
      Edit.Kind kind, String prefix, Map<String, LawForm> old, Map<String, LawForm> now) {
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    LawForm nothing = new LawForm(List.of(), List.of());
    for (String name : names) {
      one(kind, prefix + name, old.getOrDefault(name, nothing), now.getOrDefault(name, nothing));
    }
  }

  private void one(Edit.Kind kind, String name, LawForm old, LawForm now) {
    if (old.all().equals(now.all())) {
      return;
    }
    Edit.Change change =
        old.all().isEmpty()
            ? Edit.Change.ADDED
            : now.all().isEmpty() ? Edit.Change.REMOVED : Edit.Change.CHANGED;
    boolean bears = !old.bearing().equals(now.bearing());
    List<String> lines = Lines.between(old.all(), now.all());
    edits.add(
        new Edit(kind, name, Optional.empty(), "", change, bears, lines, Optional.empty(), true));
  }

  private static List<String> types(Library library, boolean words) {
    List<String> lines = new ArrayList<>();
    for (FactType type : library.vocabulary().types()) {
      lines.add(
          type.name()
              + ", stated as "
              + type.key()
              + (words ? ", " + type.label() + ", " + type.question().orElse("") : "")
              + " ("
              + type.holder().name().toLowerCase(java.util.Locale.ROOT)
              + ")");
      type.fields().forEach(field -> lines.add(line(type, field, words)));
    }
    return lines;
  }

  private static String line(FactType type, Field field, boolean words) {
    StringBuilder line = new StringBuilder(type.name() + "." + field.name() + ": ");
    line.append(field.kind().name().toLowerCase(java.util.Locale.ROOT));
    if (!field.words().isEmpty()) {
      line.append(" (").append(String.join(", ", field.words())).append(")");
    }
    line.append(field.past() ? ", past" : "").append(field.partial() ? ", partial" : "");
    field.staleAfter().ifPresent(term -> line.append(", stale after ").append(term));
    if (words) {
      line.append(field.special() ? ", special" : "");
      line.append(field.changeable() ? ", changeable" : "");
      line.append(field.disputable() ? ", disputable" : "");
      line.append(", ").append(field.label()).append(", ").append(field.question().orElse(""));
    }
    return line.toString();
  }

  private static Map<String, LawForm> calendars(Library library) {
    Map<String, LawForm> forms = new TreeMap<>();
    for (String name : library.calendars().names()) {
      WorkingDays days = library.calendars().named(name).orElseThrow();
      List<String> bearing = new ArrayList<>();
      List<String> all = new ArrayList<>();
      String reach = "from " + English.day(days.first()) + " to " + English.day(days.last());
      bearing.add(reach);
      all.add(reach);
      for (WorkingDays.Closure closure : days.closures()) {
        bearing.add("off in every year: " + closure.from() + " to " + closure.to());
        all.add("off in every year: " + closure.from() + " to " + closure.to());
      }
      for (WorkingDays.Holiday off : days.holidays()) {
        String known = off.known() == null ? "" : ", known on " + English.day(off.known());
        bearing.add("off: " + English.day(off.on()) + known);
        all.add("off: " + English.day(off.on()) + known + ", " + off.name());
      }
      forms.put(name, new LawForm(bearing, all));
    }
    return forms;
  }

  /** A source is named and labelled; no condition reads one. */
  private static Map<String, LawForm> sources(Library library) {
    Map<String, LawForm> forms = new TreeMap<>();
    for (Source source : library.sources().values()) {
      List<String> all = new ArrayList<>(List.of(source.citation()));
      source.address().ifPresent(address -> all.add("address: " + address));
      source.version().ifPresent(day -> all.add("version: " + English.day(day)));
      all.add("label: " + source.label().word());
      source.modelFor().ifPresent(partner -> all.add("a model for " + partner));
      forms.put(source.id(), new LawForm(List.of(), all));
    }
    return forms;
  }
}
