package returns.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.NearNames;
import returns.rules.Citation;
import returns.rules.Rule;

/** Reads the annotations of a rule. */
final class MetadataChecker {
  private static final Set<String> KNOWN =
      Set.of("id", "source", "from", "until", "uncommenced", "follows", "tested");

  /** Other tools read a part such as 1e, 0x, 0B or 0D0E as a number, or as no word at all. */
  private static final String PART =
      "([A-Za-z][A-Za-z0-9]*|(?![0-9]*0B)[0-9]+([A-DF-WYZ][A-Za-z]*)?)";

  private static final String ID = PART + "(-" + PART + ")*";

  private static final String LOOSE_ID = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";

  private final Report report;
  private final Context context;

  MetadataChecker(Report report, Context context) {
    this.report = report;
    this.context = context;
  }

  /**
   * What the annotations say; what is wrong with one is reported, and it counts as absent.
   *
   * @param idToken where the id stands; the rule's name if there is none
   */
  record Metadata(
      Optional<String> id,
      Token idToken,
      List<Citation> citations,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<String> uncommenced,
      Optional<Syntax.Annotation> follows,
      Optional<Rule.Tested> tested,
      Optional<Token> testedToken) {}

  Metadata metadata(Syntax.WrittenRule rule) {
    Map<String, Syntax.Annotation> found = once(rule);
    Optional<String> id = Optional.ofNullable(found.get("id")).flatMap(this::id);
    List<Citation> citations =
        Optional.ofNullable(found.get("source")).map(this::citations).orElse(List.of());
    if (rule.headed()) {
      requireIdAndSource(rule, found);
    }
    Optional<LocalDate> from = Optional.ofNullable(found.get("from")).flatMap(this::date);
    Optional<LocalDate> until = Optional.ofNullable(found.get("until")).flatMap(this::date);
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      report.add(
          Lint.FROM_AFTER_UNTIL,
          found.get("from").name(),
          "@from " + from.get() + " is after @until " + until.get(),
          "exchange the two days, or correct one");
    }
    return new Metadata(
        id,
        id.isPresent() ? found.get("id").name() : rule.name(),
        citations,
        from,
        until,
        Optional.ofNullable(found.get("uncommenced")).flatMap(this::provision),
        Optional.ofNullable(found.get("follows")).filter(a -> id(a).isPresent()),
        Optional.ofNullable(found.get("tested")).flatMap(this::tested),
        Optional.ofNullable(found.get("tested")).map(Syntax.Annotation::name));
  }

  private Map<String, Syntax.Annotation> once(Syntax.WrittenRule rule) {
    Map<String, Syntax.Annotation> found = new LinkedHashMap<>();
    for (Syntax.Annotation annotation : rule.annotations()) {
      String name = annotation.name().text();
      if (!KNOWN.contains(name)) {
        report.add(
            Lint.UNKNOWN_ANNOTATION,
            annotation.name(),
            "there is no annotation @" + name,
            NearNames.help(name, KNOWN));
      } else if (found.putIfAbsent(name, annotation) != null) {
        report.add(
            Lint.REPEATED_ANNOTATION,
            annotation.name(),
            "@" + name + " stands twice on one rule",
            name.equals("source") ? "write one @source, with ; between the places" : "keep one");
      }
    }
    return found;
  }

  private void requireIdAndSource(Syntax.WrittenRule rule, Map<String, Syntax.Annotation> found) {
    String title = "rule \"" + rule.name().text() + "\"";
    if (!found.containsKey("id")) {
      report.add(
          Lint.MISSING_ID,
          report.place(rule.start(), rule.name()),
          title + " has no id",
          "add  @id(…)  below this line");
    }
    if (!found.containsKey("source")) {
      report.add(
          Lint.MISSING_SOURCE,
          report.place(rule.start(), rule.name()),
          title + " has no source",
          "add  @source(\"...\")  below this line");
    }
  }

  private Optional<String> id(Syntax.Annotation annotation) {
    if (annotation.raw().matches(ID) && annotation.raw().length() <= 64) {
      return Optional.of(annotation.raw());
    }
    String bare = annotation.raw().replace("\"", "");
    report.add(
        Lint.BAD_ID,
        annotation.name(),
        "\"" + bare + "\" is not written as an id",
        bare.matches(ID) && bare.length() <= 64
            ? "write @" + annotation.name().text() + "(" + bare + "), without quotation marks"
            : bare.length() <= 64 && bare.matches(LOOSE_ID)
                ? "begin each part with a letter: other tools read the beginning of a number here"
                : "write letters and digits, joined by single hyphens, at most 64: @id(AL-REPLY-3)");
    return Optional.empty();
  }

  private List<Citation> citations(Syntax.Annotation annotation) {
    Optional<String> text = text(annotation, "@source(\"source-id place; source-id place\")");
    List<Citation> citations = new ArrayList<>();
    if (text.isEmpty()) {
      return citations;
    }
    for (String part : text.get().split(";", -1)) {
      String[] words = part.strip().split("\\s+", 2);
      if (words[0].isEmpty()) {
        report.add(
            Lint.ANNOTATION_VALUE,
            annotation.arguments().get(0),
            "a source is empty",
            "write the id of a source and the place in it, with ; between several");
      } else if (!context.sources().contains(words[0])) {
        report.add(
            Lint.UNKNOWN_SOURCE,
            annotation.arguments().get(0),
            "there is no source \"" + words[0] + "\" in sources.yaml",
            near(words[0]));
      } else {
        citations.add(new Citation(words[0], words.length > 1 ? words[1] : ""));
      }
    }
    return citations;
  }

  private String near(String source) {
    String help = NearNames.help(source, context.sources());
    return help.isEmpty() ? "add it to sources.yaml" : help;
  }

  private Optional<String> text(Syntax.Annotation annotation, String shape) {
    if (annotation.text().filter(text -> !text.isBlank()).isEmpty()) {
      report.add(
          Lint.ANNOTATION_VALUE,
          annotation.name(),
          "@" + annotation.name().text() + " takes one text in quotation marks",
          "write " + shape);
      return Optional.empty();
    }
    return annotation.text();
  }

  private Optional<String> provision(Syntax.Annotation annotation) {
    return text(annotation, "@uncommenced(\"the provision that was never commenced\")");
  }

  private Optional<LocalDate> date(Syntax.Annotation annotation) {
    String shape = "@" + annotation.name().text() + "(\"2006-05-01\")";
    Optional<String> text = text(annotation, shape);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      boolean shaped = text.get().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
      if (shaped && !text.get().startsWith("0000")) {
        return Optional.of(LocalDate.parse(text.get()));
      }
    } catch (DateTimeException e) {
      // Falls through: a day such as 30 February.
    }
    report.add(
        Lint.BAD_DATE,
        annotation.arguments().get(0),
        "\"" + text.get() + "\" is not a day of the calendar",
        "write year, month and day: " + shape);
    return Optional.empty();
  }

  private Optional<Rule.Tested> tested(Syntax.Annotation annotation) {
    if (annotation.raw().equals("asAt")) {
      return Optional.of(Rule.Tested.AS_AT);
    }
    if (annotation.raw().equals("transfer")) {
      return Optional.of(Rule.Tested.TRANSFER);
    }
    report.add(
        Lint.ANNOTATION_VALUE,
        annotation.name(),
        "@tested takes asAt or transfer",
        "write @tested(asAt) or @tested(transfer)");
    return Optional.empty();
  }
}
