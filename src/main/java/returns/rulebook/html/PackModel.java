package returns.rulebook.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.decision.English;
import returns.diagnostics.Visible;
import returns.overview.InstrumentOverview;
import returns.overview.LawEnglish;
import returns.overview.TermOverview;
import returns.rulebook.PackBook;
import returns.rulebook.RuleEntry;
import returns.rulebook.Rulebook;

/** One pack of the book, as texts and links. */
public record PackModel(
    String name,
    String title,
    String page,
    String size,
    String fingerprint,
    List<Stage> stages,
    List<Instrument> instruments,
    List<TermUse> terms,
    List<Conclusion> conclusions,
    List<RuleModel> notAlways,
    boolean isArrangement) {

  /** The rules of one file. */
  public record Stage(String anchor, String title, String file, List<RuleModel> rules) {}

  /** An instrument and what it requires. */
  public record Instrument(
      String id, String kind, String force, String obliges, List<Required> requires) {}

  /** A requirement, with the rules that can establish it. */
  public record Required(
      String what, String actions, String ifNotMet, List<RuleModel.Target> rules) {}

  /** A term, and the rules that read it. */
  public record TermUse(TermModel term, List<RuleModel.Target> rules) {}

  /** A conclusion between rules. */
  public record Conclusion(
      String what,
      String anchor,
      List<RuleModel.Target> by,
      List<RuleModel.Target> read,
      String required) {}

  static PackModel of(PackBook pack, Rulebook book) {
    Map<String, RuleModel> models = new LinkedHashMap<>();
    pack.rules().forEach(entry -> models.put(entry.id(), RuleModel.of(entry, book)));
    return new PackModel(
        Visible.of(pack.name()),
        Visible.of(pack.title()),
        PageNames.pack(pack.name()),
        English.count(pack.rules().size(), "rule", "rules"),
        pack.overview().pack().sha256(),
        pack.stages().stream().map(stage -> stage(stage, models)).toList(),
        pack.overview().instruments().stream().map(i -> instrument(i, pack, book)).toList(),
        pack.overview().terms().stream().map(term -> use(term, pack, book, pack.name())).toList(),
        conclusions(pack, book),
        pack.notAlwaysInForce().stream().map(entry -> models.get(entry.id())).toList(),
        pack.overview().arrangement().isPresent());
  }

  private static Stage stage(PackBook.Stage stage, Map<String, RuleModel> models) {
    return new Stage(
        "stage-" + stage.number(),
        Visible.of(stage.number() + ". " + stage.title()),
        Visible.of(stage.file()),
        stage.rules().stream().map(entry -> models.get(entry.id())).toList());
  }

  private static Instrument instrument(
      InstrumentOverview instrument, PackBook pack, Rulebook book) {
    return new Instrument(
        Visible.of(instrument.instrument().id()),
        instrument.instrument().kind(),
        Visible.of(LawEnglish.days(instrument.inForce())),
        LawEnglish.obligesFor(instrument.instrument()),
        instrument.requires().stream().map(required -> required(required, pack, book)).toList());
  }

  private static Required required(
      InstrumentOverview.RequirementOverview required, PackBook pack, Rulebook book) {
    return new Required(
        Visible.of(required.requirement().what().replace('-', ' ')),
        English.list(required.requirement().actions()),
        LawEnglish.ifNotMet(required.requirement().ifNotMet()),
        required.rules().stream()
            .flatMap(id -> pack.rules().stream().filter(entry -> entry.id().equals(id)))
            .map(entry -> target(entry, pack, book))
            .toList());
  }

  private static RuleModel.Target target(RuleEntry entry, PackBook pack, Rulebook book) {
    return RuleModel.target(RuleEntry.RuleRef.of(entry.rule()), book, pack.name());
  }

  /** A term as a page shows it: that of a pack, or an index, which is of none. */
  static TermUse use(TermOverview term, PackBook pack, Rulebook book, String from) {
    return new TermUse(
        TermModel.of(term),
        pack.rules().stream()
            .filter(entry -> entry.terms().contains(term))
            .map(entry -> RuleModel.target(RuleEntry.RuleRef.of(entry.rule()), book, from))
            .toList());
  }

  private static List<Conclusion> conclusions(PackBook pack, Rulebook book) {
    Map<String, List<RuleEntry>> by = new TreeMap<>();
    Map<String, RuleEntry.Link> established = new TreeMap<>();
    Map<String, RuleEntry.Link> read = new TreeMap<>();
    for (RuleEntry entry : pack.rules()) {
      for (RuleEntry.Link link : entry.establishes()) {
        by.computeIfAbsent(link.what(), what -> new ArrayList<>()).add(entry);
        established.put(link.what(), link);
      }
      entry.reads().forEach(link -> read.put(link.what(), link));
    }
    Map<String, Conclusion> all = new TreeMap<>();
    read.forEach((what, link) -> all.put(what, fromElsewhere(link, pack, book)));
    established.forEach((what, link) -> all.put(what, own(link, by.get(what), pack, book)));
    return List.copyOf(all.values());
  }

  private static Conclusion own(
      RuleEntry.Link link, List<RuleEntry> by, PackBook pack, Rulebook book) {
    return new Conclusion(
        Visible.of(link.english()),
        Piece.conclusion(link.what()),
        by.stream().map(entry -> target(entry, pack, book)).toList(),
        targets(link, pack, book),
        Visible.of(English.list(link.instruments())));
  }

  /** One that the pack reads, and only the safeguards establish. */
  private static Conclusion fromElsewhere(RuleEntry.Link link, PackBook pack, Rulebook book) {
    List<RuleModel.Target> readers =
        pack.rules().stream()
            .filter(entry -> entry.reads().stream().anyMatch(r -> r.what().equals(link.what())))
            .map(entry -> target(entry, pack, book))
            .toList();
    return new Conclusion(
        Visible.of(link.english()),
        Piece.conclusion(link.what()),
        targets(link, pack, book),
        readers,
        "");
  }

  private static List<RuleModel.Target> targets(RuleEntry.Link link, PackBook pack, Rulebook book) {
    return link.rules().stream().map(rule -> RuleModel.target(rule, book, pack.name())).toList();
  }
}
