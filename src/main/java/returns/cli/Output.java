package returns.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output that remembers why it failed: a print stream only says that it did, and an answer
 * that a full disk cut short must not end as if it were whole.
 */
final class Output extends FilterOutputStream {
  private IOException fault;

  Output(OutputStream out) {
    super(out);
  }

  /** The first fault; empty also where a reader such as head has just seen enough. */
  Optional<IOException> fault() {
    return Optional.ofNullable(fault).filter(f -> !"Broken pipe".equals(f.getMessage()));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException failed) {
      fault = fault == null ? failed : fault;
      throw failed;
    }
  }
}
