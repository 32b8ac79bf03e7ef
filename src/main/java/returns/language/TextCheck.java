package returns.language;

import java.util.List;
import returns.diagnostics.Place;

/** What every file of the language goes through before it is parsed. */
final class TextCheck {
  private TextCheck() {}

  /** A cursor over the tokens; stops at what makes the whole text unreadable. */
  static Cursor cursor(Report report) {
    if (report.source().text().length() > RuleText.LARGEST) {
      throw report.stop(
          Lint.FILE_TOO_LARGE,
          Place.ofFile(report.source().file()),
          "the file has more than 1 MiB",
          "divide it into several files");
    }
    List<Token> tokens = Tokenizer.tokens(report);
    return new Cursor(tokens, Brackets.of(tokens, report), report);
  }
}
