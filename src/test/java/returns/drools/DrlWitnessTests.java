package returns.drools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import returns.diagnostics.Diagnostic;
import returns.diagnostics.SourceText;
import returns.language.LanguageFixture;
import returns.language.ParsedRules;
import returns.language.RuleText;
import returns.rules.Condition;
import returns.rules.Constraint;
import returns.rules.Rule;

/** The second reader agrees with every good file, and notices each part that differs. */
final class DrlWitnessTests {
  private static final String TEXT =
      """
      package returns.example;
      import returns.vocabulary.*;

      rule "An appeal may still be brought"
        @id(EX-1) @source("ex-act s 1; ex-act s 2") @from("2006-05-01")
      when
        Terms( $n : appealDays )
        Claim( status == "refused", !( certified == true ), $sent : decisionSentOn )
        not Child( inUnitedKingdom == true )
        Return( asAt <= plusDays($sent, $n) || transferOn <= plusDays($sent, $n) )
      then
        decision.defer("The appeal's days, {} from {}, run.", $n, $sent).lastDay(plusDays($sent, $n));
      end
      """;

  /** The text that Drools sees, for each part, when our values are those of {@link #TEXT}. */
  static List<Map.Entry<String, String>> differences() {
    Map<String, String> changes = new TreeMap<>();
    changes.put("returns.example", "returns.other");
    changes.put("vocabulary.*;", "vocabulary.*; import java.util.List;");
    changes.put("rule \"An", "global String g;\nrule \"An");
    changes.put("still be", "then be");
    changes.put("EX-1", "EX-2");
    changes.put("s 2", "s 3");
    changes.put("2006-05-01", "2006-05-02");
    changes.put("@from", "@until");
    changes.put("@id", "salience 10 @id");
    changes.put("\nwhen", " salience 10\nwhen");
    changes.put("$n : appealDays", "$n : adultAge");
    changes.put("Claim(", "Child(");
    changes.put("\"refused\"", "\"granted\"");
    changes.put("!( certified", "( certified");
    changes.put("== true ),", "== true ) &&");
    changes.put("not Child", "exists Child");
    changes.put("asAt <=", "asAt <");
    changes.put("||", "&&");
    changes.put("run.\", $n, $sent", "run.\", $sent, $n");
    changes.put("decision.defer", "decision.bar");
    changes.put("end\n", "end\nrule \"More\" when Claim() then end\n");
    changes.put("then\n", "then\n  System.exit(0);\n");
    changes.put("when\n", "when\n  eval( true )\n");
    changes.put("Terms( $n", "$t : Terms( $n");
    changes.put("inUnitedKingdom == true )", "inUnitedKingdom == true ) @watch( * )");
    return List.copyOf(changes.entrySet());
  }

  private static ParsedRules ours() {
    ParsedRules parsed = LanguageFixture.parse(TEXT);
    assertEquals(List.of(), parsed.problems());
    return parsed;
  }

  @Test
  void both_readers_agree_on_the_example() {
    SourceText source = new SourceText("rules/example/2-test.drl", TEXT);
    assertEquals(List.of(), DrlWitness.disagreements(source, ours().rules()));
  }

  @ParameterizedTest
  @MethodSource("differences")
  void each_part_that_drools_reads_otherwise_is_reported(Map.Entry<String, String> change) {
    assertFalse(TEXT.equals(TEXT.replace(change.getKey(), change.getValue())));
    SourceText other =
        new SourceText(
            "rules/example/2-test.drl", TEXT.replace(change.getKey(), change.getValue()));
    List<Diagnostic> found = DrlWitness.atDrl6(other, ours().rules());
    assertFalse(found.isEmpty());
    assertEquals("drools-reads-otherwise", found.get(0).id());
  }

  @Test
  @DisplayName("11: a negation that our reader lost is noticed, though the words are the same")
  void values_that_do_not_say_what_the_words_say_are_reported() {
    Rule rule = ours().rules().get(0);
    List<Condition> conditions = new ArrayList<>(rule.conditions());
    Condition claim = conditions.get(1);
    List<Constraint> parts = new ArrayList<>(((Constraint.All) claim.constraint()).parts());
    parts.set(1, ((Constraint.Not) parts.get(1)).part());
    conditions.set(1, claim.with(new Constraint.All(parts)));
    Rule lost = rule.with(conditions);
    SourceText source = new SourceText("rules/example/2-test.drl", TEXT);
    List<Diagnostic> found = DrlWitness.atDrl6(source, List.of(lost));
    assertEquals(
        List.of("Drools reads this pattern otherwise (level DRL6)"),
        found.stream().map(Diagnostic::message).toList());
    assertEquals(claim.place(), found.get(0).place());
  }

  @Test
  void what_drools_cannot_read_is_reported_at_its_line() {
    SourceText broken = new SourceText("2-test.drl", TEXT.replace("when", "wen"));
    assertEquals(6, DrlWitness.atDrl6(broken, ours().rules()).get(0).place().line());
  }

  @Test
  void both_readers_agree_on_every_good_file() {
    LanguageFixture.files("good")
        .forEach(
            path -> {
              RuleText text = RuleText.decode(path.toString(), bytes(path));
              SourceText source = text.source().orElseThrow();
              ParsedRules parsed = LanguageFixture.parse(source.text());
              assertEquals(
                  List.of(), DrlWitness.disagreements(source, parsed.rules()), path.toString());
            });
  }

  private static byte[] bytes(java.nio.file.Path path) {
    try {
      return java.nio.file.Files.readAllBytes(path);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
