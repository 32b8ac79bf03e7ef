package returns.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.diagnostics.Lines;

/** Each file of {@code bad/} spoils the good folder in one way and says what is to be told. */
final class RefusedFoldersTests {
  private static final Path VARIANTS = Path.of("src/test/resources/packs/bad");

  static Stream<Path> variants() throws IOException {
    try (Stream<Path> files = Files.list(VARIANTS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void refuses(Path file, @TempDir Path folder) throws IOException {
    Variant variant = Variant.of(file);
    Path rules = folder.resolve("rules");
    variant.apply(rules);
    Loaded loaded = Library.load(rules);
    String told = Lines.of(loaded.diagnostics()).replace(folder + "/", "");
    if (Boolean.getBoolean("returns.accept")) {
      variant.accept(told);
    } else {
      assertEquals(variant.expected(), told);
    }
    assertEquals(Optional.empty(), loaded.library());
    assertFalse(loaded.diagnostics().isEmpty(), variant + " was accepted");
    loaded.diagnostics().forEach(d -> assertTrue(d.place().file().startsWith(rules.toString())));
  }
}
