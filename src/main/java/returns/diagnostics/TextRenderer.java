package returns.diagnostics;

import java.util.List;
import java.util.stream.Stream;

/** Shows diagnostics to a person, on a terminal or in a file. */
public final class TextRenderer {
  /** Of a very long line, only so much is shown, around the place. */
  private static final int WIDEST = 160;

  private static final int BEFORE = 40;

  private final boolean colour;

  /**
   * Makes a renderer.
   *
   * @param colour whether to colour the headings; only for a terminal
   */
  public TextRenderer(boolean colour) {
    this.colour = colour;
  }

  /** All diagnostics, an empty line behind each, and the total as the last line. */
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(render(diagnostic)).append('\n');
    }
    return out.append(total(diagnostics)).append('\n').toString();
  }

  /** One diagnostic: what, where, the line itself, what to do, other places, why, its page. */
  public String render(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    String margin = " ".repeat(widestNumber(diagnostic));
    StringBuilder out = new StringBuilder(heading(diagnostic));
    out.append(margin).append("--> ").append(Visible.of(place.toString())).append('\n');
    if (place.line() == 0) {
      line(out, margin, " = help: ", diagnostic.help());
    } else {
      source(out, margin, place, diagnostic.help(), diagnostic.severity());
    }
    diagnostic.also().forEach(other -> also(out, margin, other, diagnostic.severity()));
    line(out, margin, " = why: ", diagnostic.why());
    line(out, margin, " = see: ", Page.of(diagnostic.id()).map(Page::address).orElse(""));
    return out.toString();
  }

  /** How many digits the greatest line number has; none where only whole files are named. */
  private static int widestNumber(Diagnostic diagnostic) {
    Stream<Place> places =
        Stream.concat(
            Stream.of(diagnostic.place()), diagnostic.also().stream().map(Related::place));
    int greatest = places.mapToInt(Place::line).max().orElse(0);
    return greatest == 0 ? 0 : Integer.toString(greatest).length();
  }

  private void also(StringBuilder out, String margin, Related other, Severity severity) {
    Place place = other.place();
    out.append(margin).append("::: ").append(Visible.of(place.toString())).append('\n');
    if (place.line() == 0) {
      line(out, margin, " = ", other.words());
    } else {
      source(out, margin, place, other.words(), severity);
    }
  }

  private String heading(Diagnostic diagnostic) {
    String level = diagnostic.severity().word() + "[" + diagnostic.id() + "]";
    return paint(level, diagnostic.severity()) + ": " + Visible.of(diagnostic.message()) + "\n";
  }

  private void source(
      StringBuilder out, String margin, Place place, String words, Severity severity) {
    String number = Integer.toString(place.line());
    out.append(margin).append(" |\n");
    out.append(" ".repeat(margin.length() - number.length())).append(number).append(" | ");
    String help = Visible.of(words);
    String text = place.text();
    int count = text.codePointCount(0, text.length());
    int from = count > WIDEST ? Math.max(0, place.column() - 1 - BEFORE) : 0;
    int to = Math.min(count, from + WIDEST);
    int start = Math.min(place.column() - 1, to);
    int end = Math.max(start, Math.min(start + place.length(), to));
    String before = (from > 0 ? "…" : "") + cut(text, from, start);
    int carets = Math.max(1, Visible.width(cut(text, start, end)));
    out.append(from > 0 ? "…" : "").append(Visible.of(cut(text, from, to)));
    out.append(to < count ? "…" : "").append('\n');
    out.append(margin).append(" | ").append(" ".repeat(Visible.width(before)));
    out.append(paint("^".repeat(carets), severity));
    out.append(help.isEmpty() ? "" : " " + help).append('\n');
  }

  private static String cut(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private static void line(StringBuilder out, String margin, String label, String text) {
    if (!text.isEmpty()) {
      out.append(margin).append(label).append(Visible.of(text)).append('\n');
    }
  }

  private String paint(String text, Severity severity) {
    if (!colour) {
      return text;
    }
    return switch (severity) {
      case ERROR -> "\u001b[1;31m" + text + "\u001b[0m";
      case WARNING -> "\u001b[1;33m" + text + "\u001b[0m";
    };
  }

  /** The last line: how many of each, in how many files. */
  public static String total(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.size() - errors;
    long files = diagnostics.stream().map(d -> d.place().file()).distinct().count();
    if (diagnostics.isEmpty()) {
      return "no problems found";
    }
    return count(errors, "error")
        + ", "
        + count(warnings, "warning")
        + " in "
        + count(files, "file");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
