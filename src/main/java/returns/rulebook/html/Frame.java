package returns.rulebook.html;

import java.util.List;

/**
 * What stands around each page.
 *
 * @param page the file that it is
 * @param day the day that is looked at, in words; empty if none is
 * @param engine the version of this program
 */
public record Frame(String page, String title, String day, List<Way> ways, String engine) {
  public Frame {
    ways = List.copyOf(ways);
  }

  /** A way to another page. */
  public record Way(String page, String title) {}
}
