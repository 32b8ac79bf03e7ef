package returns.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we accept, a widely used parser accepts, and reads the same from it. */
class JsonAgreesWithJacksonTests {
  @Test
  void on_every_text_of_the_list() throws IOException {
    for (JsonTextsFile.Text text : JsonTextsFile.all()) {
      agree(text.bytes(), text.toString());
    }
  }

  private static boolean agree(byte[] bytes, String shown) {
    Parsed ours = JsonText.parse("a.json", bytes);
    assertTrue(ours.root().isPresent() || !ours.problems().isEmpty(), shown);
    if (!isAccepted(ours)) {
      return false;
    }
    Optional<JsonNode> theirs = JsonTrees.read(bytes);
    assertTrue(theirs.isPresent(), () -> "Jackson refuses " + shown);
    assertTrue(JsonTrees.same(ours.root().orElseThrow(), theirs.get()), () -> "differs: " + shown);
    return true;
  }

  private static boolean isAccepted(Parsed parsed) {
    return parsed.problems().isEmpty();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void on_what_jackson_itself_writes(@ForAll("trees") Object tree, @ForAll boolean indented) {
    JsonMapper mapper = new JsonMapper();
    byte[] bytes =
        (indented
                ? mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree)
                : mapper.writeValueAsString(tree))
            .getBytes(UTF_8);
    assertTrue(agree(bytes, new String(bytes, UTF_8)), () -> new String(bytes, UTF_8));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void on_what_our_own_writer_writes(@ForAll("trees") Object tree) {
    byte[] bytes = CanonicalJson.bytes(tree);
    assertTrue(agree(bytes, new String(bytes, UTF_8)));
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void on_texts_with_some_bytes_changed(
      @ForAll("trees") Object tree, @ForAll long seed, @ForAll("counts") int changes) {
    byte[] bytes = CanonicalJson.bytes(tree);
    byte[] changed = Mutation.of(bytes, changes, new Random(seed));
    agree(changed, new String(changed, UTF_8));
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 4);
  }

  @Provide
  Arbitrary<Object> trees() {
    return trees(3);
  }

  private static Arbitrary<Object> trees(int levels) {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            texts().map(text -> text),
            Arbitraries.integers().map(number -> number),
            Arbitraries.of(true, false).map(truth -> truth));
    if (levels == 0) {
      return scalars;
    }
    Arbitrary<Object> lists = trees(levels - 1).list().ofMaxSize(3).map(list -> list);
    Arbitrary<Object> maps =
        Arbitraries.maps(texts(), trees(levels - 1)).ofMaxSize(3).map(map -> map);
    return Arbitraries.oneOf(scalars, lists, maps);
  }

  /** Texts of letters, signs of JSON and characters of every width, but no half surrogates. */
  private static Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "b", "\"", "\\", "/", "\n", "\t", "\u0000", "\u007f", "é", "€", "😀", "{", "]",
            ",", ":", " ", "\uFFFD", "\u2028")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
