package returns.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.JsonText;
import returns.documents.Node;
import returns.documents.Parsed;
import returns.documents.Sha256;
import returns.documents.Shapes;
import returns.facts.Case.StatedFacts;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Vocabulary;

/**
 * Reads case files: JSON text, by the vocabulary, with everything that is wrong told at once.
 *
 * <p>Immutable; one reader serves all threads.
 */
public final class CaseReader {
  /** So many findings of a file are told; what is beyond would only hide them. */
  static final int MOST_FINDINGS = 100;

  private static final String CASE = "case";

  private final Vocabulary vocabulary;
  private final CaseNames names;
  private final Map<FactType, FactsReader> readers = new LinkedHashMap<>();

  public CaseReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.names = new CaseNames(vocabulary);
    vocabulary.byKey().values().forEach(type -> readers.put(type, new FactsReader(type)));
  }

  /** Reads a file that holds one case. */
  public CaseRead read(String file, byte[] bytes) {
    return read(file, 1, bytes);
  }

  /**
   * Reads a case that stands on one line of a file, or on some.
   *
   * @param firstLine the number in the file of the first line of the bytes, from 1
   * @param bytes the line without its line break; the case's hash is of these bytes
   */
  public CaseRead read(String file, int firstLine, byte[] bytes) {
    Parsed parsed = JsonText.parse(file, firstLine, bytes);
    Problems problems = new Problems();
    problems.addAll(parsed.problems());
    Optional<Case> stated =
        parsed
            .root()
            .filter(root -> isObject(root, problems))
            .flatMap(root -> Fields.of(root, "the case", problems))
            .flatMap(fields -> read(fields, bytes, problems));
    return new CaseRead(
        problems.hasErrors() ? Optional.empty() : stated, capped(problems.sorted()));
  }

  private static boolean isObject(Node root, Problems problems) {
    boolean isObject = root instanceof Node.Mapping;
    if (!isObject) {
      problems.add(
          Diagnostic.error(
              "not-a-case",
              "a case is one object, and this is " + Shapes.found(root),
              root.place(),
              "write { \"case\": \"…\", \"return\": { … } }; a list of cases is a .jsonl file"));
    }
    return isObject;
  }

  private Optional<Case> read(Fields fields, byte[] bytes, Problems problems) {
    Optional<String> id = fields.required(CASE, Names.caseId());
    Map<FactType, StatedFacts> facts = new LinkedHashMap<>();
    readers.forEach(
        (type, reader) ->
            fields
                .node(type.key())
                .flatMap(node -> reader.read(node, problems))
                .ifPresent(stated -> facts.put(type, stated)));
    requirePartner(fields, problems);
    names.refuseUnknown(fields, problems);
    return id.map(name -> new Case(name, fields.placeOf(CASE), facts, Sha256.of(bytes)));
  }

  // Without a partner no arrangement can be chosen, so nothing could be answered at all. All else
  // may be left out: it is then unknown.
  private void requirePartner(Fields fields, Problems problems) {
    Optional<FactType> type = vocabulary.type(EngineTypes.RETURN);
    if (type.isEmpty()) {
      return;
    }
    String key = type.get().key();
    if (fields.lacks(key, EngineTypes.PARTNER)) {
      problems.add(
          Diagnostic.error(
              "missing-partner",
              "the case does not say for which partner",
              fields.placeOf(key),
              "add \"" + key + "\": { \"partner\": \"…\" }, with the folder of an arrangement"));
    }
  }

  private static List<Diagnostic> capped(List<Diagnostic> all) {
    if (all.size() <= MOST_FINDINGS) {
      return all;
    }
    List<Diagnostic> told = new ArrayList<>(all.subList(0, MOST_FINDINGS));
    Place last = all.get(MOST_FINDINGS).place();
    told.add(
        Diagnostic.error(
            "too-many-findings",
            "from here on " + (all.size() - MOST_FINDINGS) + " more findings are not told",
            last,
            "correct the ones above first"));
    return told;
  }
}
