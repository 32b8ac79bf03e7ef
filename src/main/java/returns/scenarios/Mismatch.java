package returns.scenarios;

/** Something that came out otherwise than expected. */
public record Mismatch(String what, String expected, String actual) {}
