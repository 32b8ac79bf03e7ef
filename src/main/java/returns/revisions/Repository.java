package returns.revisions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.revisions.RulesAt.Found;

/** The Git repository in which a folder of rules stands. */
final class Repository {
  /** A folder of rules has a few hundred files; a whole repository is not one. */
  private static final int MOST_FILES = 5_000;

  private final Path rules;
  private final Git git;

  Repository(Path rules) {
    this.rules = rules.toAbsolutePath().normalize();
    this.git = new Git(standing(this.rules));
  }

  /** The folder itself, or the nearest one above it that is there. */
  private static Path standing(Path folder) {
    Path there = folder;
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  /**
   * The folder of rules in a revision.
   *
   * @param id of its tree
   * @param commit in short; empty where a tree was named
   */
  record Tree(String id, String shown, Optional<String> commit) {}

  /** Finds a revision; empty if there is none of that name, or no repository, or no git. */
  Optional<Tree> tree(String name) throws IOException {
    if (name.startsWith("-")) {
      return Optional.empty(); // git would take it for an option
    }
    try {
      Optional<String> commit = id(name + "^{commit}");
      if (commit.isEmpty()) {
        return id(name).flatMap(this::asTree).map(tree -> new Tree(tree, name, Optional.empty()));
      }
      String inside = inside().orElse("");
      Optional<String> tree =
          id(commit.get() + (inside.isEmpty() ? "^{tree}" : ":" + inside)).flatMap(this::asTree);
      Optional<String> shortly = git.line("rev-parse", "--short", commit.get());
      return tree.map(id -> new Tree(id, name + ":" + inside, shortly));
    } catch (Git.Missing noGit) {
      return Optional.empty();
    }
  }

  private Optional<String> id(String name) throws IOException {
    return git.line("rev-parse", "--verify", "--quiet", name);
  }

  private Optional<String> asTree(String id) {
    try {
      return id(id + "^{tree}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the folder of rules stands in the repository; empty for its top. */
  private Optional<String> inside() throws IOException {
    Path there = standing(rules);
    Optional<String> prefix = git.line("rev-parse", "--show-prefix");
    String below = there.relativize(rules).toString().replace('\\', '/');
    return prefix.map(p -> (p + below).replaceFirst("/$", ""));
  }

  /** Copies the folder of rules of a revision. */
  Found copy(String name) throws IOException {
    try {
      if (git.line("rev-parse", "--git-dir").isEmpty()) {
        return Found.not(notFound(name, "and the rules stand in no Git repository"));
      }
    } catch (Git.Missing noGit) {
      return Found.not(notFound(name, "and git, which knows revisions, cannot be started"));
    }
    Optional<Tree> tree = tree(name);
    if (tree.isEmpty()) {
      return Found.not(noRevision(name));
    }
    List<Blob> blobs = blobs(tree.get().id());
    if (blobs.size() > MOST_FILES) {
      return Found.not(
          notFound(name, "and the revision of that name holds far more than a folder of rules"));
    }
    Path folder = Files.createTempDirectory("returns-rules-");
    Optional<Diagnostic> fault = write(blobs, folder, name);
    if (fault.isPresent()) {
      RulesAt.delete(folder);
      return Found.not(fault.get());
    }
    String said =
        tree.get().commit().map(c -> "revision " + c).orElse("a folder in the repository");
    return new Found(
        Optional.of(new RulesAt(name, folder, tree.get().shown(), said, true)), List.of());
  }

  private Diagnostic noRevision(String name) throws IOException {
    boolean isCommit = !name.startsWith("-") && id(name + "^{commit}").isPresent();
    return isCommit
        ? notFound(name, "and the revision of that name holds no " + inside().orElse("rules"))
        : notFound(name, "and no revision of that name in the repository of the rules");
  }

  private static Diagnostic notFound(String name, String why) {
    return Diagnostic.error(
        "no-such-rules",
        "there is no folder " + name + ", " + why,
        Place.ofFile(name),
        "name a folder of rules, or a revision such as HEAD~1, a branch or a tag; --rules names the"
            + " folder whose revisions are meant");
  }

  /** A file of a revision. */
  private record Blob(String mode, String id, String path) {}

  private List<Blob> blobs(String tree) throws IOException {
    byte[] listed = git.run("ls-tree", "-r", "-z", "--full-tree", tree).orElse(new byte[0]);
    List<Blob> blobs = new ArrayList<>();
    for (String entry : new String(listed, StandardCharsets.UTF_8).split("\0", -1)) {
      String[] parts = entry.split("\t", 2);
      String[] head = parts[0].split(" ", -1);
      if (parts.length == 2 && head.length == 3) {
        blobs.add(new Blob(head[0], head[2], parts[1]));
      }
    }
    return blobs;
  }

  private Optional<Diagnostic> write(List<Blob> blobs, Path folder, String name)
      throws IOException {
    StringBuilder asked = new StringBuilder();
    for (Blob blob : blobs) {
      boolean isFile = blob.mode().startsWith("100");
      if (!isFile || !folder.resolve(blob.path()).normalize().startsWith(folder)) {
        return Optional.of(
            notFound(name, "and in the revision " + blob.path() + " is a link, and no file"));
      }
      asked.append(blob.id()).append('\n');
    }
    byte[] answer =
        git.run(asked.toString().getBytes(StandardCharsets.US_ASCII), "cat-file", "--batch")
            .orElse(new byte[0]);
    int at = 0;
    for (Blob blob : blobs) {
      int line = at;
      while (line < answer.length && answer[line] != '\n') {
        line++;
      }
      String[] head = new String(answer, at, line - at, StandardCharsets.US_ASCII).split(" ", -1);
      if (head.length != 3) {
        return Optional.of(notFound(name, "and git could not read " + blob.path()));
      }
      int from = line + 1;
      int to = from + Integer.parseInt(head[2]);
      Path file = folder.resolve(blob.path());
      Files.createDirectories(file.getParent());
      Files.write(file, Arrays.copyOfRange(answer, from, to));
      at = to + 1;
    }
    return Optional.empty();
  }
}
