package returns.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.dates.Span;
import returns.decision.English;
import returns.rules.Citation;
import returns.rules.DatedFact;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.Instrument.Person;
import returns.rules.Status;
import returns.rules.Term;

/** What the law's own files say, in English. */
public final class LawEnglish {
  /** What stands for a value that nobody has stated. */
  public static final String NOT_KNOWN = "not known";

  /** What stands for days of operation that are said in just the same way as those in force. */
  public static final String AS_IN_FORCE = "as in force";

  private LawEnglish() {}

  /** The days of a life: "1 May 2006 to 31 December 2020", "not known". */
  public static String days(Life life) {
    return days(life.starts(), life.ends());
  }

  static String days(Object starts, Object ends) {
    boolean endless = Term.OPEN.equals(ends);
    if (starts == null && (ends == null || endless)) {
      return NOT_KNOWN;
    }
    boolean always = Term.DAWN.equals(starts);
    if (always && endless) {
      return "on every day";
    }
    if (endless) {
      // "On" after bounds could be read as if it went on from the later of them.
      return "from " + day(starts) + (starts instanceof Span ? ", with no last day" : " on");
    }
    String until = ends == null ? "a day that is not known" : day(ends);
    return always ? "to " + until : from(starts) + " to " + until;
  }

  private static String from(Object starts) {
    return starts == null ? "from a day that is not known" : "from " + day(starts);
  }

  private static String day(Object day) {
    String said = English.value(day);
    if (!(day instanceof Span)) {
      return said;
    }
    // "Between …", "on or after …"; else a month or a year.
    boolean isBounded = said.startsWith("between ") || said.startsWith("on or ");
    return (isBounded ? "a day " : "a day in ") + said;
  }

  /**
   * Whether nothing is said of a life, so that its label would say nothing either: no file states
   * it, or what one states became known later.
   */
  public static boolean isUnsaid(Life life) {
    return life.starts() == null && (life.citations().isEmpty() || life.ends() == null);
  }

  /** The day of signature. */
  public static String signed(Life signed) {
    return signed.starts() == null ? NOT_KNOWN : English.value(signed.starts());
  }

  /** Whom an instrument obliges the partner to take back; "nobody" where it obliges to nothing. */
  public static String obligesFor(Instrument instrument) {
    if (instrument.isHypothetical()) {
      return "nobody: it is hypothetical. Evaluated only on request, as if it obliged for "
          + covered(instrument);
    }
    return instrument.obligesPartner(false) ? covered(instrument) : "nobody";
  }

  private static String covered(Instrument instrument) {
    List<String> persons = new ArrayList<>();
    for (Person person : Person.values()) {
      if (instrument.covers().contains(person)) {
        persons.add(person(person));
      }
    }
    return persons.isEmpty() ? "nobody" : English.list(persons);
  }

  private static String person(Person person) {
    return switch (person) {
      case NATIONALS -> "nationals";
      case FORMER_NATIONALS -> "former nationals";
      case STATELESS -> "stateless persons";
      case THIRD_COUNTRY -> "third-country nationals";
    };
  }

  /** What obligation there is on a day. */
  public static String obligation(InstrumentOverview instrument, InstrumentOverview.OnDay onDay) {
    if (instrument.instrument().isHypothetical()) {
      return "No obligation: it is hypothetical, and evaluated only on request.";
    }
    if (!instrument.obligesPartner()) {
      return "No obligation: it obliges nobody on any day.";
    }
    String persons = covered(instrument.instrument());
    return switch (onDay.obliges()) {
      case MET ->
          "It obliges the partner to take back " + persons + ", where its conditions are met.";
      case UNKNOWN ->
          "It may oblige the partner to take back "
              + persons
              + ", where its conditions are met: that it does is not known.";
      case NOT_MET -> "No obligation on this day.";
    };
  }

  /** How force stands to a day. */
  public static String force(InTime inTime) {
    return switch (inTime) {
      case NOT_YET -> "not yet in force";
      case HOLDS -> "in force";
      case NOT_KNOWN -> "not known whether in force";
      case ENDED -> "ended";
    };
  }

  /** How operation stands to a day. */
  public static String operation(InTime inTime) {
    return switch (inTime) {
      case NOT_YET -> "not yet operational";
      case HOLDS -> "operational";
      case NOT_KNOWN -> "not known whether operational";
      case ENDED -> "no longer operational";
    };
  }

  /** How force and operation stand to a day. */
  public static String standing(InstrumentOverview.OnDay onDay) {
    boolean both = onDay.force().status() == Status.NOT_MET && onDay.force() == onDay.operation();
    return both ? force(onDay.force()) : force(onDay.force()) + ", " + operation(onDay.operation());
  }

  /** A value of a term with its unit: "14 days". */
  public static String value(Term.Type type, Object value) {
    if (value instanceof Integer number && type != Term.Type.NUMBER) {
      String unit = type == Term.Type.WORKING_DAYS ? "working days" : type.word();
      return number + " " + (number == 1 ? unit.substring(0, unit.length() - 1) : unit);
    }
    return value instanceof LocalDate day ? English.day(day) : English.value(value);
  }

  /** The fields of a fact: "ecat: yes; echr: yes". */
  public static String fields(DatedFact fact) {
    List<String> said = new ArrayList<>();
    Map<String, Object> sorted = new TreeMap<>(fact.fields());
    sorted.forEach((name, value) -> said.add(name + ": " + English.value(value)));
    return said.isEmpty() ? "nothing is said of it" : String.join("; ", said);
  }

  /** The days of a fact. */
  public static String days(DatedFact fact) {
    return days(fact.starts(), fact.ends());
  }

  /** The days of a version. */
  public static String days(Term.Version version) {
    return days(version.starts(), version.ends());
  }

  /** Citations as authors write them. */
  public static String sources(List<Citation> citations) {
    return citations.isEmpty()
        ? "no source"
        : String.join("; ", citations.stream().map(Citation::text).toList());
  }

  /** What it means that a requirement is not met. */
  public static String ifNotMet(Instrument.IfNotMet ifNotMet) {
    return switch (ifNotMet) {
      case NOT_COVERED -> "not covered without it";
      case DEFERRED -> "deferred until it is";
    };
  }
}
