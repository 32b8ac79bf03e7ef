package returns.rulebook.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import returns.assembly.RealRules;
import returns.rulebook.Books;
import returns.rulebook.Rulebook;

@DisplayName("A rule book as pages of HTML")
class RulebookHtmlTests {
  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Map<String, String> PAGES = pages(Books.ALL);

  private static Map<String, String> pages(Rulebook book) {
    return RulebookHtml.of(book, "0.0.0").entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> new String(e.getValue(), StandardCharsets.UTF_8)));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
  }

  @Test
  void one_for_each_pack_and_the_indexes() {
    Set<String> expected = new TreeSet<>(Set.of("index.html", "by-source.html", "by-term.html"));
    expected.add("by-fact.html");
    expected.add("pack-safeguards.html");
    RealRules.LIBRARY.arrangements().keySet().forEach(n -> expected.add("pack-" + n + ".html"));
    assertEquals(expected, new TreeSet<>(PAGES.keySet()));
  }

  @Test
  @DisplayName("Each rule has its id as an anchor, and the contents and the page lead there")
  void anchors_are_the_ids() {
    Books.ALL
        .rules()
        .forEach(
            entry -> {
              String page = "pack-" + entry.rule().pack() + ".html";
              assertTrue(PAGES.get(page).contains("id=\"" + entry.id() + "\""), entry.id());
              assertTrue(
                  PAGES.get("index.html").contains("href=\"" + page + "#" + entry.id() + "\""));
            });
  }

  @Test
  void every_link_within_the_book_leads_somewhere() {
    Map<String, Set<String>> ids = new HashMap<>();
    PAGES.forEach((name, page) -> ids.put(name, new HashSet<>(all(ID, page))));
    Set<String> broken = new TreeSet<>();
    int followed = 0;
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      for (String href : all(HREF, page.getValue())) {
        if (href.startsWith("http")) {
          continue;
        }
        followed++;
        String[] parts = href.split("#", 2);
        Set<String> there = ids.get(parts[0].isEmpty() ? page.getKey() : parts[0]);
        if (there == null || (parts.length > 1 && !there.contains(parts[1]))) {
          broken.add(page.getKey() + " -> " + href);
        }
      }
    }
    assertEquals(Set.of(), broken);
    assertTrue(followed > 10_000, "only " + followed + " links");
  }

  @Test
  void no_anchor_stands_twice_on_a_page() {
    PAGES.forEach(
        (name, page) -> {
          List<String> ids = all(ID, page);
          assertEquals(ids.size(), new HashSet<>(ids).size(), name);
        });
  }

  @Test
  void nothing_is_fetched_from_anywhere() {
    PAGES.forEach(
        (name, page) -> {
          assertTrue(page.contains("default-src 'none'"), name);
          assertFalse(page.matches("(?s).*(<link|<img|<iframe|@import| src=|url\\().*"), name);
        });
  }

  @Test
  void the_same_rules_give_the_same_bytes() {
    Map<String, byte[]> first = RulebookHtml.of(Books.ALL, "0.0.0");
    RulebookHtml.of(Books.of(Optional.empty(), Optional.empty()), "0.0.0")
        .forEach((name, bytes) -> assertArrayEquals(first.get(name), bytes, name));
  }

  @Test
  void no_page_shows_the_braces_or_the_signs_of_rule_files() {
    PAGES.forEach(
        (name, page) -> {
          String body = page.substring(page.indexOf("<main"), page.indexOf("<script>"));
          assertFalse(body.matches("(?s).*(\\{}|\\$[a-z]|==|&&).*"), name);
        });
  }

  @Test
  void a_rule_says_all_that_belongs_to_it() {
    String page = PAGES.get("pack-safeguards.html");
    String rule = page.substring(page.indexOf("<article class=\"rule\" id=\"SG-APPEAL-WINDOW-1\""));
    rule = rule.substring(0, rule.indexOf("</article>"));
    String words = rule.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    for (String expected :
        List.of(
            "An appeal may still be brought in time unverified",
            "If all of these are so:",
            "Removal is deferred: An appeal may be brought until 14 days after the day on which"
                + " the decision was sent .",
            "The last day on which this applies is the first working day (tribunal) on or after"
                + " the day 14 days ( appealDays ) after the day on which the decision was sent.",
            "r 19(2) , First-tier Tribunal",
            "On every day.",
            "14 days, from 1 January 2023 on (ftt-rules-2014 r 19(2)) read",
            "fields that it reads",
            "scenarios name it")) {
      assertTrue(words.contains(expected), expected + "\nin\n" + words);
    }
  }

  @Test
  void a_rule_that_is_not_in_force_on_the_day_says_so() {
    Rulebook early =
        Books.of(Optional.of(LocalDate.of(2000, 1, 1)), Optional.of(Set.of("safeguards")));
    String page = pages(early).get("pack-safeguards.html");
    assertTrue(page.contains("not in force on the day"));
    assertTrue(page.contains("as on 1 January 2000"));
    assertFalse(PAGES.get("pack-safeguards.html").contains("not in force on the day"));
  }

  @Test
  void a_rule_of_a_pack_that_the_book_does_not_hold_is_named_and_leads_nowhere() {
    String page =
        pages(Books.of(Optional.empty(), Optional.of(Set.of("vietnam")))).get("pack-vietnam.html");
    assertTrue(page.contains("<span class=\"id\">SG-DISCLOSE-1</span>"));
    assertFalse(page.contains("pack-safeguards"));
  }

  @ParameterizedTest(name = "{0} is a link: {1}")
  @CsvSource({
    "https://www.legislation.gov.uk/ukpga/2002/41, true",
    "javascript:alert(1), false",
    "https://example.org/ two, false",
    "CELEX:22005A0517(02), false",
    "https://user@example.org/, false",
    "data:text/html;base64, false"
  })
  void only_what_is_plainly_an_address_of_the_web_becomes_a_link(String address, boolean isLink) {
    assertEquals(isLink, RuleModel.isLink(address));
  }
}
