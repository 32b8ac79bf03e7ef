package returns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.decision.English;

/** The instruments of the arrangement, and why each is or is not a basis. */
record InstrumentsView(Recorded recorded) {

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
    if (isOpen(instrument)) {
      List<RecordedFact> open =
          recorded.facts(instrument).stream().filter(fact -> !fact.isExact()).toList();
      FactLines.of(open).forEach(line -> page.item(3, "Not known: ", line));
    }
  }

  private static boolean isOpen(Tree instrument) {
    return List.of("inForce", "operational", "covers").stream()
        .anyMatch(name -> instrument.text(name).equals("unknown"));
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
    String status = instrument.text("basis");
    List<String> reasons = new ArrayList<>();
    add(reasons, instrument, "inForce", status, "in force on each day that counts");
    add(reasons, instrument, "operational", status, "operational on each day that counts");
    String obliges = instrument.text("obliges");
    if (obliges.equals("not-met") && status.equals("not-met")) {
      reasons.add("it does not oblige the partner to take anybody back");
    }
    add(reasons, instrument, "covers", status, "known to cover the person");
    if (status.equals("met")) {
      return "It is in force and operational, obliges the partner, covers the person, and every"
          + " requirement for this action is met.";
    }
    if (reasons.isEmpty()) {
      reasons.add(
          status.equals("not-met")
              ? "a requirement for this action is not met"
              : "it is not known whether every requirement for this action is met");
    }
    return capital(English.list(reasons)) + ".";
  }

  private static void add(
      List<String> reasons, Tree instrument, String name, String status, String what) {
    if (!instrument.text(name).equals(status) || status.equals("met")) {
      return;
    }
    boolean covers = name.equals("covers");
    reasons.add(
        status.equals("not-met")
            ? covers ? "it does not cover the person" : "it is not " + what
            : "it is not known whether it is " + what);
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
        + "a day between "
        + ValueEnglish.of(bounds.text("notBefore"))
        + " and "
        + ValueEnglish.of(bounds.text("notAfter"));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
