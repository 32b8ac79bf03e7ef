package returns.batch;

import java.io.IOException;

/**
 * One case that is to be read: a file, a line of a {@code .jsonl} file, or standard input.
 *
 * @param name as the user named it
 * @param firstLine the line of the file on which its text begins, from 1
 */
public record CaseSource(String name, int firstLine, Bytes bytes) {
  /** Reads the bytes when they are needed, so that memory stays bounded. */
  public interface Bytes {
    byte[] read() throws IOException;
  }

  /** Where it is, for messages. */
  public String where() {
    return firstLine == 1 ? name : name + ":" + firstLine;
  }
}
