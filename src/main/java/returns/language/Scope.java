package returns.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import returns.diagnostics.NearNames;
import returns.rules.Operand;
import returns.rules.Term;
import returns.vocabulary.Field;

/** The variables of one rule, in the order of their bindings. */
final class Scope {
  private final Report report;
  private final Map<String, Operand.Variable> reachable = new HashMap<>();
  private final Map<String, Token> bound = new HashMap<>();
  private final Map<String, Term.Type> terms = new HashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final List<String> inner = new ArrayList<>();
  private int slots;

  /** The names that are bound in patterns, or parts of them, that could not be read. */
  private final Set<String> unread;

  Scope(Report report, Set<String> unread) {
    this.report = report;
    this.unread = unread;
  }

  /** How many variables were bound. */
  int slots() {
    return slots;
  }

  /** Binds a variable to a field. */
  Operand.Variable bind(Token name, Field field) {
    if (bound.containsKey(name.text())) {
      throw report.stop(
          Lint.BOUND_TWICE,
          name,
          name.text()
              + " is bound in line "
              + report.place(bound.get(name.text())).line()
              + " already",
          "choose another name");
    }
    if (!name.text().matches("\\$[a-z][a-zA-Z0-9]*")) {
      throw report.stop(
          Lint.SYNTAX,
          name,
          "\"" + name.text() + "\" is not a name of a variable",
          "write $ and a name that begins with a small letter");
    }
    bound.put(name.text(), name);
    Operand.Variable variable = new Operand.Variable(name.text(), slots++, field);
    reachable.put(name.text(), variable);
    inner.add(name.text());
    return variable;
  }

  /** Remembers that a variable holds the value of a term of this type. */
  void holdsTerm(Token name, Term.Type type) {
    terms.put(name.text(), type);
  }

  /** The type of the term whose value a variable holds; empty for a fact of the case. */
  Optional<Term.Type> term(Operand.Variable variable) {
    return Optional.ofNullable(terms.get(variable.name()));
  }

  /** Remembers a variable whose binding is wrong, so that its uses are not reported too. */
  void bindBroken(Token name) {
    broken.add(name.text());
    bound.putIfAbsent(name.text(), name);
  }

  /** The variable of that name. */
  Operand.Variable use(Token name) {
    Operand.Variable variable = reachable.get(name.text());
    if (variable != null) {
      used.add(name.text());
      return variable;
    }
    if (broken.contains(name.text())) {
      throw new Stop();
    }
    if (bound.containsKey(name.text())) {
      used.add(name.text());
      throw report.stop(
          Lint.VARIABLE_OUT_OF_REACH,
          name,
          name.text() + " is bound within exists or not, and reaches only that pattern",
          "bind it in a pattern without exists or not");
    }
    if (unread.contains(name.text())) {
      throw new Stop(); // what is wrong with its pattern is said
    }
    throw report.stop(
        Lint.UNBOUND_VARIABLE,
        name,
        name.text() + " is not bound before this place",
        reachable.isEmpty()
            ? "bind it: Type( " + name.text() + " : field )"
            : NearNames.help(name.text(), reachable.keySet()));
  }

  /** Begins a pattern: what it binds is collected. */
  void enterPattern() {
    inner.clear();
  }

  /** Ends a pattern of {@code exists} or {@code not}: what it bound is out of reach. */
  void leaveQuantified() {
    inner.forEach(reachable::remove);
  }

  boolean isUsed(String name) {
    return used.contains(name);
  }

  /** Warns of each variable that nothing uses. */
  void warnOfUnused() {
    for (Token name : bound.values()) {
      if (!used.contains(name.text())) {
        report.add(
            Lint.UNUSED_VARIABLE, name, name.text() + " is bound and never used", "take it out");
      }
    }
  }
}
