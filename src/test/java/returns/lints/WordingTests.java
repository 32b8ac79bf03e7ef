package returns.lints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordingTests {
  private static final List<String> TELL =
      List.of(
          "The person must be removed.",
          "An appeal was dismissed. The claimant can now be deported.",
          "Remove the person to the partner.",
          "Please deport them.",
          "She should be returned on the next flight.",
          "The file recommends removal.",
          "Deportation is recommended.");

  private static final List<String> DO_NOT_TELL =
      List.of(
          "Removal is barred while the appeal is pending.",
          "A person must judge whether the child should be returned.",
          "The person must not be removed before 5 January.",
          "The passport must be returned to the person.",
          "The court recommended deportation in 2019.",
          "Return the form to the mission.",
          "The Committee recommended that no one be returned.",
          "If an appeal is dismissed, the person can now be removed.",
          "A person who should be returned to another State is not covered.");

  private static final List<String> HIDE =
      List.of(
          "An appeal is possible, and removal may proceed.",
          "Removal may be barred.",
          "The return can still go ahead.",
          "A caseworker need not consider the claim.",
          "There is no need to check the age.");

  private static final List<String> DO_NOT_HIDE =
      List.of(
          "Removal may not proceed.",
          "Removal may proceed only after notice.",
          "The transfer can take place once the certificate is withdrawn.",
          "The partner need not consider a late application.",
          "The person may be a British citizen.",
          "The person may appeal until 5 January.");

  @TempDir Path folder;

  private static List<String> rules(String prefix, String verb, List<String> texts) {
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      rules.add(
          Written.rule(
              prefix + "-" + i,
              "decision." + verb + "(\"" + texts.get(i) + "\");",
              "Claim( status == \"refused\" )"));
    }
    return rules;
  }

  private Written written(String verb, List<String> some, List<String> others) throws IOException {
    List<String> rules = rules("EL-YES", verb, some);
    rules.addAll(rules("EL-NO", verb, others));
    return Written.rules(folder, rules.toArray(String[]::new));
  }

  @Test
  void a_text_that_tells_to_remove_somebody_is_found_and_no_other() throws IOException {
    Written written = written("step", TELL, DO_NOT_TELL);
    assertEquals(TELL.size(), written.messages("says-remove").size(), written.all()::toString);
    written.all().stream()
        .filter(d -> d.id().equals("says-remove"))
        .forEach(d -> assertEquals(1, count(d.place().text()), d.place().text()));
  }

  private static long count(String line) {
    return TELL.stream().filter(line::contains).count();
  }

  @Test
  void a_bar_that_says_that_it_goes_on_is_found_and_no_other() throws IOException {
    Written written = written("bar", HIDE, DO_NOT_HIDE);
    assertEquals(HIDE.size(), written.messages("hides-a-duty").size(), written.all()::toString);
  }

  @Test
  void a_note_may_say_that_removal_can_go_on() throws IOException {
    assertEquals(List.of(), written("note", HIDE, DO_NOT_HIDE).messages("hides-a-duty"));
  }
}
