package returns.lints;

import java.util.regex.Pattern;
import returns.rules.Conclusion;
import returns.rules.Rule;

/**
 * The text of a bar, a deferral or a referral that says the opposite of what the rule does: that
 * the action can go on, that it only may be barred, or that nobody needs to look.
 *
 * <p>It knows few wordings. "May not" is a prohibition, and a sentence with any negation beside the
 * wording itself is passed over, as is what a partner need not do.
 */
final class HidesADuty implements LibraryLint {
  private static final String ACTION =
      "(removal|the removal|return|the return|transfer|the transfer)";

  private static final Pattern GOES_ON =
      Wordings.words(
          "\\b"
              + ACTION
              + " (may|might|can|could) (still |now |nevertheless )?"
              + "(go ahead|go on|proceed|continue|take place|be carried out|be made)\\b"
              + "|\\b"
              + ACTION
              + " (may|might|can|could) (still )?be (barred|deferred|unlawful|prohibited)\\b");

  private static final Pattern NEGATED =
      Wordings.words(
          "\\b(not|no|never|nobody|only|until|unless|before|whether|if|where|after|once|when)\\b");

  private static final Pattern NOBODY_LOOKS =
      Wordings.words(
          "^(there is )?no need to (consider|look|check|assess|ask|refer)\\b"
              + "|^nobody (needs|has) to (consider|look|check|assess|ask|refer)\\b"
              + "|\\b(caseworkers?|decision-makers?|the home office|secretary of state|you)"
              + " (is not required|are not required|is not obliged|are not obliged|need not|do not need"
              + "|does not need|does not have|do not have)( to)?"
              + " (consider|look|check|assess|ask|refer)\\b");

  private static final Pattern NEVER = Pattern.compile("(?!)");

  @Override
  public String id() {
    return "hides-a-duty";
  }

  @Override
  public String why() {
    return "whoever reads the text would do the opposite of what the rule asks for";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .rules()
        .forEach(rule -> rule.conclusions().forEach(c -> look(subject, rule, c, findings)));
  }

  private static void look(Subject subject, Rule rule, Conclusion said, Findings findings) {
    boolean stops = said.verb() == Conclusion.Verb.BAR || said.verb() == Conclusion.Verb.DEFER;
    if (stops) {
      look(subject, rule, said, GOES_ON, NEGATED, findings);
    }
    if (said.verb().protects()) {
      look(subject, rule, said, NOBODY_LOOKS, NEVER, findings);
    }
  }

  private static void look(
      Subject subject,
      Rule rule,
      Conclusion said,
      Pattern wording,
      Pattern unless,
      Findings findings) {
    Wordings.in(
        said.text(),
        wording,
        unless,
        (sentence, words) ->
            findings.add(
                subject.texts().placeIn(rule, said.text()),
                "\"" + words + "\" says the opposite of decision." + said.verb().word(),
                "say who must do what, or what stands against the action"));
  }
}
