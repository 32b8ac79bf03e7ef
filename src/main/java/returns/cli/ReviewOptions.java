package returns.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import returns.lints.Review;

/** What {@code check} is asked about the review of sources; the machine's clock is never read. */
final class ReviewOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--reviewed-within",
      paramLabel = "DAYS",
      description = "tell of sources that were not reviewed in so many days before --as-at")
  private Integer within;

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      description = "the day from which --reviewed-within counts back")
  private LocalDate asAt;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "tell of sources whose text, DIR/<source>.txt, is not the one that was read")
  private Path texts;

  Optional<Review> review() {
    if ((within == null) != (asAt == null)) {
      throw wrong("--reviewed-within DAYS and --as-at DATE belong together: write both");
    }
    if (within != null && within < 0) {
      throw wrong("--reviewed-within counts days: write it without a minus");
    }
    if (texts != null && !Files.isDirectory(texts)) {
      throw wrong("there is no folder " + texts + " of texts");
    }
    return within == null && texts == null
        ? Optional.empty()
        : Optional.of(
            new Review(
                Optional.ofNullable(asAt),
                within == null ? OptionalInt.empty() : OptionalInt.of(within),
                Optional.ofNullable(texts)));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
