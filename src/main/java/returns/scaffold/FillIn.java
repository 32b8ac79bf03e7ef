package returns.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.SourceText;

/**
 * A file in which something is still to be filled in.
 *
 * @param places of the marks, one a line, from the first line down; never empty
 */
public record FillIn(String file, List<Place> places) {
  /** The source that stands where none was named yet. */
  static final String SOURCE = "to-be-filled-in";

  /** The mark, or that source without a place in it. */
  private static final Pattern MARK =
      Pattern.compile("FILL IN:|(?<![a-z0-9-])" + SOURCE + "(?=[\\s\"]*[\",;}\\n]|[\\s\"]*$)");

  private static final int MOST_LINES = 12;

  public FillIn {
    places = List.copyOf(places);
  }

  /** The files of all packs in a folder of rules that hold a mark, scenario tables too, by path. */
  public static List<FillIn> in(Path rules) throws IOException {
    List<FillIn> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(rules, 3)) {
      for (Path file : files.filter(f -> isOfPack(rules, f)).sorted().toList()) {
        // Bytes that are no UTF-8 are the business of those who read the file.
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        of(file.toString(), text).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isOfPack(Path rules, Path file) {
    Path inside = rules.relativize(file);
    String name = file.getFileName().toString();
    return inside.getNameCount() > 1
        && !inside.getName(0).toString().startsWith(".")
        && (name.endsWith(".drl") || name.endsWith(".yaml"))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The marks of one file; empty if it has none. */
  public static Optional<FillIn> of(String file, String text) {
    List<Place> places = places(file, text);
    return places.isEmpty() ? Optional.empty() : Optional.of(new FillIn(file, places));
  }

  /** The first of each line. */
  private static List<Place> places(String file, String text) {
    List<Place> places = new ArrayList<>();
    SourceText source = new SourceText(file, text);
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      Place place = source.place(mark.start(), mark.end() - mark.start());
      if (places.isEmpty() || places.get(places.size() - 1).line() != place.line()) {
        places.add(place);
      }
    }
    return places;
  }

  /**
   * Whether what a rule means cannot be judged yet, for the rule stands in this file, or this file
   * holds what all rules of its pack read: terms, evidence and facts.
   */
  public boolean leavesOpen(Path other) {
    Path own = Path.of(file);
    boolean isSettings = file.endsWith("arrangement.yaml") || file.endsWith("terms.yaml");
    return own.equals(other) || (isSettings && own.getParent().equals(other.getParent()));
  }

  /** What {@code check} says of it. */
  public Diagnostic warning() {
    int count = places.size();
    return Diagnostic.warning(
        SOURCE,
        count == 1
            ? "one place here is still to be filled in"
            : count + " places here are still to be filled in",
        places.get(0),
        count == 1
            ? "write what the comment asks for"
            : "write what each comment asks for: " + lines(),
        "until then the program asks policy staff, and a person must look");
  }

  private String lines() {
    String shown =
        places.stream()
            .limit(MOST_LINES)
            .map(place -> Integer.toString(place.line()))
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();
    int more = places.size() - MOST_LINES;
    return "lines " + shown + (more > 0 ? " and " + more + " more (search for FILL IN)" : "");
  }
}
