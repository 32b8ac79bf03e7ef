package returns.documents;

import java.util.regex.Pattern;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Node.Scalar;
import returns.documents.Node.ScalarType;

/**
 * What an unquoted scalar is by the core schema of YAML 1.2.
 *
 * <p>So {@code no}, {@code on}, {@code 12:30} and {@code 2026-01-01} are text, as they look.
 */
final class YamlScalars {
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private YamlScalars() {}

  /** Other programs read numbers that are written otherwise in other ways, so nobody is sure. */
  private static final Pattern SURE = Pattern.compile("-?(0|[1-9][0-9]*)");

  static Scalar plain(String text, Place place, Problems problems) {
    if (NULL.matcher(text).matches()) {
      return new Scalar(ScalarType.NULL, "null", place);
    }
    if (TRUE.matcher(text).matches()) {
      return new Scalar(ScalarType.TRUTH, "true", place);
    }
    if (FALSE.matcher(text).matches()) {
      return new Scalar(ScalarType.TRUTH, "false", place);
    }
    if (INTEGER.matcher(text).matches()) {
      if (!SURE.matcher(text).matches()) {
        problems.add(
            Diagnostic.error(
                "yaml-number",
                "the number " + Quoted.text(text) + " is not written in the plain way",
                place,
                "write decimal digits without leading zeros; put it in quotes if it is text",
                "some programs would read it as another number"));
      }
      return new Scalar(ScalarType.INTEGER, text, place);
    }
    if (DECIMAL.matcher(text).matches()) {
      return new Scalar(ScalarType.DECIMAL, text, place);
    }
    return new Scalar(ScalarType.STRING, text, place);
  }
}
