package returns.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that decisions name, as they were built. */
public record Engine(String version, String drools) {
  /** The running program. */
  public static final Engine RUNNING = read();

  private static Engine read() {
    try (InputStream in = Engine.class.getResourceAsStream("/returns/version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return new Engine(properties.getProperty("engine"), properties.getProperty("drools"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
