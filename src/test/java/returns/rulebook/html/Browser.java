package returns.rulebook.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium, where it and its driver are installed; nothing is downloaded. */
final class Browser {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  static final String MISSING =
      "no browser: install chromium and chromium-driver (Debian), as .ci/run does where it can";

  private Browser() {}

  /** Starts one, without a window; empty where none is installed. */
  static Optional<ChromeDriver> start() {
    if (!Files.isExecutable(PROGRAM) || !Files.isExecutable(DRIVER)) {
      return Optional.empty();
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(PROGRAM.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.manage().window().setSize(new Dimension(1280, 900));
    return Optional.of(driver);
  }

  /** What axe-core finds against the rules of WCAG 2.2 AA and its own good practice. */
  static List<?> violations(ChromeDriver driver) {
    driver.executeScript(axe());
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
              resultTypes: ["violations"]
            }).then(
              r => done(r.violations.map(v => v.id + ": " + v.help + ": "
                + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(" | "))),
              e => done(["axe failed: " + e]));
            """);
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
