package returns.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import returns.batch.Run;

/** A progress bar on standard error, if that is a terminal and the work is long. */
final class ProgressWatcher implements Run.Watcher, AutoCloseable {
  private static final int LONG_WORK = 500;

  private final Terminal terminal;
  private ProgressBar bar;

  ProgressWatcher(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void begin(int cases) {
    if (terminal.live() && cases >= LONG_WORK) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("cases")
              .setInitialMax(cases)
              .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.width() - 1))
              .build();
    }
  }

  @Override
  public void done() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
