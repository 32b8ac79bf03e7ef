package returns.packs;

import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Kind;
import returns.vocabulary.Vocabulary;

/**
 * What the program itself reads of a case, whatever the rules read: a vocabulary must declare it.
 */
final class NeededFields {
  private record Needed(
      String type, FactType.Holder holder, String field, Kind kind, String reason) {}

  private static final String WHICH_DAY = "by it the program knows which day's law applies";
  private static final String WHO = "by it the program knows whom an instrument covers";

  private static final List<Needed> ALL =
      List.of(
          new Needed(EngineTypes.RETURN, FactType.Holder.SINGLE, "action", Kind.WORD, WHICH_DAY),
          new Needed(EngineTypes.RETURN, FactType.Holder.SINGLE, "decidedOn", Kind.DATE, WHICH_DAY),
          new Needed(
              EngineTypes.RETURN, FactType.Holder.SINGLE, "transferAt", Kind.TIME, WHICH_DAY),
          new Needed("Person", FactType.Holder.SINGLE, "stateless", Kind.WORD, WHO),
          new Needed("Nationality", FactType.Holder.LIST, "state", Kind.STATE, WHO),
          new Needed("FormerNationality", FactType.Holder.LIST, "state", Kind.STATE, WHO));

  private NeededFields() {}

  static void check(Vocabulary vocabulary, String file, Problems problems) {
    for (Needed needed : ALL) {
      Optional<FactType> type =
          vocabulary.type(needed.type()).filter(t -> t.holder() == needed.holder());
      if (type.flatMap(t -> t.field(needed.field()))
          .filter(f -> f.kind() == needed.kind())
          .isEmpty()) {
        problems.add(
            Diagnostic.error(
                "needed-field",
                "the vocabulary does not declare " + needed.type() + "." + needed.field(),
                Place.ofFile(file),
                "declare " + needed.type() + ", " + words(needed),
                needed.reason()));
      }
    }
  }

  private static String words(Needed needed) {
    String mark = needed.holder() == FactType.Holder.LIST ? "a @list" : "a @single";
    String java =
        switch (needed.kind()) {
          case DATE -> "LocalDate";
          case TIME -> "LocalDateTime";
          case TRUTH -> "Boolean";
          case NUMBER -> "Integer";
          case WORD -> "String @values(\"…\")";
          case STATE -> "String @state";
          case REFERENCE -> "String @reference";
        };
    return mark + ", with the field  " + needed.field() + " : " + java;
  }
}
