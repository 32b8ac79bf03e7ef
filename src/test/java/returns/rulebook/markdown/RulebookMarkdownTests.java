package returns.rulebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import returns.explain.Approved;
import returns.rulebook.Books;

@DisplayName("A rule book as Markdown")
class RulebookMarkdownTests {
  private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");
  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]*)\"></a>");

  @Test
  void of_one_small_pack() {
    Approved.check(
        "rulebook/rwanda.md",
        RulebookMarkdown.of(Books.of(Optional.empty(), Optional.of(Set.of("rwanda")))));
  }

  @Test
  void every_link_leads_to_an_anchor() {
    String book = RulebookMarkdown.of(Books.ALL);
    List<String> anchors = ANCHOR.matcher(book).results().map(m -> m.group(1)).toList();
    assertEquals(anchors.size(), new HashSet<>(anchors).size());
    Set<String> broken = new TreeSet<>();
    LINK.matcher(book).results().map(m -> m.group(1)).forEach(broken::add);
    assertTrue(broken.size() > 600);
    broken.removeAll(new HashSet<>(anchors));
    assertEquals(Set.of(), broken);
  }

  @Test
  void escapes_what_Markdown_would_read_as_its_own() {
    assertEquals("\\*a\\* \\[b\\] \\<c\\> d\\_e \\| \\# f", Escaped.of("*a* [b] <c> d_e | # f"));
  }
}
