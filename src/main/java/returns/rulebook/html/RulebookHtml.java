package returns.rulebook.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import returns.decision.English;
import returns.overview.html.Pages;
import returns.rulebook.PackBook;
import returns.rulebook.Rulebook;

/** A book as pages of HTML that need no network and lead to each other. */
public final class RulebookHtml {
  private final Rulebook book;
  private final String engine;
  private final Map<String, byte[]> pages = new LinkedHashMap<>();

  private RulebookHtml(Rulebook book, String engine) {
    this.book = book;
    this.engine = engine;
  }

  /**
   * The bytes of each page, by the name of its file.
   *
   * @param engine the version of this program
   */
  public static Map<String, byte[]> of(Rulebook book, String engine) {
    return new RulebookHtml(book, engine).pages();
  }

  private Map<String, byte[]> pages() {
    List<PackModel> packs = new ArrayList<>();
    for (PackBook pack : book.packs()) {
      packs.add(PackModel.of(pack, book));
    }
    String size =
        English.count(book.rules().size(), "rule", "rules")
            + " in "
            + English.count(packs.size(), "pack", "packs");
    add(PageNames.INDEX, new BookPage(frame(PageNames.INDEX, "Rule book"), size, packs), "index");
    packs.forEach(
        pack ->
            add(
                pack.page(),
                new BookPage.PackPage(frame(pack.page(), pack.title()), pack),
                "pack"));
    IndexModel index = IndexModel.of(book);
    index(PageNames.SOURCES, "Rules by source", index, "sources");
    index(PageNames.TERMS, "Terms and their values", index, "terms");
    index(PageNames.FACTS, "Rules by fact", index, "facts");
    return pages;
  }

  private void index(String page, String title, IndexModel index, String template) {
    add(page, new BookPage.IndexPage(frame(page, title), index), template);
  }

  private void add(String page, Object model, String template) {
    pages.put(page, Pages.render("rulebook/" + template + ".jte", model));
  }

  private Frame frame(String page, String title) {
    return new Frame(
        page,
        title,
        book.asAt().map(English::day).orElse(""),
        List.of(
            new Frame.Way(PageNames.INDEX, "Contents"),
            new Frame.Way(PageNames.SOURCES, "By source"),
            new Frame.Way(PageNames.TERMS, "Terms"),
            new Frame.Way(PageNames.FACTS, "By fact")),
        engine);
  }
}
