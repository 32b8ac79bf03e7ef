package returns.overview.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import returns.overview.Overview;
import returns.overview.OverviewRules;
import returns.packs.Library;
import returns.rules.Arrangement;
import returns.rules.Citation;
import returns.rules.Instrument;
import returns.rules.Instrument.Life;
import returns.rules.Label;
import returns.rules.Pack;
import returns.rules.Source;
import returns.rules.Term;

/** An arrangement each of whose words tries to be more than a word. */
final class HostileWords {
  /** What no word may do: open a tag, end an attribute, turn the text around, end the style. */
  static final String WORDS =
      "<script>alert(1)</script> & \"quoted\" 'single' ]]> --> </style> \u202eturned \u200f\u0007";

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

  private HostileWords() {}

  static Overview overview() {
    Library library = OverviewRules.LIBRARY;
    Pack elbonia = library.arrangements().get("elbonia");
    Map<String, Source> sources = new TreeMap<>(library.sources());
    sources.put(
        WORDS,
        new Source(
            WORDS,
            WORDS,
            Optional.of(WORDS),
            Optional.empty(),
            Label.UNVERIFIED,
            Optional.of(WORDS)));
    Library hostile =
        new Library(
            library.vocabulary(),
            library.listedEvidence(),
            sources,
            library.calendars(),
            library.safeguards(),
            Map.of("elbonia", pack(elbonia)));
    return Overview.ofAll(hostile, new Overview.Days(Optional.of(FIRST), Optional.of(FIRST)));
  }

  private static Pack pack(Pack like) {
    Life life =
        new Life(FIRST, Term.OPEN, null, List.of(new Citation(WORDS, WORDS)), Label.UNVERIFIED);
    Instrument instrument =
        new Instrument(
            WORDS,
            "treaty",
            true,
            life,
            life,
            life,
            Set.of(Instrument.Person.NATIONALS),
            List.of(
                new Instrument.Requirement(
                    WORDS, List.of("transfer"), Instrument.IfNotMet.DEFERRED)));
    Term term =
        new Term(
            WORDS,
            Term.Type.WORD,
            List.of(
                new Term.Version(
                    Term.DAWN, Term.OPEN, WORDS, FIRST, life.citations(), Label.ILLUSTRATIVE)));
    return new Pack(
        like.name(),
        like.rules(),
        Map.of(WORDS, term),
        like.termsType(),
        Optional.of(
            new Arrangement(
                WORDS, OptionalInt.empty(), "AL", List.of(instrument), List.of(), List.of())),
        like.sha256());
  }
}
