package returns.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Place;
import returns.diagnostics.SourceText;
import returns.rules.Citation;
import returns.rules.Rule;

/**
 * Reads a rule file a second time, with Drools' own parser, and says where it reads otherwise.
 *
 * <p>Only for files that our own parser accepted. Nothing is compiled or evaluated. Both readers
 * must agree before anything is.
 */
public final class DrlWitness {
  private static final String ID = "drools-reads-otherwise";
  private static final String WHY = "two readers of a rule must see the same rule";

  private final SourceText source;
  private final List<Rule> rules;
  private final LanguageLevelOption level;
  private final List<Diagnostic> found = new ArrayList<>();

  private DrlWitness(SourceText source, List<Rule> rules, LanguageLevelOption level) {
    this.source = source;
    this.rules = rules;
    this.level = level;
  }

  /** Where Drools reads otherwise, at the levels DRL6 and DRL10. */
  public static List<Diagnostic> disagreements(SourceText source, List<Rule> rules) {
    List<Diagnostic> all = new ArrayList<>(atDrl6(source, rules));
    all.addAll(new DrlWitness(source, rules, LanguageLevelOption.DRL10).read());
    return all;
  }

  /** Where Drools reads otherwise, at the level DRL6 alone, which starts six times as fast. */
  public static List<Diagnostic> atDrl6(SourceText source, List<Rule> rules) {
    return new DrlWitness(source, rules, LanguageLevelOption.DRL6).read();
  }

  private List<Diagnostic> read() {
    DrlParser parser = new DrlParser(level);
    try {
      PackageDescr read = parser.parse((Resource) null, source.text());
      if (parser.hasErrors() || read == null) {
        parser.getErrors().forEach(this::error);
      } else {
        comparePackage(read);
        compareRules(read.getRules());
      }
    } catch (DroolsParserException | RuntimeException e) {
      differ(Place.ofFile(source.file()), "the parser of Drools fails on this file");
    }
    return found;
  }

  private void error(DroolsError error) {
    int[] lines = error.getLines();
    int line = lines.length == 0 ? 1 : lines[0];
    differ(source.placeAt(line, 1, Integer.MAX_VALUE / 2), "Drools cannot read this");
  }

  private void comparePackage(PackageDescr read) {
    Place place = source.placeAt(1, 1, 1);
    List<String> imports = read.getImports().stream().map(ImportDescr::getTarget).toList();
    if (!rules.isEmpty()) {
      String name = "returns." + rules.get(0).pack().replace('-', '_');
      require(read.getName().equals(name), place, "the package");
      require(imports.equals(List.of("returns.vocabulary.*")), place, "the imports");
    }
    boolean nothingElse =
        read.getFunctions().isEmpty()
            && read.getFunctionImports().isEmpty()
            && read.getAccumulateImports().isEmpty()
            && read.getGlobals().isEmpty()
            && read.getAttributes().isEmpty()
            && read.getTypeDeclarations().isEmpty()
            && read.getEnumDeclarations().isEmpty()
            && read.getEntryPointDeclarations().isEmpty()
            && read.getWindowDeclarations().isEmpty();
    require(nothingElse, place, "something besides rules");
  }

  private void compareRules(List<RuleDescr> read) {
    List<String> theirs = read.stream().map(RuleDescr::getName).toList();
    List<String> ours = rules.stream().map(Rule::title).toList();
    if (!theirs.equals(ours)) {
      differ(source.placeAt(1, 1, 1), "Drools reads other rules in this file");
      return;
    }
    for (int i = 0; i < rules.size(); i++) {
      compareRule(rules.get(i), read.get(i));
    }
  }

  private void compareRule(Rule rule, RuleDescr read) {
    Place place = rule.place();
    boolean plain = read.isRule() && read.getParentName() == null && read.getUnit() == null;
    require(plain && read.getAttributes().isEmpty(), place, "what sort of rule it is");
    require(read.getNamedConsequences().isEmpty(), place, "other right sides");
    require(annotations(read).equals(annotations(rule)), place, "the annotations");
    PatternWitness.firstDifference(rule.conditions(), read.getLhs())
        .ifPresent(other -> differ(other, "Drools reads this pattern otherwise"));
    String right = Squeezed.of(String.valueOf(read.getConsequence()));
    require(right.equals(Squeezed.of(AuthorForm.of(rule.conclusions()))), place, "the right side");
  }

  private static Map<String, String> annotations(RuleDescr read) {
    Map<String, String> all = new TreeMap<>();
    for (AnnotationDescr annotation : read.getAnnotations()) {
      all.put(annotation.getName(), bare(String.valueOf(annotation.getSingleValue())));
    }
    return all;
  }

  private static Map<String, String> annotations(Rule rule) {
    Map<String, String> all = new TreeMap<>();
    all.put("id", rule.id());
    String sources = rule.citations().stream().map(Citation::text).collect(Collectors.joining(";"));
    all.put("source", bare(sources));
    rule.from().ifPresent(day -> all.put("from", day.toString()));
    rule.until().ifPresent(day -> all.put("until", day.toString()));
    rule.uncommenced().ifPresent(provision -> all.put("uncommenced", bare(provision)));
    rule.follows().ifPresent(id -> all.put("follows", id));
    rule.tested()
        .ifPresent(
            day ->
                all.put(
                    "tested",
                    switch (day) {
                      case AS_AT -> "asAt";
                      case TRANSFER -> "transfer";
                    }));
    return all;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\"\\\\]", "");
  }

  private void require(boolean agree, Place place, String what) {
    if (!agree) {
      differ(place, "Drools reads otherwise: " + what);
    }
  }

  private void differ(Place place, String message) {
    String at = message + " (level " + level + ")";
    found.add(Diagnostic.error(ID, at, place, "write it more plainly, and report this", WHY));
  }
}
