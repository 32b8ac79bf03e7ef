package returns.documents;

import returns.documents.Node.ScalarType;

/** The grammar of JSON numbers, on the word in which a number would have to stand. */
final class JsonNumbers {
  private JsonNumbers() {}

  /**
   * What is wrong with a word that starts like a number.
   *
   * @param id of the diagnostic
   */
  record Fault(String id, String message, String help) {}

  /** The type of a number; null if the word is not one. */
  static ScalarType type(String word) {
    int digits = word.startsWith("-") ? 1 : 0;
    int whole = digitsEnd(word, digits);
    boolean leadingZero = whole - digits > 1 && word.charAt(digits) == '0';
    if (whole == digits || leadingZero) {
      return null;
    }
    int fraction =
        whole < word.length() && word.charAt(whole) == '.' ? fraction(word, whole) : whole;
    int end = fraction > 0 && fraction < word.length() ? exponent(word, fraction) : fraction;
    if (end != word.length()) {
      return null;
    }
    return end == whole ? ScalarType.INTEGER : ScalarType.DECIMAL;
  }

  private static int fraction(String word, int point) {
    int end = digitsEnd(word, point + 1);
    return end == point + 1 ? -1 : end;
  }

  private static int exponent(String word, int at) {
    if ((word.charAt(at) | 0x20) != 'e') {
      return -1;
    }
    boolean signed = at + 1 < word.length() && "+-".indexOf(word.charAt(at + 1)) >= 0;
    int digits = at + (signed ? 2 : 1);
    int end = digitsEnd(word, digits);
    return end == digits ? -1 : end;
  }

  private static int digitsEnd(String word, int from) {
    int end = from;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Says what is wrong with a word that is no number. */
  static Fault fault(String word) {
    String shown = Quoted.text(word);
    int first = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    String unsigned = word.substring(first);
    if (unsigned.equals("NaN") || unsigned.startsWith("Inf")) {
      return new Fault("not-a-number", word + " is not a number of JSON", "leave the field out");
    }
    if (word.startsWith("+")) {
      return new Fault("number-sign", shown + ": a number has no plus sign", "remove the +");
    }
    if (word.equals("-")) {
      return new Fault(
          "number-shape", "a minus sign without a number", "write the number after it");
    }
    if (unsigned.startsWith("0x") || unsigned.startsWith("0X")) {
      return new Fault(
          "number-shape", shown + ": numbers are decimal", "write it in digits 0 to 9");
    }
    if (digitsEnd(unsigned, 0) > 1 && unsigned.startsWith("0")) {
      return new Fault(
          "leading-zero",
          shown + ": a number does not start with 0",
          "remove the leading zeros, or write a text in quotes");
    }
    if (unsigned.startsWith(".")) {
      return new Fault(
          "number-shape", shown + ": digits are missing before the point", "write 0.5");
    }
    if (isDateLike(word)) {
      return new Fault("unquoted-text", shown + " stands without quotes", "write \"" + word + "\"");
    }
    return new Fault(
        "number-shape", shown + " is not a number", "write digits, or a text in quotes");
  }

  private static boolean isDateLike(String word) {
    return digitsEnd(word, 0) == 4 && word.length() > 4 && word.charAt(4) == '-';
  }
}
