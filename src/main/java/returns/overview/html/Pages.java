package returns.overview.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The templates of all pages; the build compiled them, into a package that nothing else names. */
public final class Pages {
  private static final TemplateEngine ENGINE = engine();

  private Pages() {}

  /** Nothing is compiled here, and no folder is looked at. */
  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            (Path) null,
            ContentType.Html,
            Pages.class.getClassLoader(),
            "returns.pages");
    engine.setBinaryStaticContent(false);
    return engine;
  }

  /** The bytes of a page. */
  public static byte[] render(String template, Object model) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    ENGINE.render(template, model, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      output.writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
