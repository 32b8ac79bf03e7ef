package returns.lints;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.Problems;
import returns.packs.Library;

/** Every lint that looks at what a folder of rules means. */
public final class Lints {
  private static final List<LibraryLint> ALL =
      List.of(
          new RuleNeverApplies(),
          new RuleAlwaysApplies(),
          new DuplicateRule(),
          new ShadowedRule(),
          new ConditionWithoutEffect(),
          new EstablishedAndNeverRead(),
          new RequirementNeverMet(),
          new RestsOnUnverifiedValues(),
          new RuleOutsideItsTerms(),
          new TermGap(),
          new UnusedTerm(),
          new UnusedSource(),
          new SameCitation(),
          new LookAlikeIds(),
          new NationalityOutsideTheArrangement(),
          new SourceNotReviewed(),
          new SourceTextChanged(),
          new SaysRemove(),
          new HidesADuty());

  private Lints() {}

  /** The ids of all lints. */
  public static List<String> ids() {
    return ALL.stream().map(LibraryLint::id).toList();
  }

  /**
   * What the lints find.
   *
   * @param rules the folder that the library was read from
   * @param review what is asked about the review of sources
   * @param found what was found in it already: of that nothing is told a second time
   */
  public static List<Diagnostic> in(
      Path rules, Library library, Optional<Review> review, List<Diagnostic> found) {
    Problems problems = new Problems();
    Subject subject = new Subject(library, new Texts(rules), review, found);
    ALL.forEach(lint -> lint.check(subject, new Findings(lint, problems)));
    return problems.sorted();
  }
}
