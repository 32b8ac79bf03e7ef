package returns.explain;

import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;

/**
 * The paths that a field of a type may have in a trace, as one pattern: {@code []} stands for any
 * position and {@code *} for any name, as in {@code claims[].status}.
 */
final class FactPaths {
  private FactPaths() {}

  /** The pattern for a field, read by a rule of a pack. */
  static String of(FactType type, Field field, String pack) {
    return item(type, pack) + (Labels.isEstablished(type) ? "" : "." + field.name());
  }

  /** The pattern for an item of a type. */
  static String item(FactType type, String pack) {
    if (Labels.isTerms(type)) {
      return pack + ".terms";
    }
    if (type == EngineTypes.TERM_VERSION) {
      return pack + ".terms.*[]";
    }
    if (type == EngineTypes.INSTRUMENT) {
      return "*.*";
    }
    if (type == EngineTypes.COVERED_STATE) {
      return "*.state";
    }
    if (Labels.isEstablished(type)) {
      return "established.*";
    }
    return switch (type.holder()) {
      case LIST -> type.key() + "[]";
      case SINGLE -> type.key();
      case ARRANGEMENT -> "*." + type.name() + "[]";
      // What is left of the language's own types is ListedEvidence, made for each vocabulary.
      case ENGINE -> "*.evidence[]";
    };
  }
}
