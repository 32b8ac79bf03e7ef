package returns.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import returns.batch.Family;
import returns.batch.RunResult;
import returns.dossier.Engine;
import returns.rules.Pack;

/** What {@code run.json} holds: all that belongs to a run and to no decision. */
final class Manifest {
  private Manifest() {}

  static Map<String, Object> of(
      List<String> command, RunResult result, List<Pack> packs, Instant started, Instant ended) {
    long millis = Math.max(1, ended.toEpochMilli() - started.toEpochMilli());
    Map<String, Object> hashes = new TreeMap<>();
    packs.forEach(pack -> hashes.put(pack.name(), pack.sha256()));
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("command", command);
    manifest.put("startedAt", started.toString());
    manifest.put("endedAt", ended.toString());
    manifest.put("engine", Engine.RUNNING.version());
    manifest.put("java", System.getProperty("java.version"));
    manifest.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    manifest.put("cases", result.cases());
    manifest.put("decided", result.decided());
    manifest.put("failed", result.failed());
    manifest.put("kept", result.kept());
    manifest.put("skipped", result.skipped());
    manifest.put("earlier", result.earlier());
    manifest.put("outcomes", result.outcomes());
    manifest.put("families", result.families().stream().map(Manifest::family).toList());
    manifest.put("packs", hashes);
    manifest.put("casesPerSecond", result.cases() * 1000L / millis);
    return manifest;
  }

  private static Map<String, Object> family(Family family) {
    Map<String, Object> tree = new LinkedHashMap<>();
    if (!family.arrangement().isEmpty()) {
      tree.put("arrangement", family.arrangement());
    }
    tree.put("split", family.split().word());
    tree.put("why", family.why());
    tree.put("members", family.members().stream().map(Manifest::member).toList());
    tree.put("missing", family.missing());
    return tree;
  }

  private static Map<String, Object> member(Family.Member member) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("case", member.id());
    tree.put("arrangement", member.arrangement());
    tree.put("outcome", member.outcome().isEmpty() ? "none" : member.outcome());
    if (!member.transferOn().isEmpty()) {
      tree.put("transferOn", member.transferOn());
    }
    return tree;
  }
}
