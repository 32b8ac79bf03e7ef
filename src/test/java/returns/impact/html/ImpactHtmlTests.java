package returns.impact.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import returns.decision.Outcome;
import returns.impact.Impact;
import returns.impact.ImpactEnglish;
import returns.impact.MadeImpact;
import returns.overview.html.Svg;

@DisplayName("An impact as a page of HTML")
class ImpactHtmlTests {
  private static final ImpactEnglish.Sides SIDES =
      new ImpactEnglish.Sides("HEAD:rules (revision 1a2b3c4)", "<script>\u202erules (a folder)");

  private static String page(Impact impact) {
    return new String(ImpactHtml.of(impact, SIDES, "0.0.0"), StandardCharsets.UTF_8);
  }

  private static Document picture(String page) throws Exception {
    Matcher picture = Pattern.compile("<svg.*</svg>", Pattern.DOTALL).matcher(page);
    assertTrue(picture.find(), "no picture");
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture.group())));
  }

  private static List<Element> bands(String page) throws Exception {
    NodeList paths = picture(page).getElementsByTagName("path");
    List<Element> bands = new ArrayList<>();
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      if (path.getAttribute("class").startsWith("band ")) {
        bands.add(path);
      }
    }
    return bands;
  }

  @Test
  void needs_no_network_and_no_script_and_hostile_words_stay_words() {
    String page = page(MadeImpact.lost());
    assertFalse(page.contains("<script"), "a script");
    assertFalse(page.contains("\u202e"), "a mark that turns text around");
    assertTrue(page.contains("&lt;script&gt;&lt;U+202E&gt;rules"));
    List<String> addresses =
        Pattern.compile("https?:[^\"<\\s]*").matcher(page).results().map(m -> m.group()).toList();
    assertEquals(List.of(Svg.NAMESPACE), addresses);
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void has_a_band_for_each_flow_that_changes_the_outcome_and_says_what_it_is() throws Exception {
    List<String> said =
        bands(page(MadeImpact.lost())).stream()
            .map(band -> band.getAttribute("class") + ": " + band.getTextContent())
            .toList();
    assertEquals(
        List.of(
            "band less: barred → referred: 1 answer, less protective",
            "band less: deferred → no-bar-found: 3 answers, less protective",
            "band more: referred → barred: 2 answers, more protective"),
        said);
  }

  @Test
  void says_the_same_in_a_table_as_in_the_picture() {
    String page = page(MadeImpact.lost());
    assertTrue(page.contains("<th scope=\"row\">deferred</th>"));
    assertEquals(2, count(page, "<td class=\"number less\">"));
    assertEquals(1, count(page, "<td class=\"number more\">2</td>"));
    assertEquals(1, count(page, "<td class=\"number stays\">90</td>"));
  }

  private static int count(String page, String what) {
    return page.split(Pattern.quote(what), -1).length - 1;
  }

  @Test
  void the_picture_keeps_within_its_frame() throws Exception {
    for (Impact impact : List.of(MadeImpact.lost(), MadeImpact.everyFlow())) {
      Document picture = picture(page(impact));
      String[] box = picture.getDocumentElement().getAttribute("viewBox").split(" ", -1);
      double height = Double.parseDouble(box[3]);
      for (Element band : bands(page(impact))) {
        Matcher point = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)").matcher(band.getAttribute("d"));
        while (point.find()) {
          double y = Double.parseDouble(point.group(2));
          assertTrue(y >= 0 && y <= height, y + " of " + height);
        }
      }
    }
    int every = Outcome.values().length * (Outcome.values().length - 1);
    assertEquals(every, bands(page(MadeImpact.everyFlow())).size());
  }

  @Test
  void without_a_changed_outcome_there_is_no_picture() {
    String page = page(MadeImpact.nothing());
    assertFalse(page.contains("<svg"));
    assertTrue(page.contains("No outcome changes."));
    assertTrue(page.contains("No answer changes."));
  }

  @Test
  void every_link_leads_to_a_place_on_it() {
    String page = page(MadeImpact.lost());
    List<String> links =
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
    assertEquals(4, links.size());
    links.forEach(id -> assertTrue(page.contains("id=\"" + id + "\""), id));
  }
}
