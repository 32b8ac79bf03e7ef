/**
 * Rules as somebody names them: a folder on disk, or a revision of one in a Git repository.
 *
 * <p>A revision is copied, file by file and byte for byte, into a folder that is deleted
 * afterwards; nothing in the repository is changed, and no working tree is checked out. Does not
 * read rules. Depends on {@code returns.diagnostics} and on {@code git} on the machine.
 */
package returns.revisions;
