package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.decision.English;

/** The instruments of the arrangement, and why each is or is not a basis. */
record InstrumentsView(Recorded recorded) {
  private static final Map<String, String> AGAINST =
      Map.of(
          "inForce", "it is not in force on each day that counts",
          "operational", "it is not operational on each day that counts",
          "obliges", "it does not oblige the partner to take anybody back",
          "covers", "it does not cover the person");
  private static final Map<String, String> OPEN =
      Map.of(
          "inForce", "it is not known whether it is in force on each day that counts",
          "operational", "it is not known whether it is operational on each day that counts",
          "obliges", "it is not known whether it obliges the partner",
          "covers", "it is not known whether it covers the person");

  void write(Page page) {
    page.heading("The instruments of the arrangement");
    List<Tree> instruments = recorded.decision().trees("instruments");
    if (instruments.isEmpty()) {
      page.line(1, "It has none.");
    }
    instruments.forEach(instrument -> instrument(page, instrument));
  }

  private void instrument(Page page, Tree instrument) {
    String id = instrument.text("id");
    Optional<Tree> described = described(id);
    String kind = described.map(d -> " (" + d.text("kind") + ")").orElse("");
    page.item(1, "- ", id + kind + ": " + basis(instrument) + ". " + why(instrument));
    described.ifPresent(d -> lives(page, d));
    List<RecordedFact> open =
        recorded.facts(instrument).stream()
            .filter(fact -> !fact.isExact() && matters(instrument, fact.path()))
            .toList();
    FactLines.of(open).forEach(line -> page.item(3, "Not known: ", line));
  }

  /** Whether what a fact is about is itself unknown: bounds may be known well enough. */
  private static boolean matters(Tree instrument, String path) {
    boolean force = instrument.text("inForce").equals("unknown");
    boolean operation = instrument.text("operational").equals("unknown");
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "starts", "ends" -> force;
      case "operationalFrom", "operationalUntil" -> operation;
      case "transferOn" -> force || operation;
      default -> instrument.text("covers").equals("unknown");
    };
  }

  private Optional<Tree> described(String id) {
    return recorded
        .arrangement()
        .flatMap(
            arrangement ->
                arrangement.trees("instruments").stream()
                    .filter(instrument -> instrument.text("id").equals(id))
                    .findFirst());
  }

  private static String basis(Tree instrument) {
    return switch (instrument.text("basis")) {
      case "met" -> "a basis for this action";
      case "not-met" -> "no basis for this action";
      case "unknown" -> "not known to be a basis";
      default -> throw new Tree.Unreadable(instrument.path() + ".basis");
    };
  }

  /** What speaks against it; where nothing does, what is open; else that all of it holds. */
  private static String why(Tree instrument) {
    return switch (instrument.text("basis")) {
      case "met" ->
          "It is in force and operational, obliges the partner, covers the person, and every"
              + " requirement for this action is met.";
      case "not-met" ->
          said(instrument, "not-met", AGAINST, "a requirement for this action is not met");
      default ->
          said(
              instrument,
              "unknown",
              OPEN,
              "it is not known whether every requirement for this action is met");
    };
  }

  private static String said(
      Tree instrument, String status, Map<String, String> wording, String otherwise) {
    List<String> reasons = new ArrayList<>();
    for (String name : List.of("inForce", "operational", "obliges", "covers")) {
      if (instrument.text(name).equals(status)) {
        reasons.add(wording.get(name));
      }
    }
    return capital(reasons.isEmpty() ? otherwise : English.list(reasons)) + ".";
  }

  private void lives(Page page, Tree described) {
    life(page, "In force", described.tree("inForce"));
    life(page, "Operational", described.tree("operational"));
  }

  private void life(Page page, String what, Tree life) {
    List<String> sources = new SourceLines(recorded).of(life.trees("citations"));
    String from = sources.isEmpty() ? "" : " Source: " + String.join("; ", sources) + ".";
    page.item(
        3,
        what + ": ",
        days(life) + "; label: " + SourceLines.labelled(life.text("label")) + "." + from);
  }

  private static String days(Tree life) {
    String from = life.has("from") ? day(life, "from", "from ") : "from the beginning";
    return from + (life.has("until") ? ", " + day(life, "until", "until ") : ", with no last day");
  }

  private static String day(Tree life, String name, String lead) {
    if (life.entries().get(name) instanceof String day) {
      return lead + (day.equals("unknown") ? "a day that is not known" : ValueEnglish.of(day));
    }
    Tree bounds = life.tree(name);
    return lead
        + "a day "
        + ValueEnglish.of(bounds.text("notBefore") + "/" + bounds.text("notAfter"));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
