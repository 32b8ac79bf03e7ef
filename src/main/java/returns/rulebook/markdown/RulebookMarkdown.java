package returns.rulebook.markdown;

import java.util.ArrayList;
import java.util.List;
import returns.decision.English;
import returns.overview.InstrumentOverview;
import returns.overview.LawEnglish;
import returns.overview.TermOverview;
import returns.rulebook.BookEnglish;
import returns.rulebook.FactEntry;
import returns.rulebook.PackBook;
import returns.rulebook.RuleEntry;
import returns.rulebook.RuleEntry.RuleRef;
import returns.rulebook.Rulebook;
import returns.rulebook.SourceEntry;
import returns.rules.Term;

/** A book as Markdown. */
public final class RulebookMarkdown {
  private final Rulebook book;
  private final List<String> lines = new ArrayList<>();

  private RulebookMarkdown(Rulebook book) {
    this.book = book;
  }

  /** All of it, ending in a line feed. */
  public static String of(Rulebook book) {
    RulebookMarkdown markdown = new RulebookMarkdown(book);
    markdown.contents();
    book.packs().forEach(markdown::pack);
    markdown.sources();
    markdown.facts();
    return String.join("\n", markdown.lines) + "\n";
  }

  private void line(String line) {
    lines.add(line);
  }

  private void paragraph(String text) {
    lines.add(text);
    lines.add("");
  }

  private void contents() {
    paragraph("# The rule book");
    String day = book.asAt().map(d -> ", as on " + English.day(d)).orElse("");
    paragraph(
        English.count(book.rules().size(), "rule", "rules")
            + " in "
            + English.count(book.packs().size(), "pack", "packs")
            + day
            + ". It takes no case and decides nothing. Nothing here is legal advice.");
    for (PackBook pack : book.packs()) {
      line("- [" + Escaped.of(pack.title()) + "](#pack-" + pack.name() + ")");
    }
    line("- [Rules by source](#by-source)");
    paragraph("- [Rules by fact](#by-fact)");
  }

  private void heading(String marks, String anchor, String text) {
    paragraph("<a id=\"" + anchor + "\"></a>");
    paragraph(marks + " " + text);
  }

  private void pack(PackBook pack) {
    heading("##", "pack-" + pack.name(), Escaped.of(pack.title()));
    pack.overview().instruments().forEach(this::instrument);
    for (PackBook.Stage stage : pack.stages()) {
      paragraph("### " + stage.number() + "\\. " + Escaped.of(stage.title()));
      stage.rules().forEach(entry -> rule(entry));
    }
    if (!pack.overview().terms().isEmpty()) {
      paragraph("### Terms of " + Escaped.of(pack.name()));
      pack.overview().terms().forEach(this::term);
      line("");
    }
  }

  private void instrument(InstrumentOverview instrument) {
    paragraph(
        "**"
            + Escaped.of(instrument.instrument().id())
            + "**, "
            + instrument.instrument().kind()
            + ". In force: "
            + Escaped.of(LawEnglish.days(instrument.inForce()))
            + ". It obliges the partner to take back: "
            + LawEnglish.obligesFor(instrument.instrument())
            + ".");
    for (InstrumentOverview.RequirementOverview required : instrument.requires()) {
      line(
          "- It requires “"
              + Escaped.of(required.requirement().what().replace('-', ' '))
              + "” ("
              + English.list(required.requirement().actions())
              + "; "
              + LawEnglish.ifNotMet(required.requirement().ifNotMet())
              + "): "
              + String.join(", ", required.rules().stream().map(RulebookMarkdown::link).toList()));
    }
    line("");
  }

  private void rule(RuleEntry entry) {
    heading("####", entry.id(), entry.id() + ": " + Escaped.of(entry.rule().title()));
    paragraph(Escaped.of(entry.english().sentence()));
    line("- Source: " + Escaped.of(entry.rule().citationText()) + " (" + label(entry) + ")");
    line("- In force: " + Escaped.of(BookEnglish.force(entry.rule())) + standing(entry));
    entry.rule().follows().ifPresent(id -> line("- It follows " + link(id)));
    if (!entry.terms().isEmpty()) {
      line(
          "- Terms: "
              + String.join(", ", entry.terms().stream().map(t -> t.term().name()).toList()));
    }
    for (RuleEntry.Link read : entry.reads()) {
      line("- It reads “" + Escaped.of(read.english()) + "”: " + links(read.rules()));
    }
    for (RuleEntry.Link made : entry.establishes()) {
      line(
          "- What reads “"
              + Escaped.of(made.english())
              + "”: "
              + links(made.rules())
              + (made.instruments().isEmpty()
                  ? ""
                  : "; required by " + Escaped.of(English.list(made.instruments()))));
    }
    scenarios(entry);
    line("");
  }

  private void scenarios(RuleEntry entry) {
    line(
        "- "
            + (entry.scenarios().isEmpty()
                ? "No scenario names it."
                : English.count(
                    entry.scenarios().size(), "scenario names it:", "scenarios name it:")));
    for (RuleEntry.ScenarioAt scenario : entry.scenarios()) {
      line(
          "  - "
              + Escaped.of(scenario.name())
              + (scenario.isExpected() ? " (finds; " : " (does not find; ")
              + Escaped.of(scenario.file() + ":" + scenario.line())
              + ")");
    }
  }

  private static String label(RuleEntry entry) {
    return BookEnglish.label(entry.label());
  }

  private static String standing(RuleEntry entry) {
    return entry.isInForce().orElse(true) ? "" : " (not in force on the day)";
  }

  private void term(TermOverview term) {
    line("- **" + term.term().name() + "**" + (term.term().versions().isEmpty() ? ": none" : ""));
    for (Term.Version version : term.term().versions()) {
      line(
          "  - "
              + Escaped.of(BookEnglish.version(term.term(), version))
              + ", "
              + Escaped.of(LawEnglish.days(version))
              + (version.label() == null
                  ? ""
                  : " ("
                      + Escaped.of(LawEnglish.sources(version.citations()))
                      + "; "
                      + BookEnglish.label(version.label())
                      + ")"));
    }
  }

  private void sources() {
    heading("##", "by-source", "Rules by source");
    for (SourceEntry entry : book.sources()) {
      paragraph(
          "**"
              + Escaped.of(entry.source().citation())
              + "** ("
              + BookEnglish.label(entry.source().label())
              + ")");
      for (SourceEntry.PlaceEntry place : entry.places()) {
        List<String> said = new ArrayList<>(place.rules().stream().map(r -> link(r.id())).toList());
        place.values().forEach(value -> said.add(Escaped.of(value)));
        String where = place.place().isEmpty() ? "the text as a whole" : place.place();
        line("- " + Escaped.of(where) + ": " + String.join("; ", said));
      }
      line("");
    }
  }

  private void facts() {
    heading("##", "by-fact", "Rules by fact");
    for (FactEntry entry : book.facts()) {
      line(
          "- "
              + entry.fact().name()
              + ", "
              + Escaped.of(entry.fact().label())
              + ": "
              + links(entry.rules()));
    }
  }

  private static String links(List<RuleRef> rules) {
    return rules.isEmpty()
        ? "no rule"
        : String.join(", ", rules.stream().map(rule -> link(rule.id())).toList());
  }

  private static String link(String id) {
    return "[" + id + "](#" + id + ")";
  }
}
