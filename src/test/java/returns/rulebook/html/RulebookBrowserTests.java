package returns.rulebook.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import returns.rulebook.Books;

@DisplayName("A rule book in a real browser")
class RulebookBrowserTests {
  @TempDir static Path folder;

  private static ChromeDriver driver;

  @BeforeAll
  static void opens_the_book() throws IOException {
    Optional<ChromeDriver> started = Browser.start();
    assumeTrue(started.isPresent(), Browser.MISSING);
    driver = started.get();
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    var book =
        Books.of(Optional.of(LocalDate.of(2026, 11, 28)), Optional.of(Set.of("rwanda", "vietnam")));
    for (Map.Entry<String, byte[]> page : RulebookHtml.of(book, "0.0.0").entrySet()) {
      Files.write(folder.resolve(page.getKey()), page.getValue());
    }
  }

  @AfterAll
  static void closes_it() {
    if (driver != null) {
      driver.quit();
    }
  }

  private static void open(String page) {
    driver.get(folder.resolve(page).toUri().toString());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "index.html",
        "pack-vietnam.html",
        "by-source.html",
        "by-term.html",
        "by-fact.html"
      })
  void breaks_no_rule_of_WCAG(String page) {
    open(page);
    assertEquals(List.of(), Browser.violations(driver));
  }

  @Test
  @DisplayName("axe-core does find what is wrong, where something is")
  void the_check_can_fail() {
    open("by-term.html");
    driver.executeScript("document.documentElement.removeAttribute('lang')");
    assertTrue(Browser.violations(driver).toString().contains("html-has-lang"));
  }

  @ParameterizedTest(name = "{0} at {1} pixels")
  @CsvSource({
    "index.html, 360",
    "pack-vietnam.html, 360",
    "by-source.html, 360",
    "by-term.html, 360",
    "by-fact.html, 360",
    "pack-vietnam.html, 1280"
  })
  void never_scrolls_sideways(String page, int width) {
    driver.manage().window().setSize(new Dimension(width, 800));
    open(page);
    long wide = (Long) driver.executeScript("return document.documentElement.scrollWidth");
    long seen = (Long) driver.executeScript("return document.documentElement.clientWidth");
    driver.manage().window().setSize(new Dimension(1280, 900));
    assertTrue(wide <= seen, page + " is " + wide + " wide in " + seen);
  }

  @Test
  void a_search_leaves_what_has_all_the_words_and_says_how_many() {
    open("pack-vietnam.html");
    WebElement box = driver.findElement(By.id("words"));
    box.sendKeys("SIGNS exploitation no claim");
    List<WebElement> rules = driver.findElements(By.cssSelector("article.rule:not([hidden])"));
    assertTrue(rules.stream().anyMatch(r -> "VN-CONTACT-1".equals(r.getAttribute("id"))));
    assertTrue(rules.size() < 10, "left " + rules.size());
    assertTrue(driver.findElement(By.id("found")).getText().contains("these words"));
    box.clear();
    box.sendKeys("x", Keys.BACK_SPACE);
    assertEquals(40, driver.findElements(By.cssSelector("article.rule:not([hidden])")).size());
  }

  @Test
  void the_contents_find_a_rule_by_the_words_of_its_sentence() {
    open("index.html");
    driver.findElement(By.id("words")).sendKeys("inadmissible asylum");
    List<WebElement> left = driver.findElements(By.cssSelector("li[data-entry]:not([hidden])"));
    assertTrue(left.stream().anyMatch(li -> li.getText().contains("RW-CLAIM-1")));
    left.get(0).findElement(By.tagName("a")).click();
    assertTrue(driver.getCurrentUrl().contains("pack-"), driver.getCurrentUrl());
  }

  @Test
  void the_keyboard_reaches_the_rules_first() {
    open("pack-vietnam.html");
    driver.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    WebElement focused = driver.switchTo().activeElement();
    assertEquals("Skip to the rules", focused.getText());
    assertTrue(focused.isDisplayed());
  }

  @Test
  @DisplayName("Without scripts there is no search box, and every rule is there")
  void needs_no_script() {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("pack-vietnam.html");
      assertFalse(driver.findElement(By.cssSelector("form.search")).isDisplayed());
      assertEquals(40, driver.findElements(By.cssSelector("article.rule")).size());
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }
}
