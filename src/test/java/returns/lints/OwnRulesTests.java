package returns.lints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Severity;

final class OwnRulesTests {
  private static final List<Diagnostic> FOUND =
      Lints.in(Path.of("rules"), RealRules.LIBRARY, Optional.empty(), List.of());

  @Test
  void nothing_is_wrong_with_the_projects_own_rules() {
    assertEquals(List.of(), FOUND.stream().filter(d -> d.severity() != Severity.NOTE).toList());
  }

  @Test
  void of_each_arrangement_whose_requirements_nobody_read_there_is_one_note() {
    List<String> files = FOUND.stream().map(d -> d.place().file()).toList();
    assertEquals(files.stream().distinct().toList(), files);
    assertEquals(
        List.of(
            "rules/albania/arrangement.yaml",
            "rules/france/arrangement.yaml",
            "rules/iraq/arrangement.yaml",
            "rules/turkiye/arrangement.yaml",
            "rules/vietnam/arrangement.yaml"),
        files);
  }
}
