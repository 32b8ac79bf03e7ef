package returns.baseline;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.verifier.Verifier;
import org.drools.verifier.builder.VerifierBuilderFactory;
import org.drools.verifier.builder.VerifierImpl;
import org.drools.verifier.report.components.Severity;
import org.drools.verifier.report.components.VerifierMessageBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.io.ResourceFactory;

/**
 * Writes down what drools-verifier finds in the planted faults and in the project's packs. It is
 * given what Drools would be given: the vocabulary's declarations, those of the types that come
 * with the language, and the rule files, all of which it parses.
 */
final class Baseline {
  /** The types that come with the language, which the vocabulary does not declare. */
  private static final String ENGINE_TYPES =
      """
      package returns.vocabulary;
      declare Terms end
      declare TermVersion name : String starts : LocalDate ends : LocalDate end
      declare Established what : String end
      declare Instrument id : String end
      declare CoveredState state : String end
      declare ListedEvidence kind : String strength : String about : String end
      """;

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  /** The verifier's own rules: to make them ready takes seconds, so all verifiers share them. */
  private static Object verifiersRules;

  private Verifier verifier;

  private Baseline() {}

  /** Runs it over everything, and writes two tables beside the faults. */
  public static void main(String[] args) throws IOException {
    new Baseline().run();
  }

  private void run() throws IOException {
    List<String> faults = new ArrayList<>();
    System.out.println("This takes some minutes.");
    for (Faults.Fault fault : Faults.all()) {
      String vocabulary = Files.readString(Faults.RULES.resolve("vocabulary.drl"));
      Set<String> found = kinds(List.of(vocabulary, fault.faulty()));
      found.removeAll(kinds(List.of(vocabulary, fault.mended())));
      faults.add(fault.name() + "\t" + String.join(", ", found));
    }
    Files.write(Faults.FOLDER.resolve("verifier.tsv"), faults);
    packs();
  }

  /** Written after each pack, since some take minutes. */
  private void packs() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("rules")).filter(Files::isDirectory).sorted()) {
      for (Path folder : folders.toList()) {
        lines.add(folder.getFileName() + "\t" + pack(folder));
        Files.write(Faults.FOLDER.resolve("packs.tsv"), lines);
      }
    }
  }

  /** Rules, then what is said of its files one by one, then how many files were given up. */
  private String pack(Path folder) throws IOException {
    String vocabulary = Files.readString(Path.of("rules/vocabulary.drl"));
    int[] counts = new int[SEVERITIES.size() + 3];
    for (String text : ruleFiles(folder)) {
      counts[0] += (int) text.lines().filter(line -> line.startsWith("rule \"")).count();
      if (!isDone(() -> verify(List.of(vocabulary, text)))) {
        counts[SEVERITIES.size() + 2]++;
        continue;
      }
      for (int i = 0; i < SEVERITIES.size(); i++) {
        counts[i + 1] += messages(SEVERITIES.get(i)).size();
      }
      counts[SEVERITIES.size() + 1] += verifier.getResult().getRangeCheckCauses().size();
      show(folder);
    }
    return Arrays.stream(counts).mapToObj(Integer::toString).collect(Collectors.joining("\t"));
  }

  /**
   * Whether it came to an end in time: what it compares grows with the square of a file and more.
   * The time is that of the processor, so that a busy machine gives up no sooner than a quiet one.
   */
  @SuppressWarnings("deprecation") // nothing else ends a join that goes on and on
  private static boolean isDone(Callable<Boolean> work) {
    FutureTask<Boolean> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "verifier");
    thread.setDaemon(true);
    thread.start();
    while (ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()) < LIMIT.toNanos()) {
      try {
        task.get(1, TimeUnit.SECONDS);
        return true;
      } catch (TimeoutException notYet) {
        continue;
      } catch (InterruptedException | ExecutionException fault) {
        throw new IllegalStateException(fault);
      }
    }
    thread.stop();
    return false;
  }

  private static List<String> ruleFiles(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  /** Of a person who runs it: which sorts of messages there are, and one of each. */
  private void show(Path folder) {
    for (Severity severity : SEVERITIES) {
      TreeMap<String, String> examples = new TreeMap<>();
      TreeMap<String, Integer> counts = new TreeMap<>();
      for (VerifierMessageBase message : messages(severity)) {
        String type = message.getMessageType().toString();
        examples.putIfAbsent(type, message.getMessage());
        counts.merge(type, 1, Integer::sum);
      }
      counts.forEach(
          (type, count) ->
              System.out.println(
                  folder
                      + ": "
                      + severity
                      + " "
                      + type
                      + " "
                      + count
                      + ", as: "
                      + examples.get(type)));
    }
  }

  /** Verifies these texts and nothing else; whether all of them could be parsed. */
  private boolean verify(List<String> texts) {
    verifier = newVerifier();
    Stream.concat(Stream.of(ENGINE_TYPES), texts.stream())
        .forEach(
            text ->
                verifier.addResourcesToVerify(
                    ResourceFactory.newReaderResource(new StringReader(text)), ResourceType.DRL));
    boolean parsed = !verifier.hasErrors();
    if (parsed) {
      verifier.fireAnalysis();
    }
    return parsed;
  }

  private static Verifier newVerifier() {
    Verifier verifier = VerifierBuilderFactory.newVerifierBuilder().newVerifier();
    try {
      Field rules = VerifierImpl.class.getDeclaredField("verifierKnowledgeBase");
      rules.setAccessible(true);
      if (verifiersRules == null) {
        verifier.fireAnalysis();
        verifiersRules = rules.get(verifier);
        verifier = VerifierBuilderFactory.newVerifierBuilder().newVerifier();
      }
      rules.set(verifier, verifiersRules);
      verifier.flushKnowledgeSession();
      return verifier;
    } catch (ReflectiveOperationException other) {
      throw new IllegalStateException("drools-verifier is made otherwise than expected", other);
    }
  }

  private Set<String> kinds(List<String> texts) {
    Set<String> kinds = new TreeSet<>();
    if (!verify(texts)) {
      kinds.add("does not parse");
    }
    for (Severity severity : SEVERITIES) {
      for (VerifierMessageBase message : messages(severity)) {
        String type = message.getMessageType().toString().toLowerCase(Locale.ROOT);
        kinds.add(severity.toString().toLowerCase(Locale.ROOT) + " " + type.replace('_', ' '));
      }
    }
    if (!verifier.getResult().getRangeCheckCauses().isEmpty()) {
      kinds.add("gap in a range");
    }
    return kinds;
  }

  private Collection<VerifierMessageBase> messages(Severity severity) {
    return verifier.getResult().getBySeverity(severity);
  }
}
