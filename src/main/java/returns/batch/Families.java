package returns.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import returns.batch.Family.Member;
import returns.batch.Family.Split;
import returns.decision.English;
import returns.decision.Outcome;

/**
 * Puts the decisions of linked cases together. A decision is about one case and knows of no other,
 * so only a run can tell that a family would be split.
 */
final class Families {
  private static final String FREE = Outcome.NO_BAR_FOUND.word();

  private final boolean byArrangement;
  private final Map<String, One> decided = new LinkedHashMap<>();
  private final List<One> undecided = new ArrayList<>();

  /** What is kept of each case of a run: never the decisions, which could fill the memory. */
  private record One(String id, List<Member> decisions, List<String> links, boolean unnamedLink) {
    static One of(Decided one) {
      return new One(
          one.id(),
          one.decisions().stream().map(row -> member(one.id(), row)).toList(),
          List.copyOf(one.links()),
          one.unnamedLink());
    }
  }

  /**
   * For one run.
   *
   * @param byArrangement whether the same arrangements were asked for in each case, so that
   *     decisions are compared arrangement by arrangement
   */
  Families(boolean byArrangement) {
    this.byArrangement = byArrangement;
  }

  /** Takes a case that was decided. */
  void add(Decided one) {
    decided.put(key(one.id()), One.of(one));
  }

  /** Takes a case that has no decision, but may state links or the id that another links. */
  void addUndecided(Decided one) {
    if (!one.links().isEmpty() || decided.containsKey(key(one.id()))) {
      undecided.add(One.of(one));
    }
  }

  /** The families that would, or could, be split, or of which that is not known. */
  List<Family> found() {
    List<Family> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Map<String, Set<String>> neighbours = neighbours();
    Map<String, Integer> places = new HashMap<>();
    decided.keySet().forEach(key -> places.put(key, places.size()));
    Comparator<String> inOrder = Comparator.comparing(places::get);
    for (String key : decided.keySet()) {
      if (seen.contains(key)) {
        continue;
      }
      Set<String> linked = linkedWith(key, neighbours);
      seen.addAll(linked);
      List<One> members = linked.stream().sorted(inOrder).map(decided::get).toList();
      List<String> missing = missing(members);
      Optional<String> doubt = doubt(members, missing);
      for (String arrangement : arrangements(members)) {
        family(arrangement, members, missing, doubt).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Links hold both ways, whichever of the two cases states them. */
  private Map<String, Set<String>> neighbours() {
    Map<String, Set<String>> neighbours = new HashMap<>();
    decided.forEach(
        (key, one) -> {
          for (String link : one.links()) {
            String other = key(link);
            if (decided.containsKey(other)) {
              neighbours.computeIfAbsent(key, k -> new HashSet<>()).add(other);
              neighbours.computeIfAbsent(other, k -> new HashSet<>()).add(key);
            }
          }
        });
    return neighbours;
  }

  private static Set<String> linkedWith(String first, Map<String, Set<String>> neighbours) {
    Set<String> linked = new HashSet<>(Set.of(first));
    Deque<String> open = new ArrayDeque<>(linked);
    while (!open.isEmpty()) {
      for (String next : neighbours.getOrDefault(open.remove(), Set.of())) {
        if (linked.add(next)) {
          open.add(next);
        }
      }
    }
    return linked;
  }

  /** Linked and without a decision, whichever of the two cases states the link. */
  private List<String> missing(List<One> members) {
    return Stream.concat(
            members.stream().flatMap(member -> member.links().stream()),
            undecided.stream().filter(one -> links(one, members)).map(One::id))
        .filter(id -> !decided.containsKey(key(id)))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static boolean links(One one, List<One> members) {
    return one.links().stream()
        .anyMatch(link -> members.stream().anyMatch(member -> key(link).equals(key(member.id()))));
  }

  /** Why nobody can tell whose cases belong together; empty if that is known. */
  private Optional<String> doubt(List<One> members, List<String> missing) {
    for (One member : members) {
      if (member.unnamedLink()) {
        return Optional.of("which case a link of " + member.id() + " names is not known");
      }
      if (member.links().stream().anyMatch(link -> key(link).equals(key(member.id())))) {
        return Optional.of(member.id() + " is linked with itself, and another may be meant");
      }
    }
    boolean isFamily = members.size() > 1;
    Optional<One> twice =
        undecided.stream()
            .filter(one -> decided.containsKey(key(one.id())))
            .filter(one -> links(one, members) || (isFamily && isAmong(one, members)))
            .findFirst();
    if (twice.isPresent()) {
      return Optional.of("two cases have the id " + twice.get().id());
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("this run has no decision on " + English.list(missing));
  }

  private static boolean isAmong(One one, List<One> members) {
    return members.stream().anyMatch(member -> key(one.id()).equals(key(member.id())));
  }

  private List<String> arrangements(List<One> members) {
    return byArrangement
        ? members.stream()
            .flatMap(member -> member.decisions().stream())
            .map(Member::arrangement)
            .distinct()
            .toList()
        : List.of("");
  }

  private static Optional<Family> family(
      String arrangement, List<One> cases, List<String> missing, Optional<String> doubt) {
    List<Member> members = cases.stream().map(one -> member(one, arrangement)).toList();
    Set<String> outcomes = distinct(members, Member::outcome);
    boolean mayGo = outcomes.contains(FREE);
    if (distinct(members, Member::action).size() > 1) {
      return Optional.of(
          new Family(
              arrangement,
              members,
              missing,
              Split.NOT_KNOWN,
              "the decisions are about different actions"));
    }
    if (outcomes.size() > 1) {
      return Optional.of(
          new Family(
              arrangement,
              members,
              missing,
              mayGo ? Split.WOULD_SPLIT : Split.COULD_SPLIT,
              mayGo
                  ? "no bar was found for some, and not for others"
                  : "the answers differ, though none is that no bar was found"));
    }
    Optional<String> apart = mayGo ? apart(members) : Optional.empty();
    if (apart.isPresent()) {
      return Optional.of(new Family(arrangement, members, missing, Split.WOULD_SPLIT, apart.get()));
    }
    return doubt.map(
        why ->
            new Family(
                arrangement, members, missing, Split.NOT_KNOWN, why + ", so nobody can tell"));
  }

  /** Why members for whom no bar was found would not travel together. */
  private static Optional<String> apart(List<Member> members) {
    if (distinct(members, Member::arrangement).size() > 1
        || distinct(members, Member::destination).size() > 1) {
      return Optional.of("no bar was found for each, but not to the same State");
    }
    return distinct(members, Member::transferOn).size() > 1
        ? Optional.of("no bar was found for each, but not known to be on the same day")
        : Optional.empty();
  }

  private static Member member(String id, Decided.Row row) {
    return new Member(
        id, row.arrangement(), row.action(), row.outcome(), row.transferOn(), row.destination());
  }

  private static Member member(One one, String arrangement) {
    return one.decisions().stream()
        .filter(member -> arrangement.isEmpty() || member.arrangement().equals(arrangement))
        .findFirst()
        .orElseGet(() -> undecided(one, arrangement));
  }

  /** Certainly not covered; the action and the days are those of its other decisions. */
  private static Member undecided(One one, String arrangement) {
    Member any = one.decisions().get(0);
    return new Member(one.id(), arrangement, any.action(), "", any.transferOn(), any.destination());
  }

  private static Set<String> distinct(List<Member> members, Function<Member, String> part) {
    return members.stream().map(part).collect(Collectors.toSet());
  }

  /** Capitals do not tell ids apart: on some machines they name the same file. */
  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }
}
