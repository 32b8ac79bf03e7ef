package returns.diagnostics;

/**
 * A change that a program may make by itself, because it is certain what was meant.
 *
 * <p>It replaces a stretch of one line. Where something is missing, the word before or behind it is
 * replaced by itself and what is missing.
 *
 * @param place what is replaced
 * @param put what is to stand there; empty where it is only taken out
 */
public record Fix(Place place, String put) {}
