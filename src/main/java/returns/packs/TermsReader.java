package returns.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.documents.Fields;
import returns.documents.Node;
import returns.documents.Quoted;
import returns.documents.Shapes;
import returns.language.FieldNames;
import returns.rules.Term;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.Field;
import returns.vocabulary.Kind;

/** Reads terms: {@code terms.yaml}, and {@code terms} in {@code arrangement.yaml}. */
final class TermsReader {
  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final List<String> TYPES =
      List.of(Term.Type.values()).stream().map(Term.Type::word).toList();

  private final TermVersions versions;
  private final Problems problems;

  TermsReader(Citations citations, Problems problems) {
    this.versions = new TermVersions(citations, problems);
    this.problems = problems;
  }

  /** The terms by name, in the order of the text. */
  Map<String, Term> terms(Fields fields) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (String name : fields.names()) {
      refuseBadName(fields, name);
      fields
          .node(name)
          .flatMap(node -> Fields.of(node, "the term " + name, problems))
          .flatMap(term -> term(name, term))
          .ifPresent(term -> terms.put(name, term));
    }
    return terms;
  }

  private void refuseBadName(Fields fields, String name) {
    if (!NAME.matcher(name).matches() || FieldNames.isRefusedField(name)) {
      problems.add(
          Diagnostic.error(
              "term-name",
              Quoted.text(name) + " cannot be the name of a term",
              fields.keyPlace(name),
              NAME.matcher(name).matches()
                  ? "choose another: it is a word of rule files or of tools that read them"
                  : "write letters a to z and digits, a small letter first, as in replyDays"));
    }
  }

  private Optional<Term> term(String name, Fields fields) {
    Optional<Term.Type> type =
        fields
            .required("type", Shapes.word(TYPES))
            .map(word -> Term.Type.written(word).orElseThrow());
    Optional<Node.Sequence> list = fields.required("versions", Shapes.sequence());
    fields.done();
    return type.flatMap(t -> list.map(l -> new Term(name, t, versions.read(name, t, l))));
  }

  /** The type {@code Terms} of a pack: one item with a field for each term. */
  static FactType type(Map<String, Term> terms) {
    List<Field> fields = new ArrayList<>();
    for (Term term : terms.values()) {
      fields.add(
          Field.plain(
              term.name(), fields.size(), term.type().kind(), words(term), inWords(term.name())));
    }
    return EngineTypes.terms(fields);
  }

  /** A term of words can hold those of its versions. */
  private static List<String> words(Term term) {
    if (term.type().kind() != Kind.WORD) {
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>();
    term.versions().stream()
        .filter(version -> version.value() != null)
        .forEach(version -> words.add((String) version.value()));
    return List.copyOf(words);
  }

  /** {@code replyDays} is "reply days". */
  private static String inWords(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      words.append(capital ? " " + (char) (c - 'A' + 'a') : String.valueOf(c));
    }
    return words.toString();
  }
}
