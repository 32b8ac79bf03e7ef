package returns.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of this package's resources with names between {@code %} to be replaced. */
final class Template {
  private static final Pattern NAME = Pattern.compile("%([a-z-]+)%");

  private Template() {}

  /**
   * The text with each name replaced once: a value is never searched again.
   *
   * @param values a value for each name that the text holds
   */
  static String filled(String resource, Map<String, String> values) {
    return NAME.matcher(text(resource))
        .replaceAll(name -> Matcher.quoteReplacement(value(name, values)));
  }

  private static String value(MatchResult name, Map<String, String> values) {
    String value = values.get(name.group(1));
    if (value == null) {
      throw new IllegalStateException("no value for " + name.group());
    }
    return value;
  }

  private static String text(String resource) {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
