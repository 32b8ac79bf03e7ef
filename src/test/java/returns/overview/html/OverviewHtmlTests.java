package returns.overview.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import returns.explain.Approved;
import returns.overview.Overview;
import returns.overview.OverviewRules;
import returns.overview.Timeline;
import returns.rules.Label;

@DisplayName("An overview as a page of HTML")
class OverviewHtmlTests {
  private static final Pattern PICTURE = Pattern.compile("<svg.*</svg>", Pattern.DOTALL);

  private static String page(Overview overview) {
    return new String(OverviewHtml.of(overview, "0.0.0"), StandardCharsets.UTF_8);
  }

  private static Document picture(String page) throws Exception {
    Matcher picture = PICTURE.matcher(page);
    assertTrue(picture.find(), "no picture");
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture.group())));
  }

  @Test
  void of_all_arrangements_on_a_day() {
    Approved.check(
        "overview/on-a-day.html",
        page(OverviewRules.on("2026-04-01", "2026-06-09"))
            .replaceAll("[0-9a-f]{64}", "FINGERPRINT"));
  }

  @Test
  void of_all_arrangements_on_no_day_shows_all_versions() {
    String page = page(OverviewRules.all());
    assertFalse(page.contains("id=\"on-day\""));
    assertTrue(page.contains("3 working days, from 25 April 2024 to 31 December 2024"));
    assertTrue(page.contains("1 working day, from 1 March 2025 on"));
  }

  @Test
  void needs_no_network_and_no_script() {
    String page = page(OverviewRules.on("2026-04-01"));
    assertFalse(page.contains("<script"), "a script");
    assertFalse(page.contains("<link"), "a link to a style");
    assertFalse(page.contains(" src="), "something from elsewhere");
    assertFalse(page.contains("@import"), "a style from elsewhere");
    List<String> addresses =
        Pattern.compile("https?:[^\"<\\s]*")
            .matcher(page)
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList();
    assertEquals(List.of(Svg.NAMESPACE), addresses);
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void every_link_leads_to_a_place_on_it() {
    String page = page(OverviewRules.on("2026-04-01"));
    List<String> broken = new ArrayList<>();
    List<String> links = found(page, "href=\"#([^\"]+)\"");
    links.stream().filter(id -> !page.contains("id=\"" + id + "\"")).forEach(broken::add);
    assertEquals(List.of(), broken);
    assertEquals(7, links.size());
  }

  @Test
  void no_two_of_its_parts_have_one_id() {
    List<String> ids = found(page(OverviewRules.on("2026-04-01")), " id=\"([^\"]+)\"");
    assertEquals(ids.size(), new TreeSet<>(ids).size(), ids.toString());
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(m -> m.group(1)).toList();
  }

  @Test
  void each_label_has_a_shape_of_its_own() {
    String page = page(OverviewRules.all());
    for (Label label : Label.values()) {
      assertTrue(page.contains(".label." + label.word() + " {"), label.word());
      assertTrue(page.contains("class=\"label " + label.word() + "\">" + label.word()));
    }
  }

  @Test
  void hostile_words_stay_words() throws Exception {
    String page = page(HostileWords.overview());
    assertFalse(page.contains("<script"), "a tag");
    assertFalse(page.contains("\u202e"), "a mark that turns text around");
    assertFalse(page.contains("\u200f"), "a mark that turns text around");
    assertFalse(page.contains("\u0007"), "a control character");
    assertEquals(1, page.split("</style>", -1).length - 1);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "));
    assertTrue(page.contains("&lt;U+202E&gt;turned"));
    assertTrue(text(picture(page)).contains("<script>alert(1)</script> & \"quoted\""));
  }

  private static String text(Document document) {
    return document.getDocumentElement().getTextContent();
  }

  @Test
  void the_picture_is_well_formed_and_says_what_it_shows() throws Exception {
    Element svg = picture(page(OverviewRules.on("2026-04-01"))).getDocumentElement();
    assertEquals("img", svg.getAttribute("role"));
    assertEquals("timeline-title timeline-desc", svg.getAttribute("aria-labelledby"));
    NodeList titles = svg.getElementsByTagName("title");
    List<String> said = new ArrayList<>();
    for (int i = 0; i < titles.getLength(); i++) {
      said.add(titles.item(i).getTextContent());
    }
    assertEquals("What is in force when", said.get(0));
    assertTrue(said.contains("ruritania-treaty: in force from 25 April 2024 to 15 March 2026"));
    assertTrue(said.contains("ruritania-treaty: operational from 25 April 2024 to 5 July 2024"));
    assertTrue(said.contains("ruritania-treaty: signed on 5 December 2023"));
    assertTrue(said.contains("elbonia-statement: in force not known"));
    assertTrue(text(svg.getOwnerDocument()).contains("political-statement: obliges nobody"));
    assertTrue(text(svg.getOwnerDocument()).contains("hypothetical: evaluated only on request"));
  }

  @Test
  void the_picture_keeps_within_its_frame() throws Exception {
    for (Overview overview :
        List.of(
            OverviewRules.all(), OverviewRules.on("1900-01-01"), OverviewRules.on("9999-12-31"))) {
      NodeList bars = picture(page(overview)).getElementsByTagName("rect");
      assertTrue(bars.getLength() > 10);
      for (int i = 0; i < bars.getLength(); i++) {
        Element bar = (Element) bars.item(i);
        double x = Double.parseDouble(bar.getAttribute("x"));
        double width = Double.parseDouble(bar.getAttribute("width"));
        assertTrue(x >= 0 && x + width <= 988, x + " + " + width);
        assertTrue(width > 0);
      }
    }
  }

  @Test
  void a_day_of_which_only_bounds_are_known_is_hatched_up_to_where_it_is_certain()
      throws Exception {
    Document picture = picture(page(OverviewRules.all()));
    List<String> shapes = new ArrayList<>();
    NodeList groups = picture.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getTextContent().startsWith("elbonia-2021: in force")) {
        NodeList bars = group.getElementsByTagName("rect");
        for (int j = 0; j < bars.getLength(); j++) {
          shapes.add(((Element) bars.item(j)).getAttribute("class"));
        }
      }
    }
    assertEquals(List.of("possible", "certain"), shapes);
  }

  @Test
  void without_any_known_day_there_is_no_picture() {
    Overview none = new Overview(Optional.empty(), Optional.empty(), List.of(), java.util.Map.of());
    assertEquals(Optional.empty(), Timeline.of(none));
    String page = page(none);
    assertTrue(page.contains("No day of any instrument is known."));
    assertFalse(page.contains("<svg"));
  }

  @Test
  void numbers_are_written_with_a_point_and_one_decimal() {
    assertEquals("12", Svg.number(12));
    assertEquals("12.3", Svg.number(12.34));
    assertEquals("0.1", Svg.number(0.09));
    assertEquals("1000", Svg.number(999.99));
  }
}
