package returns.rulebook.html;

import java.util.List;

/** The first page: the contents of the book. */
public record BookPage(Frame frame, String size, List<PackModel> packs) {

  /** The page of one pack. */
  public record PackPage(Frame frame, PackModel pack) {}

  /** A page that is an index. */
  public record IndexPage(Frame frame, IndexModel index) {}
}
