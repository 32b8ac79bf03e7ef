package returns.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The architecture")
class ArchitectureTests {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("returns");

  @Test
  void sees_the_classes_that_it_judges() {
    assertTrue(CLASSES.size() > 250, "only " + CLASSES.size() + " classes");
  }

  @Test
  void has_no_cycles_between_packages() {
    slices().matching("returns.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void keeps_Drools_behind_one_package() {
    noClasses()
        .that()
        .resideOutsideOfPackage("returns.drools..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
        .check(CLASSES);
  }

  @Test
  void keeps_the_templates_of_pages_behind_one_package() {
    noClasses()
        .that()
        .resideOutsideOfPackages("returns.overview.html..", "pages..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("gg.jte..")
        .check(CLASSES);
  }

  @Test
  void keeps_the_values_of_an_overview_free_of_those_who_show_them() {
    noClasses()
        .that()
        .resideInAPackage("returns.overview")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("returns.overview.text..", "returns.overview.html..")
        .check(CLASSES);
  }

  @Test
  void keeps_both_evaluators_apart() {
    noClasses()
        .that()
        .resideInAPackage("returns.reference..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("returns.drools..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("returns.drools..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("returns.reference..")
        .check(CLASSES);
  }

  @Test
  void keeps_rules_decisions_and_evaluators_free_of_file_formats() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "returns.rules..",
            "returns.vocabulary..",
            "returns.evaluation..",
            "returns.reference..",
            "returns.situation..",
            "returns.overview",
            "returns.overview.text..",
            "returns.decision..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "returns.documents..", "tools.jackson..", "org.snakeyaml..", "java.nio.file..")
        .check(CLASSES);
  }

  @Test
  void prints_and_exits_only_in_the_commands() {
    noClasses()
        .that()
        .resideOutsideOfPackage("returns.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void never_reads_the_clock_outside_the_manifest_of_a_run() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveSimpleName("EvaluateCommand")
        .should()
        .callMethod(java.time.Instant.class, "now")
        .check(CLASSES);
  }

  @Test
  void never_depends_on_the_language_or_place_of_the_machine() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .check(CLASSES);
  }

  @Test
  void throws_no_generic_exceptions() {
    noClasses()
        .should()
        .callConstructor(RuntimeException.class, String.class)
        .orShould()
        .callConstructor(Exception.class, String.class)
        .check(CLASSES);
  }

  @Test
  void gives_each_package_a_page() throws IOException {
    TreeSet<String> without = new TreeSet<>();
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/returns"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        boolean top = folder.endsWith(Path.of("java/returns"));
        if (!top && !Files.exists(folder.resolve("package-info.java"))) {
          without.add(folder.toString());
        }
      }
    }
    assertEquals(List.of(), List.copyOf(without));
  }

  @Test
  void keeps_files_short() throws IOException {
    TreeSet<String> tooLong = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (Files.readAllLines(file).size() > 500) {
          tooLong.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), List.copyOf(tooLong));
  }

  @Test
  void shows_at_most_sixty_in_a_hundred_of_its_types() {
    List<JavaClass> types = CLASSES.stream().filter(JavaClass::isTopLevelClass).toList();
    long shown =
        types.stream()
            .filter(
                type ->
                    type.getModifiers()
                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
            .count();
    assertTrue(shown * 100 <= types.size() * 60L, shown + " of " + types.size() + " are public");
  }

  @Test
  void makes_classes_final_or_sealed_or_abstract() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .doNotHaveSimpleName("Search") // these four are broken on purpose by tests
        .and()
        .doNotHaveSimpleName("ThreeValues")
        .and()
        .doNotHaveSimpleName("Guards")
        .and()
        .doNotHaveSimpleName("Course")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.have(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "the modifier final or abstract",
                    (JavaClass type) ->
                        type.getModifiers()
                                .contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                            || type.getModifiers()
                                .contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))))
        .check(CLASSES);
  }
}
