package returns.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;
import returns.vocabulary.FactType.Holder;
import returns.vocabulary.Field;

/** Turns declarations into fact types. */
final class DeclarationChecker {
  private static final Set<String> MARKS = Set.of("list", "single", "arrangement", "label", "ask");

  private static final Set<String> RESERVED_KEYS =
      Set.of("case", "items", "complete", "value", "contested", "source", "asOf", "recordedOn");

  private final Report report;
  private final FieldChecker fieldChecker;
  private final Map<String, Token> names = new HashMap<>();
  private final Map<String, Token> keys = new HashMap<>();

  DeclarationChecker(Report report) {
    this.report = report;
    this.fieldChecker = new FieldChecker(report);
  }

  List<FactType> types(List<Syntax.Declaration> declarations) {
    List<FactType> types = new ArrayList<>();
    for (Syntax.Declaration declaration : declarations) {
      try {
        types.add(type(declaration));
      } catch (Stop stop) {
        // the report has it; the other declarations are checked too
      }
    }
    return types;
  }

  private FactType type(Syntax.Declaration declaration) {
    Token name = declaration.name();
    checkName(name);
    Marks marks = new Marks(report, declaration.annotations(), MARKS);
    Holder holder = holder(name, marks);
    String key = key(name, holder, marks);
    List<Field> fields = fields(declaration, holder);
    String label = marks.text("label").orElse(FieldChecker.words(name.text()));
    FactType type = new FactType(name.text(), holder, key, label, marks.text("ask"), fields);
    if (name.text().equals(EngineTypes.RETURN)) {
      return EngineTypes.withDays(type);
    }
    return holder == Holder.ARRANGEMENT ? EngineTypes.withLife(type) : type;
  }

  private void checkName(Token name) {
    if (!name.text().matches("[A-Z][a-zA-Z0-9]*") || FieldNames.isRefusedType(name.text())) {
      report.add(
          Lint.REFUSED_TYPE_NAME,
          name,
          "a type cannot be called " + name.text(),
          "begin with a capital letter; names of the language and of java.lang are taken");
    }
    Token earlier = names.putIfAbsent(name.text(), name);
    if (earlier != null) {
      report.add(
          Lint.DUPLICATE_TYPE,
          name,
          name.text() + " is declared in line " + report.place(earlier).line() + " already",
          "put all of its fields into one declaration");
    }
  }

  private Holder holder(Token name, Marks marks) {
    List<Holder> said = new ArrayList<>();
    if (marks.has("list")) {
      said.add(Holder.LIST);
    }
    if (marks.has("single")) {
      said.add(Holder.SINGLE);
    }
    if (marks.plain("arrangement")) {
      said.add(Holder.ARRANGEMENT);
    }
    if (said.size() != 1) {
      throw report.stop(
          Lint.MISSING_HOLDER,
          name,
          name.text() + " does not say where its items come from",
          "write one of @list(\"…\"), @single(\"…\") with the name in a case, or @arrangement");
    }
    return said.get(0);
  }

  private String key(Token name, Holder holder, Marks marks) {
    if (holder == Holder.ARRANGEMENT) {
      return name.text();
    }
    String mark = holder == Holder.LIST ? "list" : "single";
    Optional<String> key = marks.text(mark);
    if (key.isEmpty()) {
      throw new Stop();
    }
    Token place = marks.textToken(mark);
    if (!key.get().matches("[a-z][a-zA-Z0-9]*") || RESERVED_KEYS.contains(key.get())) {
      report.add(
          Lint.ANNOTATION_VALUE,
          place,
          "\"" + key.get() + "\" cannot be a name in a case",
          "begin with a small letter; letters and digits only, and no name of the case itself");
    }
    Token earlier = keys.putIfAbsent(key.get(), place);
    if (earlier != null) {
      report.add(
          Lint.DUPLICATE_KEY,
          place,
          "\""
              + key.get()
              + "\" is the name of another type in a case, in line "
              + report.place(earlier).line(),
          "choose another name");
    }
    return key.get();
  }

  private List<Field> fields(Syntax.Declaration declaration, Holder holder) {
    Map<String, Token> seen = new HashMap<>();
    List<Field> fields = new ArrayList<>();
    for (Syntax.DeclaredField written : declaration.fields()) {
      Token earlier = seen.putIfAbsent(written.name().text(), written.name());
      if (earlier != null) {
        report.add(
            Lint.DUPLICATE_FIELD,
            written.name(),
            declaration.name().text()
                + " has a field "
                + written.name().text()
                + " already, in line "
                + report.place(earlier).line(),
            "take one out");
      }
      try {
        fields.add(fieldChecker.field(written, fields.size(), holder));
      } catch (Stop stop) {
        // the report has it; the other fields are checked too
      }
    }
    if (declaration.fields().isEmpty() && declaration.sound()) {
      report.add(
          Lint.SYNTAX, declaration.name(), declaration.name().text() + " has no fields", "add one");
    }
    return fields;
  }
}
