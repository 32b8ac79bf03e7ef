package returns.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.documents.Bounded;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.documents.Parsed;
import returns.dossier.DecisionFile;

/** Finds the cases that the user named, and says what was passed over and why. */
public final class Inputs {
  private static final String LINES = ".jsonl";

  /** What a run leaves in its folder packs. */
  private static final Pattern PACK = Pattern.compile("[0-9a-f]{64}\\.json");

  /** The folder of the decisions; empty where none are written. */
  private final Optional<Path> out;

  private final InputStream standardInput;
  final List<CaseSource> cases = new ArrayList<>();
  final List<Skipped> skipped = new ArrayList<>();
  final List<Diagnostic> problems = new ArrayList<>();

  /** A file in a folder that is not a case, and why. */
  record Skipped(String file, String why) {}

  /** What was found, for whoever writes no decisions. */
  public record Found(List<CaseSource> cases, List<String> skipped, List<Diagnostic> problems) {
    public Found {
      cases = List.copyOf(cases);
      skipped = List.copyOf(skipped);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Finds the cases that were named.
   *
   * @param paths files, folders, {@code .jsonl} files, or {@code -}
   */
  public static Found find(List<String> paths, InputStream standardInput) throws IOException {
    Inputs inputs = new Inputs(Optional.empty(), standardInput);
    for (String path : paths) {
      inputs.add(path);
    }
    return new Found(inputs.cases, inputs.skippedLines(), inputs.problems);
  }

  List<String> skippedLines() {
    return skipped.stream().map(s -> s.file() + " (" + s.why() + ")").toList();
  }

  Inputs(Path out, InputStream standardInput) {
    this(Optional.of(out.toAbsolutePath().normalize()), standardInput);
  }

  private Inputs(Optional<Path> out, InputStream standardInput) {
    this.out = out;
    this.standardInput = standardInput;
  }

  void add(String name) throws IOException {
    if (name.equals("-")) {
      addStandardInput();
      return;
    }
    if (name.isEmpty()) {
      problems.add(
          Diagnostic.error(
              "no-such-file", "an empty path names nothing", Place.ofFile(""), "write . for here"));
      return;
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      addFile(path);
    } else {
      problems.add(
          Diagnostic.error(
              "no-such-file",
              "there is no file or folder " + name,
              Place.ofFile(name),
              "looked in " + Path.of("").toAbsolutePath().getFileName()));
    }
  }

  private void addFile(Path path) {
    if (path.toString().endsWith(LINES)) {
      addLines(path);
    } else {
      cases.add(new CaseSource(path.toString(), 1, () -> Bounded.file(path)));
    }
  }

  /**
   * Every regular file below that ends in {@code .json}, sorted by path; links are not followed.
   */
  private void addFolder(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean isOut = out.equals(Optional.of(dir.toAbsolutePath().normalize()));
            if (isOut && !dir.equals(folder)) {
              skipped.add(new Skipped(dir.toString(), "the folder of the decisions"));
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            visit(file, found);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(unreadable(file.toString(), e));
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Path::toString));
    found.forEach(path -> cases.add(new CaseSource(path.toString(), 1, () -> Bounded.file(path))));
    skipped.sort(Comparator.comparing(Skipped::file));
  }

  private static boolean isOfRun(Path file) {
    String name = file.getFileName().toString();
    Path folder = file.getParent();
    boolean isPack = folder != null && folder.endsWith("packs") && PACK.matcher(name).matches();
    return isPack || name.endsWith(DecisionFile.ENDING) || name.equals("run.json");
  }

  private void visit(Path file, List<Path> found) {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      skipped.add(new Skipped(file.toString(), "a link or not a regular file"));
    } else if (isOfRun(file)) {
      skipped.add(new Skipped(file.toString(), "made by an earlier run"));
    } else if (name.endsWith(".json")) {
      found.add(file);
    } else {
      skipped.add(new Skipped(file.toString(), "its name does not end in .json"));
    }
  }

  private void addLines(Path path) {
    try {
      cases.addAll(lines(path.toString(), Files.readAllBytes(path)));
    } catch (IOException e) {
      problems.add(unreadable(path.toString(), e));
    }
  }

  /** One case, or one on each line. */
  private void addStandardInput() throws IOException {
    byte[] bytes = standardInput.readAllBytes();
    List<CaseSource> lines = lines("-", bytes);
    if (lines.stream().anyMatch(Inputs::isCase)) {
      cases.addAll(lines);
    } else {
      cases.add(new CaseSource("-", 1, () -> bytes));
    }
  }

  /**
   * Whether a line is a case by itself. Any of them tells that each is meant to be one, so that a
   * broken first line does not take the others with it; an item of a list never states a case.
   */
  private static boolean isCase(CaseSource line) {
    try {
      Parsed parsed = JsonText.parse("-", line.bytes().read());
      return parsed.problems().isEmpty() && parsed.root().filter(Inputs::statesACase).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean statesACase(Node root) {
    return root instanceof Node.Mapping object && object.get("case").isPresent();
  }

  private static List<CaseSource> lines(String name, byte[] bytes) {
    List<CaseSource> lines = new ArrayList<>();
    int line = 1;
    for (int start = 0; start < bytes.length; line++) {
      int end = indexOf(bytes, start);
      int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
      byte[] text = java.util.Arrays.copyOfRange(bytes, start, stop);
      if (!new String(text, StandardCharsets.UTF_8).isBlank()) {
        lines.add(new CaseSource(name, line, () -> text));
      }
      start = end + 1;
    }
    return lines;
  }

  private static int indexOf(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Says of a file why it cannot be read. */
  public static Diagnostic unreadable(String file, IOException e) {
    return Diagnostic.error(
        "unreadable-file",
        "the file cannot be read: " + reason(e),
        Place.ofFile(file),
        "check that it exists and that you may read it, then run again");
  }

  private static String reason(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "it is gone";
    }
    return e.getClass().getSimpleName();
  }
}
