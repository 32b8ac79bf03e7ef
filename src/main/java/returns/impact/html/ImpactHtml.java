package returns.impact.html;

import returns.impact.Impact;
import returns.impact.ImpactEnglish;
import returns.overview.html.Pages;

/** An impact as a page of HTML. */
public final class ImpactHtml {
  private ImpactHtml() {}

  /**
   * The bytes of the page.
   *
   * @param engine the version of this program
   */
  public static byte[] of(Impact impact, ImpactEnglish.Sides sides, String engine) {
    return Pages.render("impact.jte", ImpactModel.of(impact, sides, engine));
  }
}
