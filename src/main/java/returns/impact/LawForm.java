package returns.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import returns.decision.English;
import returns.overview.LawEnglish;
import returns.rules.Arrangement;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.ListedEvidence;
import returns.rules.Term;

/**
 * What the law's own files say, each part as lines for people and as lines of what can change an
 * answer: without citations and labels.
 *
 * @param bearing equal where no answer can differ
 * @param all equal where nothing differs
 */
record LawForm(List<String> bearing, List<String> all) {

  static LawForm of(Term term) {
    List<String> bearing = new ArrayList<>(List.of("in " + term.type().word()));
    List<String> all = new ArrayList<>(bearing);
    for (Term.Version version : term.versions()) {
      String value =
          version.value() == null ? "no value" : LawEnglish.value(term.type(), version.value());
      String said = value + ", " + LawEnglish.days(version);
      if (version.known() != null && !version.known().equals(version.starts())) {
        said += ", known on " + English.day(version.known());
      }
      bearing.add(said);
      all.add(
          version.label() == null
              ? said
              : said + sources(LawEnglish.sources(version.citations()), version.label().word()));
    }
    return new LawForm(bearing, all);
  }

  private static String sources(String citations, String label) {
    return " (" + citations + "; " + label + ")";
  }

  static LawForm of(Instrument instrument) {
    List<String> bearing = new ArrayList<>();
    bearing.add("kind: " + instrument.kind());
    bearing.add("obliges: " + English.value(instrument.obliges()));
    Set<String> covers = new TreeSet<>();
    instrument.covers().forEach(p -> covers.add(p.name().toLowerCase(java.util.Locale.ROOT)));
    bearing.add("covers: " + String.join(", ", covers).replace('_', ' '));
    for (Instrument.Requirement required : instrument.requires()) {
      bearing.add(
          "requires "
              + required.what()
              + " to "
              + String.join(", ", required.actions())
              + ": "
              + LawEnglish.ifNotMet(required.ifNotMet()));
    }
    List<String> all = new ArrayList<>(bearing);
    life("signed", instrument.signed(), bearing, all);
    life("in force", instrument.inForce(), bearing, all);
    life("operational", instrument.operational(), bearing, all);
    return new LawForm(bearing, all);
  }

  private static void life(String what, Life life, List<String> bearing, List<String> all) {
    String prefix = what;
    for (Life one = life; one != null; one = one.before()) {
      String known = one.known() == null ? "" : ", known on " + English.day(one.known());
      // Days that are equal in words can differ in which of them is unknown, so both are said.
      String said = prefix + " " + LawEnglish.days(one) + known;
      bearing.add(said + " [" + one.starts() + " to " + one.ends() + "]");
      all.add(said + sources(LawEnglish.sources(one.citations()), one.label().word()));
      prefix = what + ", as was known before:";
    }
  }

  /** The facts of one type. */
  static LawForm of(List<DatedFact> facts) {
    List<String> bearing = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (DatedFact fact : facts) {
      String said = LawEnglish.fields(fact) + ", " + LawEnglish.days(fact);
      if (fact.known() != null && !fact.known().equals(fact.starts())) {
        said += ", known on " + English.day(fact.known());
      }
      bearing.add(said + " " + new TreeMap<>(fact.fields()));
      all.add(said + sources(LawEnglish.sources(fact.citations()), fact.label().word()));
    }
    return new LawForm(bearing, all);
  }

  /** The evidence that an arrangement lists. */
  static LawForm ofEvidence(List<ListedEvidence> evidence) {
    List<String> bearing = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (ListedEvidence listed : evidence) {
      String said = listed.kind() + ": " + listed.strength() + " of " + listed.about();
      bearing.add(said);
      all.add(said + sources(LawEnglish.sources(listed.citations()), listed.label().word()));
    }
    return new LawForm(bearing, all);
  }

  /** What an arrangement is called, and about whose nationals it is. */
  static LawForm of(Arrangement arrangement) {
    List<String> bearing = List.of("state: " + arrangement.state());
    List<String> all = new ArrayList<>(bearing);
    all.add("title: " + arrangement.title());
    arrangement.inRecord().ifPresent(place -> all.add("place in the record: " + place));
    return new LawForm(bearing, all);
  }
}
