package returns.packs;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import returns.dates.WorkingDays;
import returns.dates.WorkingDays.Closure;
import returns.dates.WorkingDays.Holiday;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Quoted;
import returns.documents.Shape;
import returns.documents.Shapes;

/** Reads {@code calendars.yaml}: for each place and counting rule, which days do not count. */
final class CalendarsFile {
  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("[0-9]{2}-[0-9]{2}");

  private final Citations citations;
  private final Problems problems;

  private CalendarsFile(Citations citations, Problems problems) {
    this.citations = citations;
    this.problems = problems;
  }

  /** The calendars by name; those that are not sound are reported and left out. */
  static Optional<Map<String, WorkingDays>> read(
      String shown, byte[] bytes, Citations citations, Problems problems) {
    CalendarsFile file = new CalendarsFile(citations, problems);
    return YamlFile.open(shown, bytes, "the list of calendars", problems).map(file::calendars);
  }

  private Map<String, WorkingDays> calendars(Fields fields) {
    Map<String, WorkingDays> calendars = new LinkedHashMap<>();
    for (String name : fields.names()) {
      if (!NAME.matcher(name).matches()) {
        problems.add(
            Diagnostic.error(
                "calendar-name",
                Quoted.text(name) + " is not written as the name of a calendar",
                fields.keyPlace(name),
                "write small letters a to z and single hyphens, as in northern-ireland"));
      }
      fields
          .node(name)
          .flatMap(node -> Fields.of(node, "the calendar " + name, problems))
          .flatMap(calendar -> calendar(name, calendar))
          .ifPresent(calendar -> calendars.put(name, calendar));
    }
    return calendars;
  }

  private Optional<WorkingDays> calendar(String name, Fields fields) {
    fields.required("rule", Shapes.line());
    fields.optional("source", citations::citations);
    fields.optional("label", Citations.LABEL);
    Optional<LocalDate> from = fields.optional("from", Shapes.date());
    Optional<LocalDate> until = fields.required("until", Shapes.date());
    Optional<Node.Sequence> listed = fields.required("days", Shapes.sequence());
    SortedMap<LocalDate, Holiday> days = new TreeMap<>();
    listed.ifPresent(list -> list.items().forEach(node -> addDay(node, until, days)));
    List<Closure> closures =
        fields.optional("alsoOff", Shapes.listOf(this::closure)).orElse(List.of());
    fields.done();
    Optional<LocalDate> first = first(from, days, listed, fields);
    if (first.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (until.get().isBefore(first.get())) {
      problems.add(
          Diagnostic.error(
              "until-before-from",
              "the calendar ends before its first day, " + first.get(),
              fields.placeOf("until"),
              "correct one of the two"));
      return Optional.empty();
    }
    return Optional.of(
        new WorkingDays(name, List.copyOf(days.values()), closures, first.get(), until.get()));
  }

  /** Without a first day of its own, a calendar begins with the year of its earliest day off. */
  private Optional<LocalDate> first(
      Optional<LocalDate> from,
      SortedMap<LocalDate, Holiday> days,
      Optional<Node.Sequence> listed,
      Fields fields) {
    if (from.isEmpty() && days.isEmpty() && listed.isPresent() && !fields.has("from")) {
      problems.add(
          Diagnostic.error(
              "calendar-without-days",
              "the calendar has no day off, so it is not known where it begins",
              fields.place(),
              "list its days, or state its first day: \"from\""));
    }
    return from.or(
        () -> days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey().withDayOfYear(1)));
  }

  private void addDay(Node node, Optional<LocalDate> until, Map<LocalDate, Holiday> days) {
    Fields fields = Fields.of(node, "a day off", problems).orElse(null);
    if (fields == null) {
      return;
    }
    Optional<LocalDate> on = fields.required("on", Shapes.date());
    Optional<String> name = fields.required("name", Shapes.line());
    Optional<LocalDate> known = fields.optional("known", Shapes.date());
    fields.required("source", citations::citations);
    fields.optional("label", Citations.LABEL);
    boolean expected = fields.optional("expected", Shapes.truth()).orElse(false);
    fields.done();
    if (on.isEmpty() || name.isEmpty()) {
      return;
    }
    if (!expected && until.isPresent() && on.get().isAfter(until.get())) {
      problems.add(
          Diagnostic.error(
              "day-after-calendar",
              on.get() + " is after the last day of the calendar, " + until.get(),
              fields.placeOf("on"),
              "move \"until\" if the days of that year are published; else add  expected: true"));
    }
    if (days.putIfAbsent(on.get(), new Holiday(on.get(), name.get(), known.orElse(null))) != null) {
      problems.add(
          Diagnostic.error(
              "day-twice", on.get() + " is listed twice", fields.placeOf("on"), "keep one"));
    }
  }

  private Optional<Closure> closure(Node node, Problems ignored) {
    Fields fields = Fields.of(node, "days that are off each year", problems).orElse(null);
    if (fields == null) {
      return Optional.empty();
    }
    Shape<MonthDay> shape = CalendarsFile::monthDay;
    Optional<MonthDay> from = fields.required("from", shape);
    Optional<MonthDay> to = fields.required("to", shape);
    fields.optional("source", citations::citations);
    fields.done();
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      problems.add(
          Diagnostic.error(
              "until-before-from",
              "these days end before they begin",
              fields.placeOf("to"),
              "where they run over the turn of the year, write two entries"));
      return Optional.empty();
    }
    return from.flatMap(first -> to.map(last -> new Closure(first, last)));
  }

  private static Optional<MonthDay> monthDay(Node node, Problems problems) {
    Place place = node.place();
    return Shapes.line()
        .read(node, problems)
        .flatMap(
            text -> {
              if (DAY_OF_YEAR.matcher(text).matches()) {
                int month = Integer.parseInt(text.substring(0, 2));
                int day = Integer.parseInt(text.substring(3));
                if (month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= MonthDay.of(month, 1).getMonth().maxLength()) {
                  return Optional.of(MonthDay.of(month, day));
                }
              }
              problems.add(
                  Diagnostic.error(
                      "day-of-year",
                      Quoted.text(text) + " is not a day of every year",
                      place,
                      "write month and day, as in \"12-27\""));
              return Optional.empty();
            });
  }
}
