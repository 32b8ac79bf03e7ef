package returns.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.batch.CaseDecider;
import returns.batch.CaseSource;
import returns.decision.Decision;
import returns.decision.Outcome;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.facts.Case;

/** The answers to one case under both libraries, arrangement by arrangement. */
final class Pairs {
  private final CaseSource source;
  private final byte[] bytes;
  private final Lineage lineage;
  private final Causes causes;
  private final List<Outcome> stays = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Impact.OneSided> oneSided = new ArrayList<>();
  private int differing;

  Pairs(CaseSource source, byte[] bytes, Lineage lineage, Causes causes) {
    this.source = source;
    this.bytes = bytes;
    this.lineage = lineage;
    this.causes = causes;
  }

  OfCase compared(Side before, Side after) {
    CaseDecider.Outcome earlier = before.decide(source, bytes);
    CaseDecider.Outcome later =
        before.isSameAs(after, earlier) ? earlier : after.decide(source, bytes);
    Optional<Case> stated = earlier.stated().or(later::stated);
    String id = stated.map(Case::id).orElse("");
    Place place = stated.map(Case::place).orElse(Place.ofFile(source.name()));
    if (earlier.decisions().isEmpty() && later.decisions().isEmpty()) {
      List<Diagnostic> why = new ArrayList<>(earlier.problems());
      later.problems().stream().filter(p -> !why.contains(p)).forEach(why::add);
      return OfCase.failed(source, id, place, why);
    }
    Map<String, Decision> olds = byArrangement(earlier);
    Map<String, Decision> news = byArrangement(later);
    Set<String> names = new LinkedHashSet<>(olds.keySet());
    names.addAll(news.keySet());
    for (String name : names) {
      Optional<Decision> old =
          Optional.ofNullable(olds.get(name))
              .or(() -> before.decideAgain(source, bytes, earlier, name));
      Optional<Decision> now =
          Optional.ofNullable(news.get(name))
              .or(() -> after.decideAgain(source, bytes, later, name));
      if (old.isPresent() && now.isPresent()) {
        pair(id, old.get(), now.get());
      } else {
        old.ifPresent(decision -> alone(id, decision, false, later.problems()));
        now.ifPresent(decision -> alone(id, decision, true, earlier.problems()));
      }
    }
    return new OfCase(source, id, place, stays, changes, oneSided, differing, List.of());
  }

  private static Map<String, Decision> byArrangement(CaseDecider.Outcome outcome) {
    Map<String, Decision> byName = new LinkedHashMap<>();
    outcome.decisions().forEach(decision -> byName.put(decision.arrangement(), decision));
    return byName;
  }

  private void alone(String id, Decision decision, boolean isNew, List<Diagnostic> why) {
    oneSided.add(
        new Impact.OneSided(
            id, source.where(), decision.arrangement(), isNew, decision.outcome(), why));
  }

  private void pair(String id, Decision old, Decision now) {
    if (!old.differences().isEmpty() || !now.differences().isEmpty()) {
      differing++;
    }
    Answers was = Answers.of(old, lineage);
    Optional<Comparison> found = Comparison.of(was, Answers.of(now, lineage));
    if (found.isEmpty()) {
      stays.add(was.outcome());
      return;
    }
    Comparison change = found.get();
    changes.add(
        new Change(
            id,
            source.where(),
            old.arrangement(),
            old.standing().clocks().asAt(),
            old.outcome(),
            now.outcome(),
            change.direction(),
            change.lost(),
            change.gained(),
            change.beside(),
            causes.of(change, Causes.Stated.of(old, now))));
  }
}
