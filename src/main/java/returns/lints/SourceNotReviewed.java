package returns.lints;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import returns.rules.Source;

/**
 * A source that was not reviewed for more than so many days, where somebody asks: {@code check
 * --as-at DAY --reviewed-within DAYS}. Those that do not say when they were reviewed are named
 * together.
 */
final class SourceNotReviewed implements LibraryLint {
  private static final int MOST_NAMES = 8;

  @Override
  public String id() {
    return "source-not-reviewed";
  }

  @Override
  public String why() {
    return "a text may have changed since, and every answer that rests on it with it";
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<LocalDate> asAt = subject.review().flatMap(Review::asAt);
    if (asAt.isEmpty() || subject.review().get().within().isEmpty()) {
      return;
    }
    int within = subject.review().get().within().getAsInt();
    List<Source> sources =
        subject.library().sources().values().stream()
            .sorted(java.util.Comparator.comparing(Source::id))
            .toList();
    for (Source source : sources) {
      source
          .reviewed()
          .filter(day -> ChronoUnit.DAYS.between(day, asAt.get()) > within)
          .ifPresent(day -> tell(subject, source, day, asAt.get(), findings));
    }
    List<String> silent =
        sources.stream().filter(s -> s.reviewed().isEmpty()).map(Source::id).toList();
    if (!silent.isEmpty()) {
      tellOfSilent(subject, silent, findings);
    }
  }

  private static void tell(
      Subject subject, Source source, LocalDate day, LocalDate asAt, Findings findings) {
    findings.add(
        subject.texts().keyPlace(Texts.SOURCES, source.id()),
        source.id()
            + " was last reviewed on "
            + day
            + ", "
            + ChronoUnit.DAYS.between(day, asAt)
            + " days before "
            + asAt,
        "read the text again, correct what changed, and state the day as  reviewed");
  }

  private static void tellOfSilent(Subject subject, List<String> silent, Findings findings) {
    int more = silent.size() - MOST_NAMES;
    findings.add(
        subject.texts().keyPlace(Texts.SOURCES, silent.get(0)),
        (silent.size() == 1
                ? "one source does not say when it was reviewed: "
                : silent.size() + " sources do not say when they were reviewed: ")
            + String.join(", ", silent.subList(0, Math.min(MOST_NAMES, silent.size())))
            + (more > 0 ? " and " + more + " more" : ""),
        "state the day on which each text was last read, as  reviewed: YYYY-MM-DD");
  }
}
