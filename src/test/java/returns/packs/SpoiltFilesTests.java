package returns.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import returns.diagnostics.Diagnostic;

/** However a file is spoilt, the loader ends, and gives a library or says what is wrong. */
final class SpoiltFilesTests {
  private static final List<String> FILES =
      List.of(
          "sources.yaml",
          "calendars.yaml",
          "safeguards/terms.yaml",
          "elbonia/arrangement.yaml",
          "elbonia/10-procedure.drl",
          "vocabulary.drl");

  private static final List<String> PIECES =
      List.of(
          "\n",
          "  ",
          "\t",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "#",
          "|",
          ">",
          "&a ",
          "*a ",
          "!!x ",
          "---\n",
          "%YAML",
          "<<: ",
          "null",
          "true",
          "-1",
          "0x1",
          "9999999999999",
          "0000-00-00",
          "2026-02-30",
          "\u0000",
          "\u202E",
          "\uD83D\uDE00",
          "\uFEFF",
          "?",
          ",",
          "value: 1, ",
          "from: 2020-01-01\n",
          "unknown");

  private static Path folder;

  @BeforeContainer
  static void copy() throws IOException {
    folder = Files.createTempDirectory("returns-spoilt");
    Variant.copyGood(folder);
  }

  @AfterContainer
  static void clean() throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path one : below.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  @Property(tries = 400)
  void a_spoilt_file_is_told_or_harmless(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String name = FILES.get(random.nextInt(FILES.size()));
    Path file = folder.resolve(name);
    byte[] sound = Files.readAllBytes(Variant.GOOD.resolve(name));
    try {
      Files.write(file, spoil(sound, random));
      Loaded loaded = Library.load(folder);
      boolean errors = loaded.diagnostics().stream().anyMatch(Diagnostic::isError);
      assertEquals(errors, loaded.library().isEmpty());
      for (Diagnostic d : loaded.diagnostics()) {
        assertTrue(d.place().file().startsWith(folder.toString()), d.toString());
        assertFalse(d.message().isBlank());
      }
    } finally {
      Files.write(file, sound);
    }
  }

  private static byte[] spoil(byte[] sound, Random random) {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : sound) {
      bytes.add(b);
    }
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(bytes.size());
      switch (random.nextInt(4)) {
        case 0 -> insert(bytes, at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> bytes.subList(at, Math.min(bytes.size() - 1, at + random.nextInt(40))).clear();
        case 2 -> bytes.set(at, (byte) random.nextInt(256));
        default -> bytes.addAll(at, List.copyOf(bytes.subList(at / 2, at)));
      }
    }
    byte[] spoilt = new byte[bytes.size()];
    for (int i = 0; i < spoilt.length; i++) {
      spoilt[i] = bytes.get(i);
    }
    return spoilt;
  }

  private static void insert(List<Byte> bytes, int at, String piece) {
    int place = at;
    for (byte b : piece.getBytes(StandardCharsets.UTF_8)) {
      bytes.add(place++, b);
    }
  }
}
