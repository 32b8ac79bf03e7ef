package returns.lints;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import returns.diagnostics.Place;
import returns.rules.Conclusion;
import returns.rules.Pack;
import returns.rules.Rule;
import returns.vocabulary.FactType;

/**
 * A title, a text, a label or a question that tells somebody to remove a person, or recommends it.
 *
 * <p>It knows few wordings, each of which can mean nothing else: an order to remove a person, that
 * a person must or should be removed, and a recommendation in the present tense. A sentence with a
 * negation or an open question ("whether the child should be returned") is passed over, and what a
 * court recommended in the past is a fact.
 */
final class SaysRemove implements LibraryLint {
  private static final String PERSON =
      "(the|this|a|each|every) (person|claimant|applicant|child|family|family member|national"
          + "|offender|individual|adult|woman|man|minor)";
  private static final String REMOVED = "(removed|deported|expelled|repatriated|sent back)";
  private static final String REMOVAL = "(removal|deportation|expulsion)";

  private static final Pattern WORDING =
      Wordings.words(
          "^(please )?(remove|deport|expel|repatriate|return|send back) (him|her|them|"
              + PERSON
              + ")\\b|\\b(him|her|it is best to|proceed to) (remove|deport|expel)\\b|\\b"
              + "(he|she|they|"
              + PERSON
              + ") (must|should|shall|ought to|has to|have to|is to|are to|needs to|can now|may now)"
              + " (now )?be ("
              + REMOVED
              + "|returned)\\b|\\b(recommends?|advises?|suggests?) (the |his |her |their )?"
              + REMOVAL
              + "\\b|\\b"
              + REMOVAL
              + " is (now )?(recommended|advised|suggested)\\b");

  private static final Pattern UNLESS =
      Wordings.words(
          "\\b(whether|if|unless|not|no|never|nobody|none|neither|nor|without|barred|against|before"
              + "|until|cannot|where|once|who|which|that)\\b");

  @Override
  public String id() {
    return "says-remove";
  }

  @Override
  public String why() {
    return "the program never decides to remove anybody, and no text of it may read as if it did";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Pack pack : subject.packs()) {
      pack.arrangement()
          .ifPresent(
              a ->
                  look(
                      a.title(),
                      () -> subject.texts().keyPlace(Texts.settings(pack), "title"),
                      findings));
    }
    subject.rules().forEach(rule -> look(subject, rule, findings));
    for (FactType type : subject.library().vocabulary().types()) {
      Stream<String> texts =
          Stream.concat(
              Stream.of(type.label()),
              Stream.concat(
                  type.question().stream(),
                  type.fields().stream()
                      .flatMap(f -> Stream.concat(Stream.of(f.label()), f.question().stream()))));
      texts.forEach(text -> look(text, () -> subject.texts().placeInVocabulary(text), findings));
    }
  }

  private static void look(Subject subject, Rule rule, Findings findings) {
    look(rule.title(), rule::place, findings);
    for (Conclusion conclusion : rule.conclusions()) {
      look(conclusion.text(), () -> subject.texts().placeIn(rule, conclusion.text()), findings);
    }
  }

  private static void look(String text, Supplier<Place> place, Findings findings) {
    Wordings.in(
        text,
        WORDING,
        UNLESS,
        (sentence, words) ->
            findings.add(
                place.get(),
                "\"" + words + "\" tells to remove somebody",
                "say what stands against it, or what is known; a person decides"));
  }
}
