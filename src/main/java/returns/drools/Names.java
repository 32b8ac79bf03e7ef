package returns.drools;

import java.util.regex.Pattern;
import returns.rules.Operand;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * How types, fields and variables are called in printed DRL.
 *
 * <p>Every name of an author gets a prefix that no author can write, so that none is a word of DRL,
 * MVEL or Java: a field called {@code nil} or {@code toString} would be read wrongly in silence.
 */
final class Names {
  /** The field that every printed type has: whether the item certainly exists. */
  static final String SURE = "sure";

  private static final String ROOT = "printed";
  private static final String TYPE = "T_";
  private static final String FIELD = "f_";
  private static final String VARIABLE = "$v";

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private Names() {}

  static String type(FactType type) {
    return TYPE + plain(type.name());
  }

  /** A field; a partial date is printed as two. */
  static String field(Field field, End end) {
    return FIELD + plain(field.name()) + (field.partial() ? end.suffix() : "");
  }

  static String variable(Operand.Variable variable, End end) {
    return VARIABLE + variable.slot() + (variable.field().partial() ? end.suffix() : "");
  }

  static String pack(String name) {
    StringBuilder printed = new StringBuilder(ROOT + ".p_");
    name.chars()
        .forEach(c -> printed.append(Character.isLetterOrDigit(c) && c < 128 ? (char) c : '_'));
    return printed.toString();
  }

  /**
   * Whether a class of that name, which Drools asks for, could only be one of our printing: or a
   * word of it, such as {@code java.lang.sure}, since classes begin with a capital.
   */
  static boolean isPrinted(String className) {
    int last = Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1;
    return className.startsWith(ROOT)
        || className.contains(TYPE)
        || className.contains(FIELD)
        || className.contains(VARIABLE)
        || Character.isLowerCase(className.charAt(Math.min(last, className.length() - 1)));
  }

  private static String plain(String name) {
    if (!PLAIN.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of a type or field: " + name);
    }
    return name;
  }
}
