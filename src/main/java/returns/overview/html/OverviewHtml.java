package returns.overview.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import returns.overview.Overview;

/** An overview as a page of HTML. */
public final class OverviewHtml {
  private static final TemplateEngine ENGINE = engine();

  private OverviewHtml() {}

  /** The pages were compiled by the build; nothing is compiled here, and no folder is looked at. */
  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            (Path) null,
            ContentType.Html,
            OverviewHtml.class.getClassLoader(),
            OverviewHtml.class.getPackageName() + ".pages");
    engine.setBinaryStaticContent(false);
    return engine;
  }

  /**
   * The bytes of the page.
   *
   * @param engine the version of this program
   */
  public static byte[] of(Overview overview, String engine) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    ENGINE.render("overview.jte", PageModel.of(overview, engine), output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      output.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
