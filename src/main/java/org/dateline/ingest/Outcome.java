package org.dateline.ingest;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What came of one file that an import saw, or of a folder that it could not look into.
 *
 * @param file its path, absolute and normalised
 * @param state the file as it was when it was looked at
 * @param result what came of it
 */
public record Outcome(Path file, FileState state, Result result) {

  /**
   * What a re-scan compares to tell whether a file changed.
   *
   * @param size in bytes
   * @param modified the file system's time of the last change; {@link Instant#EPOCH} if that was so
   *     shortly before the file was looked at that a later change could bear the same time
   * @param fingerprint SHA-256 of the bytes in lower-case hexadecimal; empty if they were not read
   * @param producer the version of the code and knowledge that made the result
   */
  public record FileState(long size, Instant modified, String fingerprint, String producer) {}

  /** The kinds of result. */
  public sealed interface Result {

    /** What the report shows as the reason; may be empty. */
    String reason();

    /** It is an article of the archive. */
    record Read(String articleId, String reason) implements Result {}

    /** It has the same bytes as another file; it is an article of its own, linked to that one. */
    record Copy(String articleId, Path original) implements Result {
      @Override
      public String reason() {
        return "same text as " + original.getFileName();
      }
    }

    /** It holds no article. */
    record Empty(String reason) implements Result {}

    /** It can't be read as it is. */
    record Unreadable(String reason) implements Result {}

    /** It was left out on purpose, with all that is below it if it is a folder. */
    record Skipped(String reason) implements Result {}

    /** It could not be read this time and will be tried again at the next re-scan. */
    record Failed(String reason) implements Result {}
  }
}
