package org.dateline.ingest;

import java.nio.file.Path;
import java.time.Duration;
import org.dateline.read.RecordFormat;
import org.dateline.work.Progress;
import org.dateline.work.Progress.Task;

/**
 * How much an import has before it. How many records a file holds is not known before it is read:
 * where there are such files, bytes tell how far the import is.
 */
final class Sizes {
  private static final Task AGAIN =
      new Task("Reading files again with this version of Dateline", "file", "files");

  private final RecordFormat records;
  private long files;
  private long toRead;
  private long bytes;
  private long taken;
  private long partly;
  private long again;
  private boolean inBytes;
  private boolean counted;

  Sizes(RecordFormat records) {
    this.records = records;
  }

  /** Adds a file that is to be looked at. */
  void add(Path file, long size) {
    files++;
    toRead++;
    bytes += size;
    inBytes |= records.accepts(file);
  }

  /** The same for a file that is as it was, and is read again because the program changed. */
  void addAgain(Path file, long size) {
    again++;
    add(file, size);
  }

  /** Takes note that all files were added, beside so many that needed nothing. */
  void counted(long others) {
    files += others;
    counted = true;
  }

  /** Takes note that a file was dealt with. */
  void done(long size) {
    taken += size;
    partly = 0;
  }

  /** Takes note that so many bytes of a file were dealt with. */
  void partly(long size) {
    partly = Math.max(partly, size);
  }

  /** How far the import is. */
  Progress progress(long items, Duration elapsed, String current) {
    if (!counted) {
      return new Progress(items, -1, elapsed, current);
    }
    Task task = again * 2 > toRead ? AGAIN : Task.FILES; // what most of the work is
    return inBytes
        ? new Progress(task, items, -1, Math.min(bytes, taken + partly), bytes, elapsed, current)
        : new Progress(task, items, files, elapsed, current);
  }
}
