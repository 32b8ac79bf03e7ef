package returns.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import returns.diagnostics.Diagnostic;
import returns.documents.CanonicalJson;
import returns.documents.Sha256;
import returns.dossier.DecisionFile;

/**
 * The folder of a run: decisions, summary, errors and the packs that explain them (docs/formats.md,
 * "A run folder").
 */
final class RunFolder implements Closeable {
  private static final String HEADER =
      "case,arrangement,action,asAt,knownAt,outcome,safeguards,basis,bars,deferrals,referrals,"
          + "questions,labels,decision,sha256\n";

  private static final List<String> OWN =
      List.of("summary.csv", "errors.jsonl", "decisions.jsonl", "run.json");

  private final Path out;
  private final boolean asLines;
  private final Map<Path, OutputStream> growing = new LinkedHashMap<>();
  private final Map<String, Path> folders = new HashMap<>();
  private final List<Diagnostic> errors = new ArrayList<>();
  private final Set<Path> written = new HashSet<>();
  private int kept;

  RunFolder(Path out, boolean asLines) throws IOException {
    this.out = out;
    this.asLines = asLines;
    Files.createDirectories(out);
    for (String name : OWN) {
      if (Files.isDirectory(out.resolve(name))) {
        throw new FileSystemException(
            out.resolve(name).toString(), null, "a folder stands where a file should");
      }
    }
    append("summary.csv", HEADER.getBytes(StandardCharsets.UTF_8));
    if (asLines) {
      append("decisions.jsonl", new byte[0]);
    }
  }

  /** Writes a decision and its line of the summary. */
  void add(Decided.Row row) throws IOException {
    String id = row.columns().get(0);
    String place;
    if (asLines) {
      append("decisions.jsonl", row.bytes());
      append("decisions.jsonl", new byte[] {'\n'});
      place = "decisions.jsonl";
    } else {
      Path folder = folder(row.arrangement());
      Path file = folder.resolve(id + DecisionFile.ENDING);
      kept += WholeFiles.write(file, row.bytes()) ? 0 : 1;
      written.add(file);
      place = row.arrangement() + "/" + file.getFileName();
    }
    List<String> columns = new ArrayList<>(row.columns());
    columns.add(place);
    columns.add(Sha256.of(row.bytes()));
    append("summary.csv", (String.join(",", columns) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Lists why a case has no decision, or why nobody may rely on one. */
  void error(Diagnostic problem) {
    errors.add(problem);
  }

  /** How many decisions were there already, byte for byte. */
  int kept() {
    return kept;
  }

  /**
   * Decisions in the folder that this run did not make, by path from the folder. They may be of a
   * case that has changed and can no longer be decided, so nobody should take them for its answer;
   * and they may be of other cases, so they are named and not taken away.
   */
  List<String> earlier() throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(out, Files::isDirectory)) {
      for (Path folder : folders) {
        all.addAll(decisionsIn(folder));
      }
    }
    Path lines = out.resolve("decisions.jsonl");
    if (!asLines && Files.exists(lines)) {
      all.add(lines);
    }
    all.removeAll(written);
    return all.stream().map(file -> slashed(out.relativize(file))).sorted().toList();
  }

  /** What may not be read, such as the lost+found of a disk, is no folder of a run. */
  private static List<Path> decisionsIn(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + DecisionFile.ENDING)) {
      files.forEach(found::add);
    } catch (AccessDeniedException notOurs) {
      return List.of();
    }
    return found;
  }

  /** A path as it is written on every machine. */
  private static String slashed(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  void pack(String sha256, byte[] description) throws IOException {
    Path folder = Files.createDirectories(out.resolve("packs"));
    WholeFiles.write(folder.resolve(sha256 + ".json"), description);
  }

  private Path folder(String arrangement) throws IOException {
    Path known = folders.get(arrangement);
    if (known == null) {
      known = Files.createDirectories(out.resolve(arrangement));
      folders.put(arrangement, known);
    }
    return known;
  }

  private void append(String name, byte[] bytes) throws IOException {
    Path part = out.resolve("." + name + ".part");
    OutputStream stream = growing.get(part);
    if (stream == null) {
      stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
      growing.put(part, stream);
    }
    stream.write(bytes);
  }

  /** Takes away what has no name yet: a run that breaks off leaves no summary of a part of it. */
  @Override
  public void close() throws IOException {
    for (Map.Entry<Path, OutputStream> entry : growing.entrySet()) {
      entry.getValue().close();
      Files.deleteIfExists(entry.getKey());
    }
  }

  /** Gives the growing files their names: until then they are no files of the run. */
  void finish() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic problem : errors) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("file", problem.place().file());
      line.put("line", problem.place().line());
      line.put("column", problem.place().column());
      line.put("id", problem.id());
      line.put("message", problem.message());
      line.put("help", problem.help());
      lines.append(new String(CanonicalJson.bytes(line), StandardCharsets.UTF_8)).append('\n');
    }
    WholeFiles.write(
        out.resolve("errors.jsonl"), lines.toString().getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<Path, OutputStream> entry : growing.entrySet()) {
      entry.getValue().close();
      String name = entry.getKey().getFileName().toString();
      String whole = name.substring(1, name.length() - ".part".length());
      Files.move(
          entry.getKey(),
          out.resolve(whole),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
