/**
 * The county folder on disk: saving that survives crashes and power cuts, locks, and earlier versions. It knows files and bytes,
 * nothing of what they mean.
 * <p>
 * <b>A save</b> ({@link se.lansnat.model.storage.FolderTransaction}) of any number of parts goes so, every touch of the disk through
 * {@link se.lansnat.model.storage.FileLayer}:
 * <ol>
 * <li>each new version is written and synced as {@code .lansnat/new-PART};
 * <li>each version to be replaced gets a second name in {@code .lansnat/backups/} (a hard link; a synced copy where there are none), and
 * that directory is synced;
 * <li>the journal (per part: old and new SHA-256 and where both versions lie) is written as {@code journal.new}, synced, renamed to
 * {@code journal}, and {@code .lansnat} is synced, which also makes the names of step 1 safe. From here on the save has happened;
 * <li>the new versions are renamed over the parts, deleted parts are deleted, and the folder is synced;
 * <li>the journal is deleted and {@code .lansnat} synced.
 * </ol>
 * A failure in steps 1-3 leaves parts untouched. One in steps 4-5 is undone by the same means: the reversed journal replaces the
 * journal in one rename and is carried out with the backups as source. After a crash {@link se.lansnat.model.storage.Recovery}
 * completes what the journal promises after checking every SHA-256, or undoes it if a new version is damaged.
 * <p>
 * <b>Reading</b> ({@link se.lansnat.model.storage.FolderView}) writes nothing and never sees a mixture. Readers share a lock while
 * they load, so that a save waits for them and they for it: on Windows an open file could not be renamed over. But a lock cannot
 * be relied on (a folder without write permission has no lock file, some network shares have no locks, Git takes none), so a
 * reading is also compared before and after by names, sizes, times and file keys, and repeated when the folder changed. A journal
 * left by a crash is read through: the parts are taken from where the journal says.
 * <p>
 * <b>The right to edit</b> ({@link se.lansnat.model.storage.FolderLock}) is a lock of its own, held from opening to closing. So others can
 * read a folder that somebody is editing, and see the last save.
 */
package se.lansnat.model.storage;
