package returns.overview.html;

import returns.overview.Overview;

/** An overview as a page of HTML. */
public final class OverviewHtml {
  private OverviewHtml() {}

  /**
   * The bytes of the page.
   *
   * @param engine the version of this program
   */
  public static byte[] of(Overview overview, String engine) {
    return Pages.render("overview.jte", PageModel.of(overview, engine));
  }
}
