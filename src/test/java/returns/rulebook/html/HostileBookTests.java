package returns.rulebook.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import returns.assembly.RulesCopy;
import returns.packs.Library;
import returns.rulebook.Rulebook;
import returns.rulebook.markdown.RulebookMarkdown;

@DisplayName("A rule book of rules whose words try to be more than words")
class HostileBookTests {
  private static final String WORDS = "<script>alert(1)</script> & 'x' </style> --> [a](http://b)";

  @TempDir Path folder;

  private Rulebook book() throws Exception {
    Path rules = RulesCopy.in(folder);
    Path file = rules.resolve("rwanda/1-conditions.drl");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceFirst("rule \"[^\"]*\"", "rule \"" + WORDS + "\"")
            .replaceFirst(
                "(decision\\.\\w+\\((?:\"[a-z-]+\", )?)\"[^\"]*\"", "$1\"" + WORDS + "\""));
    Library library = Library.load(rules).library().orElseThrow();
    return Rulebook.of(library, List.of(), new Rulebook.Scope(Optional.empty(), Optional.empty()));
  }

  @Test
  void stays_text_in_every_page_and_in_Markdown() throws Exception {
    Rulebook book = book();
    int shown = 0;
    for (Map.Entry<String, byte[]> page : RulebookHtml.of(book, "0.0.0").entrySet()) {
      String html = new String(page.getValue(), StandardCharsets.UTF_8);
      assertFalse(html.contains("<script>alert"), page.getKey());
      assertFalse(html.contains("</script> &"), page.getKey());
      assertEquals(1, html.split("</style>", -1).length - 1, page.getKey());
      shown += html.contains("&lt;script&gt;alert(1)&lt;/script&gt;") ? 1 : 0;
    }
    assertTrue(shown > 1, "shown on " + shown + " pages");
    String markdown = RulebookMarkdown.of(book);
    assertFalse(markdown.contains("<script>alert"));
    assertTrue(markdown.contains("\\<script\\>alert(1)\\</script\\>"));
    assertFalse(markdown.contains(" [a](http://b)"));
  }
}
