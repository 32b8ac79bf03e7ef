package returns.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.diagnostics.SourceText;
import returns.documents.JsonTrees;
import returns.facts.CaseReader;
import returns.facts.RandomCase;
import returns.language.VocabularyFile;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vocabulary in {@code rules} and the worked cases in {@code cases}, held together. */
class CaseFilesTests {
  private static final Vocabulary VOCABULARY = vocabulary();
  private static final CaseReader READER = new CaseReader(VOCABULARY);
  private static final JsonNode TREE = new JsonMapper().readTree(CaseSchema.json(VOCABULARY));
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TREE);

  private static Vocabulary vocabulary() {
    try {
      String file = "rules/vocabulary.drl";
      String text = Files.readString(Path.of(file), UTF_8);
      return VocabularyFile.parse(new SourceText(file, text)).vocabulary().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("cases"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_worked_case_is_accepted_by_the_reader_and_by_the_schema(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    assertEquals(List.of(), READER.read(file.toString(), bytes).problems());
    assertEquals(List.of(), SCHEMA.validate(JsonTrees.read(bytes).orElseThrow()));
  }

  @Test
  void everything_that_a_case_may_state_is_in_the_schema() {
    for (FactType type : VOCABULARY.byKey().values()) {
      assertTrue(TREE.get("properties").has(type.key()), type.key());
      JsonNode stated = TREE.get("$defs").get(type.name()).get("properties");
      type.fields()
          .forEach(
              field -> {
                boolean isFilled = EngineTypes.isFilled(type, field);
                assertEquals(!isFilled, stated.has(field.name()), type + "." + field.name());
              });
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void a_case_at_random_is_accepted_by_both(@ForAll long seed) {
    byte[] bytes = RandomCase.text(VOCABULARY, new Random(seed), 0);
    assertEquals(List.of(), READER.read("a.json", bytes).problems());
    assertEquals(List.of(), SCHEMA.validate(JsonTrees.read(bytes).orElseThrow()));
  }
}
