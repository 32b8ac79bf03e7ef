package returns.formatting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import returns.diagnostics.SourceText;
import returns.language.RuleText;

/** The rule files of a folder of rules, the vocabulary too: by path, hidden ones passed over. */
public final class RuleFiles {
  private RuleFiles() {}

  /** Where they are. Links are not followed and stand for nothing. */
  public static List<Path> in(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules, 2)) {
      return files.filter(file -> isRuleFile(rules, file)).sorted().toList();
    }
  }

  /** Those that are text; what is wrong with the others is said by whoever reads the rules. */
  public static List<SourceText> readable(Path rules) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (Path file : in(rules)) {
      if (Files.size(file) <= RuleText.LARGEST) {
        RuleText.decode(file.toString(), Files.readAllBytes(file)).source().ifPresent(texts::add);
      }
    }
    return texts;
  }

  private static boolean isRuleFile(Path rules, Path file) {
    Path inside = rules.relativize(file);
    boolean vocabulary = inside.toString().equals("vocabulary.drl");
    return (vocabulary || inside.getNameCount() == 2)
        && file.toString().endsWith(".drl")
        && !inside.getName(0).toString().startsWith(".")
        && !file.getFileName().toString().startsWith(".")
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
