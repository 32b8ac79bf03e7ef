package returns.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import returns.dates.Span;
import returns.diagnostics.Place;
import returns.rules.Instrument;
import returns.rules.Instrument.IfNotMet;
import returns.rules.Instrument.Life;
import returns.rules.Instrument.Person;
import returns.rules.Instrument.Requirement;
import returns.rules.Term;

/** An instrument, altered in one thing. */
final class InstrumentMutants {
  private final Instrument instrument;
  private final Function<String, Place> places;
  private final List<Variant<Instrument>> found = new ArrayList<>();

  private InstrumentMutants(Instrument instrument, Function<String, Place> places) {
    this.instrument = instrument;
    this.places = places;
  }

  /**
   * All of them.
   *
   * @param places where a part of it stands in the file
   */
  static List<Variant<Instrument>> of(Instrument instrument, Function<String, Place> places) {
    InstrumentMutants mutants = new InstrumentMutants(instrument, places);
    mutants.life("inForce", instrument.inForce(), mutants::inForce);
    mutants.life("operational", instrument.operational(), mutants::operational);
    mutants.obliges();
    mutants.covers();
    for (int i = 0; i < instrument.requires().size(); i++) {
      mutants.requirement(i);
    }
    return List.copyOf(mutants.found);
  }

  private void life(String part, Life life, Function<Life, Instrument> with) {
    moved(life.starts())
        .forEach(
            (text, day) ->
                addLife(part, "from: " + text, with.apply(lasting(life, day, life.ends()))));
    if (!Term.OPEN.equals(life.ends())) {
      moved(life.ends())
          .forEach(
              (text, day) ->
                  addLife(part, "until: " + text, with.apply(lasting(life, life.starts(), day))));
    }
  }

  private void addLife(String part, String text, Instrument altered) {
    String[] sides = text.split(" → ", 2);
    String name = sides[0].substring(0, sides[0].indexOf(' ') + 1);
    String before = part + " " + sides[0];
    add(Alteration.LIFE, part, before, part + " " + name + sides[1], altered);
  }

  /** The day, or each bound of it, a day earlier and a day later, by "before → after". */
  private static Map<String, Object> moved(Object day) {
    Map<String, Object> moved = new LinkedHashMap<>();
    for (int days : new int[] {-1, 1}) {
      if (day instanceof LocalDate one) {
        moved.put(one + " → " + one.plusDays(days), one.plusDays(days));
      } else if (day instanceof Span span) {
        Object first = Span.of(span.first().plusDays(days), span.last());
        Object last = Span.of(span.first(), span.last().plusDays(days));
        moved.put("not before " + span.first() + " → not before " + Span.firstOf(first), first);
        if (!span.last().equals(Term.OPEN)) {
          moved.put("not after " + span.last() + " → not after " + Span.lastOf(last), last);
        }
      }
    }
    return moved;
  }

  private static Life lasting(Life life, Object starts, Object ends) {
    return new Life(starts, ends, life.known(), life.citations(), life.label(), life.before());
  }

  private void obliges() {
    String before = "obliges: " + instrument.obliges();
    String after = "obliges: " + !instrument.obliges();
    add(
        Alteration.OBLIGES,
        "obliges",
        before,
        after,
        with(!instrument.obliges(), instrument.covers(), instrument.requires()));
  }

  private void covers() {
    for (Person person : Person.values()) {
      boolean covered = instrument.covers().contains(person);
      Set<Person> others = new TreeSet<>(instrument.covers());
      if (covered) {
        others.remove(person);
      } else {
        others.add(person);
      }
      add(
          Alteration.COVER,
          "covers",
          word(person) + ": " + covered,
          word(person) + ": " + !covered,
          with(instrument.obliges(), others, instrument.requires()));
    }
  }

  private static String word(Person person) {
    return switch (person) {
      case NATIONALS -> "nationals";
      case FORMER_NATIONALS -> "formerNationals";
      case STATELESS -> "stateless";
      case THIRD_COUNTRY -> "thirdCountry";
    };
  }

  private void requirement(int number) {
    Requirement requirement = instrument.requires().get(number);
    add(Alteration.REQUIREMENT, "requires", written(requirement), "", without(number));
    IfNotMet other =
        switch (requirement.ifNotMet()) {
          case DEFERRED -> IfNotMet.NOT_COVERED;
          case NOT_COVERED -> IfNotMet.DEFERRED;
        };
    require(number, new Requirement(requirement.what(), requirement.actions(), other));
    for (String action : requirement.actions()) {
      List<String> rest = new ArrayList<>(requirement.actions());
      rest.remove(action);
      if (!rest.isEmpty()) {
        require(number, new Requirement(requirement.what(), rest, requirement.ifNotMet()));
      }
    }
  }

  private void require(int number, Requirement other) {
    List<Requirement> requires = new ArrayList<>(instrument.requires());
    Requirement before = requires.set(number, other);
    add(
        Alteration.REQUIREMENT,
        "requires",
        written(before),
        written(other),
        with(instrument.obliges(), instrument.covers(), requires));
  }

  private static String written(Requirement requirement) {
    String ifNotMet =
        switch (requirement.ifNotMet()) {
          case DEFERRED -> "deferred";
          case NOT_COVERED -> "not-covered";
        };
    return "{ what: "
        + requirement.what()
        + ", actions: ["
        + String.join(", ", requirement.actions())
        + "], ifNotMet: "
        + ifNotMet
        + " }";
  }

  private Instrument without(int number) {
    List<Requirement> requires = new ArrayList<>(instrument.requires());
    requires.remove(number);
    return with(instrument.obliges(), instrument.covers(), requires);
  }

  private Instrument inForce(Life life) {
    return new Instrument(
        instrument.id(),
        instrument.kind(),
        instrument.obliges(),
        instrument.signed(),
        life,
        instrument.operational(),
        instrument.covers(),
        instrument.requires());
  }

  private Instrument operational(Life life) {
    return new Instrument(
        instrument.id(),
        instrument.kind(),
        instrument.obliges(),
        instrument.signed(),
        instrument.inForce(),
        life,
        instrument.covers(),
        instrument.requires());
  }

  private Instrument with(boolean obliges, Set<Person> covers, List<Requirement> requires) {
    return new Instrument(
        instrument.id(),
        instrument.kind(),
        obliges,
        instrument.signed(),
        instrument.inForce(),
        instrument.operational(),
        covers,
        requires);
  }

  private void add(
      Alteration alteration, String part, String before, String after, Instrument altered) {
    found.add(new Variant<>(alteration, before, after, places.apply(part), altered));
  }
}
