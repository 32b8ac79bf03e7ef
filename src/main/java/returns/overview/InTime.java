package returns.overview;

import java.time.LocalDate;
import returns.dates.Span;
import returns.rules.Instrument.Life;
import returns.rules.Status;

/** How a life stands to a day. */
public enum InTime {
  NOT_YET("not-yet"),
  HOLDS("holds"),
  NOT_KNOWN("not-known"),
  ENDED("ended");

  private final String word;

  InTime(String word) {
    this.word = word;
  }

  /** The word in files. */
  public String word() {
    return word;
  }

  /** Whether it holds, as one of three values. */
  public Status status() {
    return switch (this) {
      case HOLDS -> Status.MET;
      case NOT_KNOWN -> Status.UNKNOWN;
      case NOT_YET, ENDED -> Status.NOT_MET;
    };
  }

  static InTime of(Life life, LocalDate day) {
    return of(life.starts(), life.ends(), day);
  }

  static InTime of(Object starts, Object ends, LocalDate day) {
    return switch (Life.holds(starts, ends, day)) {
      case MET -> HOLDS;
      case UNKNOWN -> NOT_KNOWN;
      case NOT_MET -> starts != null && day.isBefore(Span.firstOf(starts)) ? NOT_YET : ENDED;
    };
  }
}
