package returns.rulebook.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import returns.overview.InstrumentOverview;
import returns.rulebook.FactEntry;
import returns.rulebook.PackBook;
import returns.rulebook.RuleEntry;
import returns.rulebook.Rulebook;
import returns.rulebook.SourceEntry;
import returns.rules.Source;

/** A book as a tree. */
public final class RulebookJson {
  private RulebookJson() {}

  /**
   * The tree of a book.
   *
   * @param engine the version of this program
   */
  public static Map<String, Object> tree(Rulebook book, String engine) {
    Map<String, Object> tree = new LinkedHashMap<>();
    book.asAt().ifPresent(day -> tree.put("asAt", day.toString()));
    tree.put("engine", engine);
    tree.put("packs", list(book.packs(), RulebookJson::pack));
    tree.put("sources", list(book.sources(), RulebookJson::source));
    tree.put("facts", list(book.facts(), RulebookJson::fact));
    return tree;
  }

  static <T> List<Object> list(List<T> values, Function<T, Object> to) {
    return new ArrayList<>(values.stream().map(to).toList());
  }

  private static Map<String, Object> pack(PackBook pack) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", pack.name());
    tree.put("title", pack.title());
    tree.put("sha256", pack.overview().pack().sha256());
    tree.put("instruments", list(pack.overview().instruments(), RulebookJson::instrument));
    tree.put("terms", list(pack.overview().terms(), TermJson::tree));
    tree.put("rules", list(pack.rules(), RuleJson::tree));
    return tree;
  }

  private static Map<String, Object> instrument(InstrumentOverview instrument) {
    return Map.of(
        "id", instrument.instrument().id(),
        "requires",
            list(
                instrument.requires(),
                required ->
                    Map.of(
                        "what", required.requirement().what(),
                        "rules", List.copyOf(required.rules()))));
  }

  private static Map<String, Object> source(SourceEntry entry) {
    Source source = entry.source();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", source.id());
    tree.put("citation", source.citation());
    source.address().ifPresent(address -> tree.put("address", address));
    tree.put("label", source.label().word());
    source.modelFor().ifPresent(partner -> tree.put("modelFor", partner));
    tree.put(
        "places",
        list(
            entry.places(),
            place ->
                Map.of(
                    "place", place.place(),
                    "rules", ids(place.rules()),
                    "values", List.copyOf(place.values()))));
    return tree;
  }

  private static Map<String, Object> fact(FactEntry entry) {
    return Map.of(
        "fact", entry.fact().name(),
        "label", entry.fact().label(),
        "rules", ids(entry.rules()));
  }

  static List<Object> ids(List<RuleEntry.RuleRef> rules) {
    return list(rules, RuleEntry.RuleRef::id);
  }
}
