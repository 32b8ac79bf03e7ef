package returns.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something is written below some folders. It only says that something may have
 * changed: what did is told by the content of the files.
 */
public final class FolderWatch implements AutoCloseable {
  /** Editors write in several steps; so long nothing may happen before a save is over. */
  private static final int QUIET_MILLIS = 50;

  private final List<Path> folders;
  private final WatchService service;

  public FolderWatch(List<Path> folders) throws IOException {
    this.folders = List.copyOf(folders);
    this.service = folders.get(0).getFileSystem().newWatchService();
    register();
  }

  /** Folders that are made later are found when something happens above them. */
  private void register() throws IOException {
    for (Path folder : folders) {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path found, BasicFileAttributes attributes)
                throws IOException {
              found.register(
                  service,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }

  /**
   * Waits for something to happen and for the quiet after it.
   *
   * @return false if the watch was ended meanwhile
   */
  public boolean await() throws IOException {
    try {
      WatchKey key = service.take();
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (ClosedWatchServiceException ended) {
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
    register();
    return true;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
