package returns.lints;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for wordings in the sentences of a text. */
final class Wordings {
  private static final Pattern END = Pattern.compile("(?<=[.:;!?])\\s+");

  private Wordings() {}

  /**
   * Tells of the first wording in each sentence, with the words that were found.
   *
   * @param unless a sentence in which this is found is passed over
   */
  static void in(String text, Pattern wording, Pattern unless, BiConsumer<String, String> tell) {
    Stream.of(END.split(text))
        .filter(sentence -> !unless.matcher(sentence).find())
        .forEach(
            sentence -> {
              Matcher found = wording.matcher(sentence);
              if (found.find()) {
                tell.accept(sentence, found.group());
              }
            });
  }

  /** A pattern that takes capitals and small letters as the same. */
  static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
