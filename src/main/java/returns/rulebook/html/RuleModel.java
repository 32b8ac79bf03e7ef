package returns.rulebook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import returns.decision.English;
import returns.diagnostics.Visible;
import returns.explain.RuleEnglish;
import returns.rulebook.BookEnglish;
import returns.rulebook.FactRead;
import returns.rulebook.RuleEntry;
import returns.rulebook.Rulebook;
import returns.rules.Citation;
import returns.rules.Source;

/**
 * One rule, as texts and links.
 *
 * @param standing what is said beside its title: that it is never in force, or not on the day
 * @param versions of which day a term is taken
 * @param words all of its sentence, for a search on a page that shows only the title
 */
public record RuleModel(
    String id,
    String title,
    String label,
    String standing,
    String opening,
    List<List<Piece>> clauses,
    List<Then> then,
    List<List<Piece>> versions,
    List<Cited> sources,
    String force,
    List<TermModel> terms,
    List<Linked> reads,
    List<Linked> establishes,
    List<Fact> facts,
    List<Scenario> scenarios,
    String scenarioCount,
    String words) {

  /** One conclusion. */
  public record Then(String verb, List<Piece> lead, List<Piece> text, List<Piece> lastDay) {}

  /** A citation; the address of its text is shown, and leads there only if it is one of the web. */
  public record Cited(
      String place, String citation, String address, boolean isLink, String label, String remark) {}

  /** A conclusion with the rules at its other end. */
  public record Linked(String what, String href, List<Target> rules, String instruments) {}

  /** A link to a rule. */
  public record Target(String id, String title, String href) {}

  /** A field that it reads. */
  public record Fact(String name, String label) {}

  /** A scenario that names it. */
  public record Scenario(String place, String name, String expects) {}

  static RuleModel of(RuleEntry entry, Rulebook book) {
    RuleEnglish english = entry.english();
    return new RuleModel(
        entry.id(),
        Visible.of(entry.rule().title()),
        entry.label().word(),
        standing(entry),
        BookEnglish.opening(english.clauses().size()),
        english.clauses().stream().map(clause -> Piece.of(clause, entry)).toList(),
        english.consequences().stream().map(c -> then(c, entry)).toList(),
        english.versions().stream().map(version -> Piece.of(version, entry)).toList(),
        entry.rule().citations().stream().map(c -> cited(c, book.sources(c.source()))).toList(),
        force(entry),
        entry.terms().stream().map(TermModel::of).toList(),
        entry.reads().stream().map(link -> linked(link, book, entry)).toList(),
        entry.establishes().stream().map(link -> linked(link, book, entry)).toList(),
        entry.facts().stream().map(RuleModel::fact).toList(),
        entry.scenarios().stream().map(RuleModel::scenario).toList(),
        English.count(entry.scenarios().size(), "scenario names it", "scenarios name it"),
        Visible.of(english.sentence() + " " + entry.rule().citationText()));
  }

  private static String standing(RuleEntry entry) {
    if (entry.rule().uncommenced().isPresent()) {
      return "never in force";
    }
    return entry.isInForce().orElse(true) ? "" : "not in force on the day";
  }

  private static String force(RuleEntry entry) {
    List<String> said = new ArrayList<>();
    said.add(BookEnglish.force(entry.rule()) + ".");
    entry.rule().follows().ifPresent(id -> said.add("It follows " + id + "."));
    if (!entry.followedBy().isEmpty()) {
      said.add("It is followed by " + English.list(entry.followedBy()) + ".");
    }
    BookEnglish.tested(entry.rule()).ifPresent(said::add);
    return Visible.of(String.join(" ", said));
  }

  private static Then then(RuleEnglish.Consequence consequence, RuleEntry entry) {
    String lead = consequence.lead();
    return new Then(
        consequence.verb().word(),
        Piece.of(lead.substring(0, 1).toUpperCase(Locale.ROOT) + lead.substring(1), entry),
        Piece.filled(consequence.text(), entry),
        consequence.lastDay().map(day -> Piece.of(day, entry)).orElse(List.of()));
  }

  private static Cited cited(Citation citation, Optional<Source> source) {
    String address = source.flatMap(Source::address).orElse("");
    return new Cited(
        Visible.of(citation.place()),
        Visible.of(source.map(Source::citation).orElse(citation.source())),
        Visible.of(address),
        isLink(address),
        source.map(s -> s.label().word()).orElse("unverified"),
        Visible.of(source.map(BookEnglish::remark).orElse("")));
  }

  /** Only an address that is plainly one of the web becomes a link. */
  static boolean isLink(String address) {
    return address.matches("https?://[A-Za-z0-9.-]+(?:/[\\x21-\\x7e]*)?");
  }

  static Linked linked(RuleEntry.Link link, Rulebook book, RuleEntry entry) {
    return new Linked(
        Visible.of(link.english()),
        "#" + Piece.conclusion(link.what()),
        link.rules().stream().map(rule -> target(rule, book, entry.rule().pack())).toList(),
        Visible.of(English.list(link.instruments())));
  }

  /** A rule of a pack that the book does not hold is named and leads nowhere. */
  static Target target(RuleEntry.RuleRef rule, Rulebook book, String from) {
    String page = rule.pack().equals(from) ? "" : PageNames.pack(rule.pack());
    return new Target(
        rule.id(), Visible.of(rule.title()), book.holds(rule.pack()) ? page + "#" + rule.id() : "");
  }

  private static Fact fact(FactRead fact) {
    return new Fact(
        Visible.of(fact.name()), Visible.of(fact.label() + " (" + fact.type().label() + ")"));
  }

  private static Scenario scenario(RuleEntry.ScenarioAt scenario) {
    return new Scenario(
        Visible.of(scenario.file() + ":" + scenario.line()),
        Visible.of(scenario.name()),
        scenario.isExpected() ? "finds" : "does not find");
  }
}
