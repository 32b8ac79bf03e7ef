package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import returns.batch.CaseDecider;
import returns.dates.Span;
import returns.decision.Decision;
import returns.decision.InstrumentFinding;
import returns.decision.Outcome;
import returns.facts.RandomCase;
import returns.rules.Instrument;
import returns.rules.Label;
import returns.rules.Pack;
import returns.rules.Status;

/**
 * Over all arrangements, on any day: what no instrument certainly obliges to is never free of bars.
 * Whether one does is worked out here from the files alone, and not as the program does.
 */
@DisplayName("No bar is found only")
class NoBarFoundTests {
  private static final Pattern DAY = Pattern.compile("\\b(19|20)\\d\\d-\\d\\d-\\d\\d");
  private static final List<String> BINDING = List.of("treaty", "agreement", "memorandum");

  private final Map<String, Integer> free = new TreeMap<>();
  private final Map<String, Integer> supposed = new TreeMap<>();
  private final Map<String, Integer> bases = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int decisions;

  @Test
  void under_an_instrument_that_certainly_obliges_on_each_day_that_counts() throws IOException {
    search(new Random(20041028), 2, 300);
    assertTrue(decisions > 1000, decisions + " decisions");
    assertTrue(free.getOrDefault("albania", 0) > 20, free.toString());
    assertTrue(bases.getOrDefault("vietnam", 0) > 20, bases.toString());
    for (String name : RealRules.LIBRARY.arrangements().keySet()) {
      if (instruments(name).stream().noneMatch(NoBarFoundTests::mayOblige)) {
        assertEquals(null, free.get(name), name);
      }
    }
    assertTrue(supposed.getOrDefault("turkiye", 0) > 0, supposed.toString());
  }

  @Test
  @Tag("long")
  void under_an_instrument_that_certainly_obliges_in_a_long_search() throws IOException {
    search(new Random(1), 40, 20_000);
  }

  private void search(Random random, int shifts, int atRandom) throws IOException {
    for (Path file : freeCases()) {
      String text = Files.readString(file);
      for (String name : RealRules.LIBRARY.arrangements().keySet()) {
        String moved = moved(text, name);
        List<LocalDate> boundaries = boundaries(name);
        for (int i = 0; i < shifts; i++) {
          decide(shifted(moved, i == 0 ? 0 : random.nextInt(8000) - 6000), name, random);
          LocalDate boundary = boundaries.get(random.nextInt(boundaries.size()));
          decide(shifted(moved, daysTo(boundary, moved, random)), name, random);
        }
      }
    }
    List<String> names = List.copyOf(RealRules.LIBRARY.arrangements().keySet());
    for (int i = 0; i < atRandom; i++) {
      byte[] text = RandomCase.text(RealRules.LIBRARY.vocabulary(), random, 0);
      decide(text, names.get(random.nextInt(names.size())), random);
    }
    assertEquals(List.of(), wrong);
  }

  /** Cases with the best outcome: the others would hide what the arrangement comes to. */
  private static List<Path> freeCases() throws IOException {
    List<Path> free = new ArrayList<>();
    for (Path file : RealRules.cases()) {
      if (RealRules.decide(Files.readAllBytes(file)).outcome() == Outcome.NO_BAR_FOUND) {
        free.add(file);
      }
    }
    assertTrue(free.size() > 20, "only " + free.size());
    return free;
  }

  /** The same person as a national of another partner. */
  private static String moved(String text, String name) {
    String state = RealRules.LIBRARY.arrangements().get(name).arrangement().orElseThrow().state();
    Matcher own =
        Pattern.compile("\"nationalities\": \\[\\s*\\{\\s*\"state\": \"([A-Z]{2})\"").matcher(text);
    return own.find() ? text.replace("\"" + own.group(1) + "\"", "\"" + state + "\"") : text;
  }

  /** Every day of the case moved by as many days. */
  private static byte[] shifted(String text, int days) {
    return DAY.matcher(text)
        .replaceAll(match -> LocalDate.parse(match.group()).plusDays(days).toString())
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The days on which an instrument begins or ends, to operate or to be in force. */
  private static List<LocalDate> boundaries(String name) {
    Set<LocalDate> days = new TreeSet<>();
    for (Instrument instrument : instruments(name)) {
      for (Instrument.Life life : List.of(instrument.inForce(), instrument.operational())) {
        for (Object end : new Object[] {life.starts(), life.ends()}) {
          if (end != null) {
            days.add(Span.firstOf(end));
            days.add(Span.lastOf(end));
          }
        }
      }
    }
    days.removeIf(day -> day.getYear() < 1950 || day.getYear() > 2100);
    return List.copyOf(days);
  }

  /** So that the case is decided, or the person transferred, on that day or on one beside it. */
  private static int daysTo(LocalDate boundary, String text, Random random) {
    String field = random.nextBoolean() ? "decidedOn" : "transferAt";
    Matcher stated = Pattern.compile('"' + field + "\": \"(\\d{4}-\\d\\d-\\d\\d)").matcher(text);
    if (!stated.find()) {
      return 0;
    }
    LocalDate day = LocalDate.parse(stated.group(1));
    return (int) ChronoUnit.DAYS.between(day, boundary) + random.nextInt(3) - 1;
  }

  private void decide(byte[] text, String name, Random random) {
    boolean asked = random.nextInt(4) == 0;
    Optional<LocalDate> knownAt =
        random.nextInt(4) > 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(2004 + random.nextInt(24), 1 + random.nextInt(12), 1));
    CaseDecider decider =
        new CaseDecider(
            RealRules.LIBRARY.vocabulary(),
            RealRules.DECIDERS,
            new CaseDecider.Days(Optional.empty(), knownAt),
            new CaseDecider.Choice(Optional.of(name), asked));
    for (Decision decision : decider.decide("case.json", 1, text).decisions()) {
      decisions++;
      checkEachBasis(decision, asked);
      if (decision.outcome() == Outcome.NO_BAR_FOUND) {
        (decision.hypothetical() ? supposed : free).merge(name, 1, Integer::sum);
        check(decision);
      }
    }
  }

  /**
   * Whatever bars or asks beside it: no instrument is a basis that does not certainly oblige on
   * each day that counts.
   */
  private void checkEachBasis(Decision decision, boolean asked) {
    Set<String> obliging =
        obliging(decision, asked).stream().map(Instrument::id).collect(Collectors.toSet());
    boolean isMet = false;
    for (InstrumentFinding found : decision.instruments()) {
      if (found.basis() == Status.MET) {
        isMet = true;
        bases.merge(decision.arrangement(), 1, Integer::sum);
        if (!obliging.contains(found.instrument().id())) {
          wrong.add(found.instrument().id() + " is a basis: " + told(decision));
        }
      }
    }
    if (isMet != (decision.basis() == Status.MET)) {
      wrong.add("a basis of no instrument: " + told(decision));
    }
  }

  private void check(Decision decision) {
    List<Instrument> obliging = obliging(decision, decision.hypothetical());
    if (obliging.isEmpty()) {
      wrong.add(told(decision));
    }
    boolean isSupposed = obliging.stream().allMatch(Instrument::isHypothetical);
    if (isSupposed && !decision.summary().contains("Hypothetical: as if ")) {
      wrong.add("does not say that it is hypothetical: " + decision.summary());
    }
    boolean isSure = obliging.stream().allMatch(i -> i.inForce().label() == Label.READ);
    if (!isSure && !decision.summary().contains("It rests on values of law that are")) {
      wrong.add("no label: " + decision.summary());
    }
  }

  private static String told(Decision decision) {
    return decision.standing().stated().id()
        + " under "
        + decision.arrangement()
        + " on "
        + decision.standing().clocks();
  }

  /** What certainly obliges on each day that counts, as far as it is known. */
  private static List<Instrument> obliging(Decision decision, boolean asked) {
    LocalDate asAt = decision.standing().clocks().asAt();
    Optional<LocalDate> knownAt = decision.standing().clocks().knownAt();
    Object transfer = decision.standing().theReturn("transferOn");
    LocalDate later = transfer instanceof LocalDate day && day.isAfter(asAt) ? day : asAt;
    return instruments(decision.arrangement()).stream()
        .filter(i -> mayOblige(i) || (asked && i.isHypothetical() && i.obliges()))
        .filter(i -> certainlyHolds(i.inForce(), knownAt, asAt, later))
        .filter(i -> certainlyHolds(i.operational(), knownAt, asAt, later))
        .toList();
  }

  private static boolean mayOblige(Instrument instrument) {
    return instrument.obliges() && BINDING.contains(instrument.kind());
  }

  private static boolean certainlyHolds(
      Instrument.Life life, Optional<LocalDate> knownAt, LocalDate first, LocalDate last) {
    Instrument.Life known = life;
    while (known != null && isLater(known.known(), knownAt)) {
      known = known.before();
    }
    return known != null
        && known.starts() != null
        && known.ends() != null
        && !first.isBefore(Span.lastOf(known.starts()))
        && !last.isAfter(Span.firstOf(known.ends()));
  }

  private static boolean isLater(LocalDate known, Optional<LocalDate> knownAt) {
    return known != null && knownAt.isPresent() && known.isAfter(knownAt.get());
  }

  private static List<Instrument> instruments(String name) {
    Pack pack = RealRules.LIBRARY.arrangements().get(name);
    return pack.arrangement().orElseThrow().instruments();
  }

  @Test
  void kinds_of_instruments_that_oblige_are_those_that_are_known_here() {
    TreeSet<String> obliging = new TreeSet<>();
    for (String name : RealRules.LIBRARY.arrangements().keySet()) {
      instruments(name).stream()
          .filter(Instrument::obliges)
          .filter(instrument -> !instrument.isHypothetical())
          .forEach(instrument -> obliging.add(instrument.kind()));
    }
    assertTrue(BINDING.containsAll(obliging), obliging.toString());
  }
}
