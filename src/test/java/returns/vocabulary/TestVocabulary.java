package returns.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small vocabulary with every kind of field and of type, for tests. */
public final class TestVocabulary {
  private final String name;
  private final FactType.Holder holder;
  private final String key;
  private final String label;
  private final List<Field> fields = new ArrayList<>();

  private TestVocabulary(FactType.Holder holder, String name, String key, String label) {
    this.holder = holder;
    this.name = name;
    this.key = key;
    this.label = label;
  }

  /** The vocabulary. */
  public static Vocabulary small() {
    return new Vocabulary(
        List.of(
            EngineTypes.withDays(returnType()),
            single("Person", "person", "the person")
                .partialDate("dateOfBirth", "the date of birth")
                .truth("unaccompanied", "whether the person is unaccompanied")
                .type(),
            list("Nationality", "nationalities", "a nationality")
                .plain("state", Kind.STATE, "the state")
                .word("evidence", "the evidence for it", "proof", "prima-facie", "none")
                .type(),
            claim(),
            list("Referral", "referrals", "a referral")
                .plain("conclusiveGroundsOn", Kind.DATE, "the day of the decision")
                .type(),
            single("Family", "family", "the family")
                .word("householdChildren", "children in the household", "none", "yes")
                .type(),
            single("Criminal", "criminal", "the criminal record")
                .plain("sentenceMonths", Kind.NUMBER, "the longest sentence in months")
                .type(),
            new TestVocabulary(
                    FactType.Holder.ARRANGEMENT, "Monitoring", "Monitoring", "a monitoring body")
                .truth("independent", "whether it is independent")
                .type()));
  }

  private static FactType returnType() {
    return single(EngineTypes.RETURN, "return", "the return")
        .plain("partner", Kind.REFERENCE, "the partner whose arrangement is used")
        .word("action", "the action", "prepare", "request-document", "serve-notice", "transfer")
        .word("power", "the power", "administrative", "deportation", "voluntary")
        .plain("decidedOn", Kind.DATE, "the day of decision")
        .plain("transferAt", Kind.TIME, "the planned time of the transfer")
        .word("place", "the part of the United Kingdom", "england-and-wales", "scotland")
        .plain("destination", Kind.STATE, "the state of destination")
        .plain("portOfReturn", Kind.REFERENCE, "the port of return")
        .type();
  }

  private static FactType claim() {
    return list("Claim", "claims", "a claim")
        .word("kind", "its kind", "asylum", "human-rights")
        .word("status", "its status", "pending", "refused", "granted", "withdrawn")
        .plain("decisionSentOn", Kind.DATE, "the day on which the decision was sent")
        .word("appeal", "an appeal against it", "none", "pending", "determined")
        .truth("certified", "whether it is certified")
        .type();
  }

  private static TestVocabulary single(String name, String key, String label) {
    return new TestVocabulary(FactType.Holder.SINGLE, name, key, label);
  }

  private static TestVocabulary list(String name, String key, String label) {
    return new TestVocabulary(FactType.Holder.LIST, name, key, label);
  }

  private TestVocabulary plain(String field, Kind kind, String fieldLabel) {
    fields.add(Field.plain(field, fields.size(), kind, List.of(), fieldLabel));
    return this;
  }

  private TestVocabulary truth(String field, String fieldLabel) {
    return plain(field, Kind.TRUTH, fieldLabel);
  }

  private TestVocabulary partialDate(String field, String fieldLabel) {
    fields.add(Field.plain(field, fields.size(), Kind.DATE, List.of(), fieldLabel).asPartial());
    return this;
  }

  private TestVocabulary word(String field, String fieldLabel, String... words) {
    fields.add(Field.plain(field, fields.size(), Kind.WORD, List.of(words), fieldLabel));
    return this;
  }

  private FactType type() {
    return new FactType(name, holder, key, label, Optional.of("What is " + label + "?"), fields);
  }
}
