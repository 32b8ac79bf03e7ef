package returns.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Vocabulary;

/** What a new pack can state, as comments: read from the vocabulary, so that they stay true. */
final class VocabularyHints {
  private static final int WIDTH = 120;

  private VocabularyHints() {}

  /** Every action that a case can be about. */
  static List<String> actions(Vocabulary vocabulary) {
    return vocabulary
        .type(EngineTypes.RETURN)
        .flatMap(type -> type.field("action"))
        .map(Field::words)
        .orElse(List.of());
  }

  /** The kinds of evidence, in lines of comments. */
  static String kindsOfEvidence(Vocabulary vocabulary) {
    return wrapped(
        "#   ",
        String.join(
            ", ", EngineTypes.listedEvidence(vocabulary).field("kind").orElseThrow().words()));
  }

  /** For each type of fact that an arrangement states, what it is and how it is written. */
  static String facts(Vocabulary vocabulary) {
    return vocabulary.types().stream()
        .filter(type -> type.holder() == FactType.Holder.ARRANGEMENT)
        .map(VocabularyHints::fact)
        .collect(Collectors.joining("\n"));
  }

  private static String fact(FactType type) {
    List<String> lines = new ArrayList<>();
    lines.add("# FILL IN: " + type.label());
    lines.add(
        "#   - { type: "
            + type.name()
            + ", from: DAY, source: \"ID PLACE\", label: LABEL, fields: {");
    for (Field field : type.fields()) {
      if (!field.name().equals("starts") && !field.name().equals("ends")) {
        lines.add(wrapped("#         ", field.name() + ": " + form(field) + ","));
      }
    }
    String last = lines.get(lines.size() - 1);
    lines.set(lines.size() - 1, last.substring(0, last.length() - 1) + " } }");
    return String.join("\n", lines);
  }

  private static String form(Field field) {
    return switch (field.kind()) {
      case TRUTH -> "true or false";
      case NUMBER -> "NUMBER";
      case DATE -> "DAY";
      case TIME -> "TIME";
      case STATE -> "STATE";
      case REFERENCE -> "REFERENCE";
      case WORD -> String.join(" or ", field.words());
    };
  }

  private static String wrapped(String margin, String text) {
    StringBuilder out = new StringBuilder(margin);
    int column = margin.length();
    for (String word : text.split(" ", -1)) {
      if (column + word.length() > WIDTH) {
        out.setLength(out.length() - 1);
        out.append('\n').append(margin);
        column = margin.length();
      }
      out.append(word).append(' ');
      column += word.length() + 1;
    }
    return out.substring(0, out.length() - 1);
  }
}
