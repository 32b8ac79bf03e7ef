package returns.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.overview.LabelledValue;
import returns.rulebook.RuleEntry.RuleRef;
import returns.rules.Citation;
import returns.rules.Source;

/** A source, and what rests on each place in it. */
public record SourceEntry(Source source, List<PlaceEntry> places) {
  public SourceEntry {
    places = List.copyOf(places);
  }

  /**
   * A place in a source.
   *
   * @param place empty for the source as a whole
   * @param values the terms and the days of instruments that rest on it, by pack
   */
  public record PlaceEntry(String place, List<RuleRef> rules, List<String> values) {
    public PlaceEntry {
      rules = List.copyOf(rules);
      values = List.copyOf(values);
    }
  }

  /** What rests on one place, while it is collected. */
  private record Resting(List<RuleRef> rules, List<String> values) {}

  /** The sources that the packs cite, by id, each with its places in the order of their names. */
  static List<SourceEntry> of(List<PackBook> packs, Map<String, Source> sources) {
    Map<String, Map<String, Resting>> cited = new TreeMap<>();
    for (PackBook pack : packs) {
      for (RuleEntry entry : pack.rules()) {
        for (Citation citation : entry.rule().citations()) {
          at(cited, citation).rules().add(RuleRef.of(entry.rule()));
        }
      }
      pack.overview().values().forEach(value -> value(cited, pack, value));
    }
    List<SourceEntry> entries = new ArrayList<>();
    cited.forEach((id, places) -> entries.add(entry(sources.get(id), places)));
    return entries;
  }

  private static void value(
      Map<String, Map<String, Resting>> cited, PackBook pack, LabelledValue value) {
    if (value.of() == LabelledValue.Of.RULE) {
      return;
    }
    String said = pack.name() + ", " + value.of().english() + " " + value.name();
    for (Citation citation : value.citations()) {
      List<String> values = at(cited, citation).values();
      if (!values.contains(said)) {
        values.add(said);
      }
    }
  }

  private static Resting at(Map<String, Map<String, Resting>> cited, Citation citation) {
    return cited
        .computeIfAbsent(citation.source(), id -> new TreeMap<>(new PlaceOrder()))
        .computeIfAbsent(
            citation.place(), place -> new Resting(new ArrayList<>(), new ArrayList<>()));
  }

  private static SourceEntry entry(Source source, Map<String, Resting> places) {
    Map<String, Resting> ordered = new LinkedHashMap<>(places);
    return new SourceEntry(
        source,
        ordered.entrySet().stream()
            .map(p -> new PlaceEntry(p.getKey(), p.getValue().rules(), p.getValue().values()))
            .toList());
  }
}
