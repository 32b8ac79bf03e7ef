package returns.diagnostics;

/**
 * A stretch of one line of a file.
 *
 * @param file the file as the user named it
 * @param line from 1; 0 where no line can be named (a file that cannot be read)
 * @param column from 1, in code points
 * @param length in code points, at least 1
 * @param text the whole source line, without its line break
 */
public record Place(String file, int line, int column, int length, String text) {

  /** A place for a whole file, where no line can be named. */
  public static Place ofFile(String file) {
    return new Place(file, 0, 0, 1, "");
  }

  /** The place as {@code file:line:column}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
