package returns.scaffold;

import java.nio.file.Path;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.packs.Library;

/** Whether a folder of rules has the source that stands where none was named yet. */
final class Sources {
  private Sources() {}

  static void check(Path rules, Library library, Problems problems) {
    if (!library.sources().containsKey(FillIn.SOURCE)) {
      problems.add(
          Diagnostic.error(
              "missing-source-entry",
              "sources.yaml has no source " + FillIn.SOURCE,
              Place.ofFile(rules.resolve("sources.yaml").toString()),
              "add it:  "
                  + FillIn.SOURCE
                  + ": { citation: \"Still to be filled in: no source was named yet\", label:"
                  + " illustrative }",
              "what is written here cites it until somebody names the text"));
    }
  }
}
