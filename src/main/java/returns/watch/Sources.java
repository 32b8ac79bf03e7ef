package returns.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import returns.batch.CaseSource;
import returns.batch.Inputs;
import returns.diagnostics.Diagnostic;
import returns.documents.CanonicalJson;
import returns.scenarios.ReadyScenario;

/**
 * The cases or the scenarios that are watched, as their files hold them. They are read again only
 * where the files, or the names that a scenario may use, are others.
 *
 * @param read what was looked at when they were read
 */
record Sources(Object read, List<Source> all, List<Diagnostic> problems) {
  /** Nothing was read yet. */
  static final Sources NONE = new Sources("", List.of(), List.of());

  /**
   * One case or scenario.
   *
   * @param key a name of its own
   * @param bytes never changed; compared by nobody
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Source(String key, String name, int line, byte[] bytes, Asked asked) {}

  Sources cases(Contents contents, List<String> paths) throws IOException {
    if (read.equals(contents.cases())) {
      return this;
    }
    Inputs.Found found = Inputs.find(paths, InputStream.nullInputStream());
    List<Diagnostic> problems = new ArrayList<>(found.problems());
    List<Source> sources = new ArrayList<>();
    for (CaseSource source : found.cases()) {
      try {
        byte[] bytes = source.bytes().read();
        sources.add(
            new Source(source.where(), source.name(), source.firstLine(), bytes, Asked.CASE));
      } catch (IOException e) {
        problems.add(Inputs.unreadable(source.name(), e));
      }
    }
    return new Sources(contents.cases(), sources, problems);
  }

  Sources scenarios(Contents contents, Path rules, Set<String> ids, Set<String> arrangements)
      throws IOException {
    List<Object> looked =
        List.of(contents.tables(), Set.copyOf(ids), Set.copyOf(arrangements), contents.cases());
    if (read.equals(looked)) {
      return this;
    }
    List<Source> sources = new ArrayList<>();
    for (ReadyScenario ready : ReadyScenario.all(rules, ids, arrangements)) {
      String name = ready.file() + ":" + ready.scenario().place().line();
      byte[] bytes = CanonicalJson.pretty(ready.tree());
      sources.add(new Source(name, name, 1, bytes, Asked.of(ready.scenario())));
    }
    return new Sources(looked, sources, List.of());
  }
}
