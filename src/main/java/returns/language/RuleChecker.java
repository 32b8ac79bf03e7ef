package returns.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import returns.diagnostics.NearNames;
import returns.diagnostics.Place;
import returns.rules.Conclusion;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Rule;
import returns.vocabulary.EngineTypes;
import returns.vocabulary.FactType;

/** Turns the rules of a file into values, with everything that one file can show checked. */
final class RuleChecker {
  private final Report report;
  private final Context context;
  private final String file;
  private final MetadataChecker metadata;
  private final Exceptions exceptions;
  private final DayChecks days;
  private final Contradictions contradictions;
  private final Succession succession;
  private final Map<String, Place> takenIds = new HashMap<>();
  private final Map<String, Place> takenInAnyCase = new HashMap<>();
  private final Map<String, Place> takenTitles = new HashMap<>();
  private final List<Followed> followed = new ArrayList<>();
  private final Set<String> attempted = new HashSet<>();

  /** An annotation that names the earlier version, and the id of the rule on which it stands. */
  private record Followed(Syntax.Annotation annotation, Optional<String> id) {}

  RuleChecker(Report report, Context context) {
    this.report = report;
    this.context = context;
    String path = report.source().file();
    this.file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    this.metadata = new MetadataChecker(report, context);
    this.exceptions = new Exceptions(context.earlier());
    this.days = new DayChecks(report, context.earlier());
    this.contradictions = new Contradictions(report);
    this.succession = new Succession(report);
    Stream.concat(context.others().stream(), context.earlier().stream()).forEach(this::take);
  }

  private void take(Rule rule) {
    takenIds.put(rule.id(), rule.place());
    takenInAnyCase.put(rule.id().toLowerCase(Locale.ROOT), rule.place());
  }

  List<Rule> rules(List<Syntax.WrittenRule> written) {
    List<Rule> rules = new ArrayList<>();
    for (Syntax.WrittenRule rule : written) {
      int errors = report.errors();
      Optional<Rule> value = rule(rule);
      if (value.isPresent() && rule.sound() && errors == report.errors()) {
        rules.add(value.get());
      } else {
        rule.conclusions().forEach(this::rememberAttempt);
      }
    }
    checkFollowed(rules);
    return rules;
  }

  /** What rules with an error would have established. */
  Set<String> attempted() {
    return attempted;
  }

  private void rememberAttempt(Syntax.Call call) {
    boolean named = call.verb().text().equals("establish") && !call.arguments().isEmpty();
    if (named && call.arguments().get(0) instanceof Value.Text what) {
      attempted.add(what.token().text());
    }
  }

  private Optional<Rule> rule(Syntax.WrittenRule written) {
    checkTitle(written);
    MetadataChecker.Metadata data = metadata.metadata(written);
    data.id().ifPresent(id -> checkId(id, data.idToken()));
    data.follows().ifPresent(annotation -> follow(annotation, data.id()));
    if (!RuleSize.fits(written, report)) {
      return Optional.empty();
    }
    int errors = report.errors();
    Scope scope = new Scope(report, written.unread());
    OperandChecker operands = new OperandChecker(report, context, scope);
    PatternChecker patterns = new PatternChecker(report, context, scope, operands);
    List<Condition> conditions =
        written.patterns().stream().map(patterns::condition).flatMap(Optional::stream).toList();
    ConclusionChecker checker = new ConclusionChecker(report, context, operands);
    List<Conclusion> conclusions =
        written.conclusions().stream().map(checker::conclusion).flatMap(Optional::stream).toList();
    if (errors != report.errors() || !written.sound()) {
      return Optional.empty();
    }
    checkEffects(conditions, scope);
    scope.warnOfUnused();
    contradictions.check(conditions);
    OfAnyDay.check(conditions, report);
    if (data.id().isEmpty()) {
      return Optional.empty();
    }
    Rule rule =
        new Rule(
            data.id().get(),
            written.name().text(),
            context.pack(),
            context.stage(),
            file,
            data.citations(),
            data.from(),
            data.until(),
            data.uncommenced(),
            data.follows().map(Syntax.Annotation::raw),
            data.tested(),
            conditions,
            conclusions,
            scope.slots(),
            report.place(written.start(), written.name()));
    days.check(rule, data.testedToken().orElse(written.name()));
    checkExceptions(rule);
    return Optional.of(rule);
  }

  private void checkTitle(Syntax.WrittenRule written) {
    Place earlier = takenTitles.putIfAbsent(written.name().text(), report.place(written.name()));
    if (earlier != null && written.name().is(Token.Kind.TEXT)) {
      report.add(
          Lint.DUPLICATE_TITLE,
          written.name(),
          "line " + earlier.line() + " has a rule of the same name",
          "say how the two differ");
    }
  }

  private void checkId(String id, Token token) {
    Place place = report.place(token);
    takenIds.putIfAbsent(id, place);
    Place earlier = takenInAnyCase.putIfAbsent(id.toLowerCase(Locale.ROOT), place);
    if (earlier != null) {
      report.add(
          Lint.DUPLICATE_ID,
          token,
          "the id "
              + id
              + (takenIds.get(id).equals(place)
                  ? " differs only in capitals from that of the rule at "
                  : " is taken by the rule at ")
              + earlier,
          "choose an id that no rule has or had");
    }
  }

  private void follow(Syntax.Annotation annotation, Optional<String> id) {
    if (id.filter(annotation.raw()::equals).isPresent()) {
      report.add(
          Lint.FOLLOWS_ITSELF,
          annotation.name(),
          "the rule " + annotation.raw() + " follows itself",
          "write the id of the earlier version, or take @follows out");
    } else {
      followed.add(new Followed(annotation, id));
    }
  }

  private void checkFollowed(List<Rule> own) {
    Map<String, Rule> byId = new HashMap<>();
    Stream.of(context.others(), context.earlier(), own)
        .flatMap(List::stream)
        .forEach(rule -> byId.put(rule.id(), rule));
    for (Followed one : followed) {
      String earlier = one.annotation().raw();
      Token token = one.annotation().name();
      if (!takenIds.containsKey(earlier)) {
        report.add(
            Lint.UNKNOWN_FOLLOWED_RULE,
            token,
            "there is no rule " + earlier + " in this file or an earlier one",
            NearNames.help(earlier, takenIds.keySet(), "write the id of an earlier rule"));
      } else if (byId.containsKey(earlier) && one.id().filter(byId::containsKey).isPresent()) {
        succession.check(byId.get(one.id().get()), byId.get(earlier), token);
      }
    }
  }

  /** A pattern without a quantifier must ask something, or bind something that is used. */
  private void checkEffects(List<Condition> conditions, Scope scope) {
    for (Condition condition : conditions) {
      boolean asks = condition.constraint() instanceof Constraint.All all && !all.parts().isEmpty();
      boolean binds = condition.bindings().stream().anyMatch(v -> scope.isUsed(v.name()));
      if (condition.quantifier() == Condition.Quantifier.ONE && !asks && !binds) {
        report.add(
            Lint.PATTERN_WITHOUT_EFFECT,
            condition.place(),
            "this pattern asks nothing and binds nothing that is used",
            "write exists " + condition.type().name() + "(), or take it out");
      } else if (!asks
          && condition.quantifier() != Condition.Quantifier.ONE
          && isSingle(condition)) {
        report.add(
            Lint.PATTERN_WITHOUT_EFFECT,
            condition.place(),
            "there is always one " + condition.type().name() + ", whatever a case leaves out",
            "say what is asked of it, or take the pattern out");
      }
    }
  }

  private static boolean isSingle(Condition condition) {
    return condition.type().holder() == FactType.Holder.SINGLE
        || condition.type().name().equals(EngineTypes.TERMS);
  }

  private void checkExceptions(Rule rule) {
    if (!rule.protects()) {
      return;
    }
    for (Condition condition : rule.conditions()) {
      exceptions
          .overList(condition)
          .ifPresent(
              what ->
                  report.add(
                      Lint.EXCEPTION_OVER_LIST,
                      condition.place(),
                      "a list decides \"" + what + "\", and this rule protects unless it holds",
                      "write the exception into the same pattern: Claim( …, !( … ) )"));
    }
  }
}
