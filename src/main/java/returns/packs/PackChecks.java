package returns.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import returns.dates.Span;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Quoted;
import returns.language.ParsedRules;
import returns.packs.InstrumentReader.Placed;
import returns.rules.Conclusion;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.Instrument.Requirement;

/** What must hold between the parts of an arrangement. */
final class PackChecks {
  private static final String TRANSFER = "transfer";

  private final List<Placed> instruments;
  private final Problems problems;

  PackChecks(List<Placed> instruments, Problems problems) {
    this.instruments = instruments;
    this.problems = problems;
  }

  /** Checks the instruments by themselves. */
  void instruments() {
    for (int i = 0; i < instruments.size(); i++) {
      Placed placed = instruments.get(i);
      if (placed.instrument().obliges()) {
        refuseDutyOfAStatement(placed);
        refuseNothingRequired(placed);
        instruments.subList(0, i).forEach(earlier -> refuseTwoDuties(earlier, placed));
      }
    }
  }

  private void refuseDutyOfAStatement(Placed placed) {
    if (!placed.instrument().obligesPartner(true)) {
      problems.add(
          Diagnostic.error(
              "statement-obliges",
              "a " + placed.instrument().kind() + " cannot oblige the partner",
              placed.place(),
              "write  obliges: false,  or correct its kind",
              "such an instrument never gives a basis for a return"));
    }
  }

  private void refuseNothingRequired(Placed placed) {
    boolean required =
        placed.instrument().requires().stream().anyMatch(r -> r.actions().contains(TRANSFER));
    if (!required) {
      problems.add(
          Diagnostic.error(
              "nothing-required",
              "this instrument obliges the partner, and requires nothing for a transfer",
              placed.place(),
              "list in \"requires\" what must be established first",
              "every person would have a basis for transfer under it"));
    }
  }

  private void refuseTwoDuties(Placed earlier, Placed later) {
    Instrument one = earlier.instrument();
    Instrument other = later.instrument();
    if (one.obliges() && bothCertainly(one.inForce(), other.inForce())) {
      LocalDate day =
          later(Span.lastOf(one.inForce().starts()), Span.lastOf(other.inForce().starts()));
      problems.add(
          Diagnostic.error(
              "two-obliging-instruments",
              "this instrument and " + one.id() + " both oblige the partner on " + day,
              later.place(),
              "end one of them, or write of one  obliges: false",
              "a decision names the one instrument that it rests on"));
    }
  }

  /** Whether there is a day on which both are certainly in force. */
  private static boolean bothCertainly(Life one, Life other) {
    if (one.starts() == null
        || other.starts() == null
        || one.ends() == null
        || other.ends() == null) {
      return false;
    }
    LocalDate from = later(Span.lastOf(one.starts()), Span.lastOf(other.starts()));
    return !Span.firstOf(one.ends()).isBefore(from) && !Span.firstOf(other.ends()).isBefore(from);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * Checks that some rule establishes each thing that is required. A rule with an error still
   * counts as one that would.
   */
  void requirements(ParsedRules safeguards, ParsedRules own) {
    Set<String> established = new TreeSet<>();
    for (ParsedRules read : List.of(safeguards, own)) {
      established.addAll(read.attempted());
      read.rules().stream()
          .flatMap(rule -> rule.conclusions().stream())
          .filter(conclusion -> conclusion.verb() == Conclusion.Verb.ESTABLISH)
          .flatMap(conclusion -> conclusion.what().stream())
          .forEach(established::add);
    }
    for (Placed placed : instruments) {
      for (Map.Entry<Requirement, Place> entry : placed.requirements().entrySet()) {
        refuseNeverEstablished(entry.getKey().what(), entry.getValue(), established);
      }
    }
  }

  private void refuseNeverEstablished(String what, Place place, Set<String> established) {
    if (!established.contains(what)) {
      problems.add(
          Diagnostic.error(
              "never-established",
              "no rule establishes " + Quoted.text(what),
              place,
              NearNames.help(what, established),
              "what no rule establishes can never be met"));
    }
  }
}
