package returns.rulebook.html;

import java.util.List;
import returns.diagnostics.Visible;
import returns.rulebook.BookEnglish;
import returns.rulebook.FactEntry;
import returns.rulebook.Rulebook;
import returns.rulebook.SourceEntry;

/** The indexes of the book: by source, by term, by fact. */
public record IndexModel(List<SourceModel> sources, List<PackTerms> terms, List<FactModel> facts) {

  /** A source, and what rests on it. */
  public record SourceModel(
      String id,
      String citation,
      String address,
      boolean isLink,
      String label,
      String remark,
      List<PlaceModel> places) {}

  /** A place in a source. */
  public record PlaceModel(String place, List<RuleModel.Target> rules, List<String> values) {}

  /** The terms of a pack. */
  public record PackTerms(String name, String title, String page, List<PackModel.TermUse> terms) {}

  /** A field of the vocabulary. */
  public record FactModel(String name, String label, List<RuleModel.Target> rules) {}

  static IndexModel of(Rulebook book) {
    return new IndexModel(
        book.sources().stream().map(source -> source(source, book)).toList(),
        book.packs().stream()
            .map(
                pack ->
                    new PackTerms(
                        Visible.of(pack.name()),
                        Visible.of(pack.title()),
                        PageNames.pack(pack.name()),
                        pack.overview().terms().stream()
                            .map(term -> PackModel.use(term, pack, book, ""))
                            .toList()))
            .filter(pack -> !pack.terms().isEmpty())
            .toList(),
        book.facts().stream().map(fact -> fact(fact, book)).toList());
  }

  private static SourceModel source(SourceEntry entry, Rulebook book) {
    String address = entry.source().address().orElse("");
    return new SourceModel(
        Visible.of(entry.source().id()),
        Visible.of(entry.source().citation()),
        Visible.of(address),
        RuleModel.isLink(address),
        entry.source().label().word(),
        Visible.of(BookEnglish.remark(entry.source())),
        entry.places().stream().map(place -> place(place, book)).toList());
  }

  private static PlaceModel place(SourceEntry.PlaceEntry place, Rulebook book) {
    return new PlaceModel(
        Visible.of(place.place().isEmpty() ? "the text as a whole" : place.place()),
        place.rules().stream().map(rule -> RuleModel.target(rule, book, "")).toList(),
        place.values().stream().map(Visible::of).toList());
  }

  private static FactModel fact(FactEntry entry, Rulebook book) {
    return new FactModel(
        Visible.of(entry.fact().name()),
        Visible.of(entry.fact().label() + " (" + entry.fact().type().label() + ")"),
        entry.rules().stream().map(rule -> RuleModel.target(rule, book, "")).toList());
  }
}
