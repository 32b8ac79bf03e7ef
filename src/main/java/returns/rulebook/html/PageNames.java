package returns.rulebook.html;

/** The names of the files of a book. */
final class PageNames {
  static final String INDEX = "index.html";
  static final String SOURCES = "by-source.html";
  static final String TERMS = "by-term.html";
  static final String FACTS = "by-fact.html";

  private PageNames() {}

  /** That of a pack: no pack's name can make it one of the others. */
  static String pack(String name) {
    return "pack-" + name + ".html";
  }
}
