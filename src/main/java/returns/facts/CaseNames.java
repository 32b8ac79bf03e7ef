package returns.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.NearNames;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Quoted;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/** The names that may stand at the top of a case, and what is said of those that may not. */
final class CaseNames {
  private final Vocabulary vocabulary;
  private final List<String> known = new ArrayList<>();

  CaseNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    known.add("case");
    known.addAll(vocabulary.byKey().keySet());
  }

  /** Reports every name of the case that means nothing there. */
  void refuseUnknown(Fields fields, Problems problems) {
    for (String name : fields.names()) {
      if (!known.contains(name)) {
        problems.add(unknown(fields, name));
      }
    }
  }

  private Diagnostic unknown(Fields fields, String name) {
    Optional<FactType> type =
        vocabulary.types().stream()
            .filter(t -> t.name().equalsIgnoreCase(name) || t.key().equalsIgnoreCase(name))
            .findFirst();
    if (type.isPresent() && !type.get().isStatedByCase()) {
      return Diagnostic.error(
          "not-of-the-case",
          "a case cannot state " + Quoted.text(name),
          fields.keyPlace(name),
          "remove it: these facts belong to the arrangement, in its arrangement.yaml");
    }
    return Diagnostic.error(
        "unknown-name",
        "unknown name " + Quoted.text(name) + " in the case",
        fields.keyPlace(name),
        type.map(t -> "did you mean " + t.key() + "?").orElseGet(() -> help(name)));
  }

  private String help(String name) {
    String near = NearNames.help(name, known);
    return near.isEmpty() ? "the schema of a case lists every name" : near;
  }
}
