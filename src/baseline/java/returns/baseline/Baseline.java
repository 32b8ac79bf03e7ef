package returns.baseline;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.verifier.Verifier;
import org.drools.verifier.builder.VerifierBuilderFactory;
import org.drools.verifier.report.components.Severity;
import org.drools.verifier.report.components.VerifierMessageBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.io.ResourceFactory;

/**
 * Writes down what drools-verifier finds in the planted faults and in the project's packs. It is
 * given what Drools would be given: the vocabulary's declarations, those of the types that come with
 * the language, and the rule files, all of which it parses.
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

  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private Baseline() {}

  /** Runs it over everything, and writes two tables beside the faults. */
  public static void main(String[] args) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Faults.Fault fault : Faults.all()) {
      String vocabulary = Files.readString(Faults.RULES.resolve("vocabulary.drl"));
      Set<String> found = kinds(List.of(vocabulary, fault.faulty()));
      found.removeAll(kinds(List.of(vocabulary, fault.mended())));
      faults.add(fault.name() + "\t" + String.join(", ", found));
    }
    Files.write(Faults.FOLDER.resolve("verifier.tsv"), faults);
    Files.write(Faults.FOLDER.resolve("packs.tsv"), packs());
  }

  private static List<String> packs() throws IOException {
    List<String> lines = new ArrayList<>();
    Path rules = Path.of("rules");
    try (Stream<Path> folders = Files.list(rules).filter(Files::isDirectory).sorted()) {
      for (Path folder : folders.toList()) {
        List<String> texts = new ArrayList<>();
        texts.add(Files.readString(rules.resolve("vocabulary.drl")));
        texts.addAll(ruleFiles(folder));
        long count = texts.stream().flatMap(String::lines).filter(l -> l.startsWith("rule \"")).count();
        Verifier verifier = verified(texts);
        StringBuilder line = new StringBuilder(folder.getFileName() + "\t" + count);
        SEVERITIES.forEach(s -> line.append('\t').append(messages(verifier, s).size()));
        lines.add(line.append('\t').append(verifier.getResult().getRangeCheckCauses().size()).toString());
        show(folder, verifier);
        verifier.dispose();
      }
    }
    return lines;
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
  private static void show(Path folder, Verifier verifier) {
    for (Severity severity : SEVERITIES) {
      TreeMap<String, String> examples = new TreeMap<>();
      TreeMap<String, Integer> counts = new TreeMap<>();
      for (VerifierMessageBase message : messages(verifier, severity)) {
        String type = message.getMessageType().toString();
        examples.putIfAbsent(type, message.getMessage());
        counts.merge(type, 1, Integer::sum);
      }
      counts.forEach(
          (type, count) ->
              System.out.println(
                  folder + ": " + severity + " " + type + " " + count + ", as: " + examples.get(type)));
    }
  }

  private static Verifier verified(List<String> texts) {
    Verifier verifier = VerifierBuilderFactory.newVerifierBuilder().newVerifier();
    Stream.concat(Stream.of(ENGINE_TYPES), texts.stream())
        .forEach(
            text ->
                verifier.addResourcesToVerify(
                    ResourceFactory.newReaderResource(new StringReader(text)), ResourceType.DRL));
    if (!verifier.hasErrors()) {
      verifier.fireAnalysis();
    }
    return verifier;
  }

  private static Set<String> kinds(List<String> texts) {
    Verifier verifier = verified(texts);
    Set<String> kinds = new TreeSet<>();
    if (verifier.hasErrors()) {
      kinds.add("does not parse");
    }
    for (Severity severity : SEVERITIES) {
      for (VerifierMessageBase message : messages(verifier, severity)) {
        String type = message.getMessageType().toString().toLowerCase(Locale.ROOT);
        kinds.add(severity.toString().toLowerCase(Locale.ROOT) + " " + type.replace('_', ' '));
      }
    }
    if (!verifier.getResult().getRangeCheckCauses().isEmpty()) {
      kinds.add("gap in a range");
    }
    verifier.dispose();
    return kinds;
  }

  private static Collection<VerifierMessageBase> messages(Verifier verifier, Severity severity) {
    return verifier.getResult().getBySeverity(severity);
  }
}
