package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import returns.batch.CaseDecider;
import returns.dates.Span;
import returns.decision.Decision;
import returns.decision.Outcome;
import returns.facts.RandomCase;
import returns.rules.Instrument;
import returns.rules.Label;
import returns.rules.Pack;

/**
 * Over all arrangements, on any day: what no instrument certainly obliges to is never free of bars.
 * Whether one does is worked out here from the files alone, and not as the program does.
 */
@DisplayName("No bar is found only")
class NoBarFoundTests {
  private static final Pattern DAY = Pattern.compile("\\b(19|20)\\d\\d-\\d\\d-\\d\\d");
  private static final List<String> BINDING = List.of("treaty", "agreement", "memorandum");

  private final Map<String, Integer> free = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private int decisions;

  @Test
  void under_an_instrument_that_certainly_obliges_on_each_day_that_counts() throws IOException {
    search(new Random(20041028), 2, 300);
    assertTrue(decisions > 1000, decisions + " decisions");
    assertTrue(free.getOrDefault("albania", 0) > 20, free.toString());
  }

  @Test
  @Tag("long")
  void under_an_instrument_that_certainly_obliges_in_a_long_search() throws IOException {
    search(new Random(1), 40, 20_000);
  }

  @Test
  void where_no_such_instrument_exists_never() throws IOException {
    search(new Random(7), 1, 100);
    for (String name : RealRules.LIBRARY.arrangements().keySet()) {
      if (instruments(name).stream().noneMatch(NoBarFoundTests::mayOblige)) {
        assertEquals(null, free.get(name), name);
      }
    }
  }

  private void search(Random random, int shifts, int atRandom) throws IOException {
    for (Path file : freeCases()) {
      String text = Files.readString(file);
      for (String name : RealRules.LIBRARY.arrangements().keySet()) {
        for (int i = 0; i < shifts; i++) {
          int days = i == 0 ? 0 : random.nextInt(8000) - 6000;
          decide(shifted(moved(text, name), days), name, random);
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

  private void decide(byte[] text, String name, Random random) {
    Optional<LocalDate> knownAt =
        random.nextInt(4) > 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(2004 + random.nextInt(24), 1 + random.nextInt(12), 1));
    CaseDecider decider =
        new CaseDecider(
            RealRules.LIBRARY.vocabulary(),
            RealRules.DECIDERS,
            new CaseDecider.Days(Optional.empty(), knownAt),
            new CaseDecider.Choice(Optional.of(name), false));
    for (Decision decision : decider.decide("case.json", 1, text).decisions()) {
      decisions++;
      if (decision.outcome() == Outcome.NO_BAR_FOUND) {
        free.merge(name, 1, Integer::sum);
        check(decision);
      }
    }
  }

  private void check(Decision decision) {
    LocalDate asAt = decision.standing().clocks().asAt();
    Object transfer = decision.standing().theReturn("transferOn");
    LocalDate later = transfer instanceof LocalDate day && day.isAfter(asAt) ? day : asAt;
    List<Instrument> obliging =
        instruments(decision.arrangement()).stream()
            .filter(NoBarFoundTests::mayOblige)
            .filter(i -> certainlyHolds(i.inForce(), asAt) && certainlyHolds(i.inForce(), later))
            .filter(
                i ->
                    certainlyHolds(i.operational(), asAt) && certainlyHolds(i.operational(), later))
            .toList();
    if (obliging.isEmpty()) {
      wrong.add(
          decision.standing().stated().id() + " under " + decision.arrangement() + " on " + asAt);
    }
    boolean isSure = obliging.stream().allMatch(i -> i.inForce().label() == Label.READ);
    if (!isSure && !decision.summary().contains("It rests on values of law that are")) {
      wrong.add("no label: " + decision.summary());
    }
  }

  private static boolean mayOblige(Instrument instrument) {
    return instrument.obliges() && BINDING.contains(instrument.kind());
  }

  private static boolean certainlyHolds(Instrument.Life life, LocalDate day) {
    return life.starts() != null
        && life.ends() != null
        && !day.isBefore(Span.lastOf(life.starts()))
        && !day.isAfter(Span.firstOf(life.ends()));
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
