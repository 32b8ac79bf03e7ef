package returns.drools;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** The {@code decision} of an author's right side, which remembers what was established. */
public final class AuthorDecision {
  private final Set<String> established = new TreeSet<>();

  Set<String> establishedSoFar() {
    return established;
  }

  public void establish(String what, String text, Object... arguments) {
    established.add(what);
  }

  public AuthorDecision bar(String text, Object... arguments) {
    return this;
  }

  public AuthorDecision defer(String text, Object... arguments) {
    return this;
  }

  public void refer(String text, Object... arguments) {}

  public void note(String text, Object... arguments) {}

  public void step(String text, Object... arguments) {}

  public void deadline(String what, LocalDate date, String text, Object... arguments) {}

  public void lastDay(LocalDate date) {}
}
