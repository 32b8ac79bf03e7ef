package returns.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import returns.diagnostics.SourceText;
import returns.vocabulary.FactType;
import returns.vocabulary.FactType.Holder;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;
import returns.vocabulary.Vocabulary;

final class VocabularyFileTests {
  private static final Vocabulary EXAMPLE = LanguageFixture.vocabulary();

  private static Field field(String type, String name) {
    return EXAMPLE.required(type).field(name).orElseThrow();
  }

  @Test
  void types_say_where_their_items_come_from() {
    FactType claim = EXAMPLE.required("Claim");
    assertEquals(Holder.LIST, claim.holder());
    assertEquals("claims", claim.key());
    assertEquals("a claim", claim.label());
    assertEquals(Optional.of("Which claims were made?"), claim.question());
    assertEquals(Holder.SINGLE, EXAMPLE.required("Person").holder());
    assertEquals(Holder.ARRANGEMENT, EXAMPLE.required("Monitoring").holder());
    assertEquals(
        List.of("return", "person", "claims", "children", "nationalities", "evidence"),
        List.copyOf(EXAMPLE.byKey().keySet()));
  }

  @Test
  void a_field_has_its_marks() {
    assertEquals(
        new Field(
            "dateOfBirth",
            0,
            Kind.DATE,
            List.of(),
            "the date of birth",
            Optional.empty(),
            true,
            true,
            Optional.empty(),
            false,
            false,
            true),
        field("Person", "dateOfBirth"));
    assertEquals(
        new Field(
            "status",
            1,
            Kind.WORD,
            List.of("pending", "refused", "granted", "withdrawn"),
            "its status",
            Optional.empty(),
            false,
            false,
            Optional.of("factDays"),
            false,
            false,
            false),
        field("Claim", "status"));
    assertTrue(field("Person", "detainedFrom").special());
    assertTrue(field("Claim", "appeal").changeable());
    assertEquals(Optional.of("Is the person alone?"), field("Person", "unaccompanied").question());
  }

  @Test
  void each_type_of_field_has_its_kind() {
    assertEquals(Kind.TRUTH, field("Person", "unaccompanied").kind());
    assertEquals(Kind.NUMBER, field("Person", "sentenceMonths").kind());
    assertEquals(Kind.TIME, field("Person", "detainedFrom").kind());
    assertEquals(Kind.STATE, field("Nationality", "state").kind());
    assertEquals(Kind.REFERENCE, field("Claim", "reference").kind());
  }

  @Test
  void the_engines_days_are_added_where_they_belong() {
    assertEquals(Kind.DATE, field("Return", "asAt").kind());
    assertEquals(Kind.DATE, field("Return", "transferOn").kind());
    assertEquals(Kind.DATE, field("Monitoring", "starts").kind());
    assertEquals(Kind.DATE, field("Monitoring", "ends").kind());
    assertFalse(EXAMPLE.required("Claim").field("starts").isPresent());
  }

  @Test
  void a_name_without_a_label_is_told_in_words() {
    SourceText source =
        new SourceText(
            "vocabulary.drl",
            """
            package returns.vocabulary;
            declare TravelDocument @list("documents")
              issuedOn : LocalDate
            end
            """);
    FactType type =
        VocabularyFile.parse(source).vocabulary().orElseThrow().required("TravelDocument");
    assertEquals("travel document", type.label());
    assertEquals("issued on", type.field("issuedOn").orElseThrow().label());
  }

  @Test
  void the_projects_own_vocabulary_is_accepted() {
    SourceText source = LanguageFixture.source(Path.of("rules/vocabulary.drl"));
    ParsedVocabulary parsed = VocabularyFile.parse(source);
    assertEquals(List.of(), parsed.problems());
    assertTrue(parsed.vocabulary().orElseThrow().types().size() >= 30);
  }
}
