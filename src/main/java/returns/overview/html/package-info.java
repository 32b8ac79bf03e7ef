/**
 * An overview as one page of HTML that needs no network and no script, with the timeline as a
 * picture in it.
 *
 * <p>The page's words stand in {@code src/main/jte/overview.jte}, which the build turns into a
 * class of this package; what is put into it is escaped there by JTE, and in the picture by the
 * JDK's writer of XML. The only package that knows JTE. Does not write files. Depends on {@code
 * returns.overview}.
 */
package returns.overview.html;
