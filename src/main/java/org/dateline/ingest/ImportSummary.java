package org.dateline.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What came of an import, in numbers of files. What came of each file is in the report ({@link
 * ImportStore#outcomes}).
 *
 * @param read articles that are new, or were read again because their file changed
 * @param copies articles whose file has the same bytes as another one
 * @param moved articles of the two numbers above that were known under another path before
 * @param renewed articles of the first two numbers whose file is as it was: they were read again
 *     because the program makes articles otherwise now
 * @param unchanged files that are as they were at the import before, whatever came of them then
 * @param empty files that hold no article
 * @param unreadable files that can't be read as they are
 * @param skipped files and folders left out on purpose
 * @param failed files and folders that could not be read this time; what an earlier import made of
 *     them is kept
 * @param removed files that are gone, and their articles with them
 * @param missing roots that are not there, or hold nothing any more, as an unplugged disk; the
 *     articles from them are kept
 * @param elapsed how long it took
 * @param cancelled whether it was stopped before the end; what was done until then stays
 */
public record ImportSummary(
    long read,
    long copies,
    long moved,
    long renewed,
    long unchanged,
    long empty,
    long unreadable,
    long skipped,
    long failed,
    long removed,
    List<Path> missing,
    Duration elapsed,
    boolean cancelled) {

  /** Keeps an unmodifiable copy of the missing roots. */
  public ImportSummary {
    missing = List.copyOf(missing);
  }

  /** The same, longer by what was done at its end, which was stopped or not. */
  ImportSummary after(Duration more, boolean stopped) {
    return new ImportSummary(
        read,
        copies,
        moved,
        renewed,
        unchanged,
        empty,
        unreadable,
        skipped,
        failed,
        removed,
        missing,
        elapsed.plus(more),
        stopped);
  }

  /** Files and folders that were accounted for. */
  public long seen() {
    return read + copies + unchanged + empty + unreadable + skipped + failed;
  }

  /** Whether something the user pointed at could not be taken in. */
  public boolean hasProblems() {
    return unreadable > 0 || failed > 0 || !missing.isEmpty();
  }
}
