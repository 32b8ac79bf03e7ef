package returns.cli;

import java.util.List;
import returns.coverage.Coverage;
import returns.coverage.Gap;
import returns.coverage.PackCoverage;
import returns.explain.Layout;
import returns.explain.Page;

/** Shows what scenarios have tried of the rules, and what is missing. */
record CoverageText(Terminal terminal) {

  /** What is missing, pack by pack. */
  void gaps(Coverage coverage) {
    for (PackCoverage pack : coverage.packs()) {
      List<Gap> gaps = pack.gaps();
      if (!gaps.isEmpty()) {
        Page page = new Page();
        page.heading("Not tried yet by the tables of " + pack.pack());
        gaps.forEach(gap -> gap(page, gap));
        page.gap();
        terminal.out().print(page.write(new Layout(terminal.width(), terminal.colour())));
      }
    }
  }

  private static void gap(Page page, Gap gap) {
    page.item(1, "- ", gap.text() + ".");
    gap.place().ifPresent(place -> page.aside(2, place.toString()));
  }

  /** One line for each pack. */
  void summary(Coverage coverage) {
    for (PackCoverage pack : coverage.packs()) {
      terminal.out().println(line(pack));
    }
  }

  private static String line(PackCoverage pack) {
    return "coverage of "
        + pack.pack()
        + ": "
        + share(pack.threeValued())
        + " rules met, not met and unknown; "
        + share(pack.decisive())
        + " comparisons both ways (MC/DC); "
        + share(pack.boundaries())
        + " boundaries";
  }

  private static String share(PackCoverage.Share share) {
    return share.covered() + " of " + share.all();
  }
}
