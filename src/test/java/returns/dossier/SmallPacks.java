package returns.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import returns.dates.Span;
import returns.explain.RulesOnDisk;
import returns.rules.Arrangement;
import returns.rules.Citation;
import returns.rules.Instrument;
import returns.rules.Label;
import returns.rules.ListedEvidence;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.rules.Source;
import returns.rules.Term;

/** Two packs small enough to read in full: some safeguards, and an arrangement that cites them. */
public final class SmallPacks {
  private SmallPacks() {}

  private static final String HEAD = "package returns.%s;\nimport returns.vocabulary.*;\n";

  /** An act that was read, and a text that is only a model. */
  public static final Map<String, Source> SOURCES =
      Map.of(
          "act",
          new Source(
              "act",
              "The Act 2002",
              Optional.of("legislation.example/2002"),
              Optional.of(LocalDate.of(2024, 1, 1)),
              Label.READ,
              Optional.empty()),
          "model",
          new Source(
              "model",
              "The model agreement of 2005",
              Optional.empty(),
              Optional.empty(),
              Label.UNVERIFIED,
              Optional.of("smallland")));

  private static final List<Citation> ACT = List.of(new Citation("act", "s 1"));
  private static final List<Citation> MODEL = List.of(new Citation("model", "art 10"));

  private static final Map<String, Term.Type> SAFEGUARD_TERMS =
      Map.of(
          "appealDays",
          Term.Type.DAYS,
          "adultAge",
          Term.Type.YEARS,
          "appealFactDays",
          Term.Type.DAYS);

  private static final Map<String, Term.Type> TERMS = Map.of("replyDays", Term.Type.DAYS);

  /** What the safeguards' rules say; each outcome of a condition can be reached. */
  public static final String SAFEGUARD_RULES =
      """
      rule "An asylum claim is pending"
        @id(SG-CLAIM) @source("act s 77")
      when
        Claim( kind == "asylum", status in ( "pending", "granted" ) )
        Return( action == "transfer" )
      then
        decision.bar("An asylum claim is pending.");
      end

      rule "An appeal may still be brought in time"
        @id(SG-WINDOW) @source("act s 2; act s 3")
      when
        Terms( $n : appealDays )
        Claim( status == "refused", appeal == "none", $sent : decisionSentOn )
        Return( action == "transfer" )
        Return( asAt <= plusDays($sent, $n) || transferOn <= plusDays($sent, $n) )
      then
        decision.defer("An appeal may be brought until {} days after {}.", $n, $sent).lastDay(plusDays($sent, $n));
        decision.deadline("appeal", plusDays($sent, $n), "The notice of appeal must be received by then.");
      end

      rule "A child is affected and no best-interests record is on file"
        @id(SG-CHILD) @source("act s 55")
      when
        exists Child( inUnitedKingdom == true )
        not BestInterestsRecord( current == true )
      then
        decision.refer("A best-interests record must exist first.");
      end

      rule "A refusal was sent"
        @id(SG-PAIR) @source("act s 4") @tested(asAt)
      when
        Claim( status == "refused", $sent : decisionSentOn )
        Return( asAt > $sent )
      then
        decision.refer("A refusal was sent on {}.", $sent);
      end

      rule "An asylum claim without a certificate"
        @id(SG-CERTIFICATE) @source("act s 94")
      when
        Claim( kind == "asylum", !( certified == "s94" && appeal == "none" ) )
      then
        decision.note("An asylum claim is not certified.");
      end

      rule "The person may be a child"
        @id(SG-AGE) @source("act s 8") @tested(asAt)
      when
        Terms( $age : adultAge )
        Person( $born : dateOfBirth )
        Return( asAt < birthday($born, $age) )
      then
        decision.refer("A child, born {}.", $born);
      end

      rule "A day that no calendar reaches"
        @id(SG-CALENDAR) @source("act s 9") @tested(asAt)
      when
        Claim( $sent : decisionSentOn )
        Return( asAt <= nextWorkingDay($sent, "tribunal") )
      then
        decision.refer("The next working day has not passed.");
      end

      rule "A rule of the past"
        @id(SG-PAST) @source("act s 5") @until("2019-12-31")
      when
        Claim( kind == "asylum" )
      then
        decision.note("An asylum claim was made.");
      end

      rule "A rule of the future"
        @id(SG-FUTURE) @source("act s 6") @from("2030-01-01")
      when
        Claim( kind == "asylum" )
      then
        decision.note("An asylum claim was made.");
      end

      rule "A rule that never began"
        @id(SG-NEVER) @source("act s 7") @uncommenced("Another Act 2023 s 59")
      when
        Claim( kind == "asylum" )
      then
        decision.note("An asylum claim was made.");
      end
      """;

  private static final String RULES =
      """
      rule "The partner agreed"
        @id(SM-AGREED) @source("model art 10")
      when
        ReadmissionRequest( reply == "agreed", $on : replyOn )
      then
        decision.establish("agreed", "The partner agreed on {}.", $on);
      end

      rule "Silence after the reply period counts as agreement"
        @id(SM-SILENCE) @source("model art 10(2)")
      when
        Terms( $days : replyDays )
        ReadmissionRequest( $received : receivedOn, reply == "none" )
        Return( asAt > plusDays($received, $days) )
      then
        decision.establish("agreed", "No reply within {} days of {}.", $days, $received);
      end
      """;

  private static final String SECOND_FILE =
      """
      rule "Name the escorts"
        @id(SM-STEP) @source("act s 9")
      when
        Established( what == "agreed" )
      then
        decision.step("Name the escorts to the partner.");
      end
      """;

  /** The safeguards. */
  public static Pack safeguards() {
    return pack(
        "safeguards",
        SAFEGUARD_TERMS,
        Map.of(
            "appealDays", 14,
            "adultAge", 18,
            "appealFactDays", 28,
            "statusFactDays", 28,
            "courtFactDays", 28),
        List.of(SAFEGUARD_RULES),
        Optional.empty(),
        "a".repeat(64));
  }

  /** An arrangement with a state that no rule names. */
  public static Pack smallland() {
    return pack(
        "smallland",
        TERMS,
        Map.of("replyDays", 14),
        List.of(RULES, SECOND_FILE),
        Optional.of(arrangement()),
        "b".repeat(64));
  }

  private static Pack pack(
      String name,
      Map<String, Term.Type> types,
      Map<String, Integer> values,
      List<String> files,
      Optional<Arrangement> arrangement,
      String sha256) {
    var termsType = RulesOnDisk.termsType(types);
    Map<String, Term> terms = new java.util.TreeMap<>();
    types.forEach((term, type) -> terms.put(term, term(term, type, values.get(term))));
    List<Rule> rules =
        RulesOnDisk.parse(
            name,
            types,
            termsType,
            SOURCES.keySet(),
            files.stream().map(text -> HEAD.formatted(name) + text).toList());
    return new Pack(name, rules, terms, termsType, arrangement, sha256);
  }

  private static Term term(String name, Term.Type type, int value) {
    return new Term(
        name,
        type,
        List.of(
            new Term.Version(
                LocalDate.of(2006, 5, 1),
                Term.OPEN,
                value,
                LocalDate.of(2006, 5, 1),
                ACT,
                Label.ILLUSTRATIVE)));
  }

  private static Arrangement arrangement() {
    return new Arrangement(
        "Returns arrangements with Smallland",
        OptionalInt.empty(),
        "AL",
        List.of(treaty(), statement()),
        List.of(new ListedEvidence("passport", "proof", "nationality", MODEL, Label.UNVERIFIED)),
        List.of());
  }

  private static Instrument treaty() {
    return new Instrument(
        "smallland-2021",
        "agreement",
        true,
        life(LocalDate.of(2021, 7, 8)),
        life(new Span(LocalDate.of(2021, 11, 19), LocalDate.of(2022, 12, 13))),
        life(LocalDate.of(2022, 12, 13)),
        Set.of(Instrument.Person.NATIONALS),
        List.of(
            new Instrument.Requirement(
                "agreed", List.of("transfer"), Instrument.IfNotMet.DEFERRED)));
  }

  private static Instrument statement() {
    return new Instrument(
        "statement-2022",
        "political-statement",
        false,
        life(LocalDate.of(2022, 12, 13)),
        life(LocalDate.of(2022, 12, 13)),
        life(null),
        Set.of(Instrument.Person.NATIONALS),
        List.of());
  }

  private static Instrument.Life life(Object starts) {
    return new Instrument.Life(starts, Term.OPEN, null, MODEL, Label.UNVERIFIED);
  }
}
