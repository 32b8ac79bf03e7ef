package returns.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.batch.CaseDecider;
import returns.documents.CanonicalJson;
import returns.dossier.DecisionFile;

@DisplayName("A case decided alone")
class OneCaseTests {
  private static final int EVERY = 6;

  @Test
  void comes_out_byte_for_byte_as_among_many() throws IOException {
    CaseDecider alone =
        new CaseDecider(
            RealRules.LIBRARY.vocabulary(),
            LibraryDeciders.forOneCase(RealRules.LIBRARY),
            new CaseDecider.Days(Optional.empty(), Optional.empty()),
            new CaseDecider.Choice(Optional.empty(), false));
    List<Path> cases = RealRules.cases();
    for (int i = 0; i < cases.size(); i += EVERY) {
      byte[] bytes = Files.readAllBytes(cases.get(i));
      assertEquals(
          written(RealRules.decider(), bytes), written(alone, bytes), cases.get(i).toString());
    }
  }

  private static String written(CaseDecider decider, byte[] bytes) {
    var decision = decider.decide("case.json", 1, bytes).decisions().get(0);
    return new String(CanonicalJson.bytes(DecisionFile.tree(decision)), StandardCharsets.UTF_8);
  }
}
