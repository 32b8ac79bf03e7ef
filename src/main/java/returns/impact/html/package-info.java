/**
 * An impact as one page of HTML, with a picture of the flows between outcomes.
 *
 * <p>Needs no network and no script. Depends on {@code returns.impact} and, for templates and
 * pictures, on {@code returns.overview.html}.
 */
package returns.impact.html;
