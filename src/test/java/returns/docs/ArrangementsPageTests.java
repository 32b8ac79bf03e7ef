package returns.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.assembly.RealRules;
import returns.rules.Instrument;

@DisplayName("The page on the arrangements")
class ArrangementsPageTests {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]+) \\|");

  @Test
  void names_each_pack_and_its_instruments_in_the_order_of_the_record() throws IOException {
    Map<String, List<String>> told = new TreeMap<>();
    StringBuilder order = new StringBuilder();
    Matcher row = ROW.matcher(Files.readString(Path.of("docs/arrangements.md")));
    while (row.find()) {
      told.put(row.group(1), List.of(row.group(2).split(", ")));
      order.append(row.group(1)).append(' ');
    }
    Map<String, List<String>> real = new TreeMap<>();
    RealRules.LIBRARY
        .arrangements()
        .forEach(
            (name, pack) ->
                real.put(
                    name,
                    pack.arrangement().orElseThrow().instruments().stream()
                        .map(Instrument::id)
                        .toList()));
    assertEquals(real, told);
    assertEquals(
        String.join(" ", RealRules.LIBRARY.arrangements().keySet()), order.toString().strip());
  }
}
