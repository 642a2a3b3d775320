package org.dateline.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Address;
import org.dateline.article.SourceFile;

/**
 * What came of one file that an import saw, of one record of a file that holds many, or of a folder
 * that it could not look into.
 *
 * @param address what it is about
 * @param line where the record stands in its file, counted from 1; 0 if it is about the file
 * @param state the file or the record as it was when it was looked at
 * @param result what came of it
 */
public record Outcome(Address address, long line, FileState state, Result result) {

  /** What came of a whole file. */
  public Outcome(Path file, FileState state, Result result) {
    this(Address.of(file), 0, state, result);
  }

  /** The file it is about, or whose record. */
  public Path file() {
    return address.file();
  }

  /**
   * The reason, with the place of what it is a copy of.
   *
   * @param ledger knows what it is a copy of
   */
  public String reason(Function<Address, Optional<Outcome>> ledger) {
    return result instanceof Result.Copy copy
        ? copy.reason(ledger.apply(copy.original()).map(Outcome::line).orElse(0L))
        : result.reason();
  }

  /** Where it is, as people point at it: the path, with the line of a record. */
  public String place() {
    return SourceFile.pointAt(file().toString(), line);
  }

  /** The same with another result. */
  Outcome with(Result other) {
    return new Outcome(address, line, state, other);
  }

  /** The same of a record that now stands on another line. */
  public Outcome at(long now) {
    return new Outcome(address, now, state, result);
  }

  /**
   * What a re-scan compares to tell whether a file changed.
   *
   * @param size in bytes, of the file or the record
   * @param modified the file system's time of the last change; {@link Instant#EPOCH} of a record,
   *     and if that was so shortly before the file was looked at that a later change could bear the
   *     same time
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

    /**
     * It has the same bytes as another file or record; it is an article of its own, linked to that
     * one.
     */
    record Copy(String articleId, Address original) implements Result {
      @Override
      public String reason() {
        String name = String.valueOf(original.file().getFileName());
        return "same text as " + (original.namesRecord() ? "a record of " : "") + name;
      }

      /**
       * The same with the place: {@code same text as /news/records.jsonl, line 12}.
       *
       * @param line where the original stands in its file; 0 if it is the file
       */
      public String reason(long line) {
        return "same text as " + original.file() + (line == 0 ? "" : ", line " + line);
      }
    }

    /**
     * It holds many records, each of which has an outcome of its own.
     *
     * @param articles records that became articles, copies too
     * @param others records that did not
     */
    record Container(long articles, long others) implements Result {
      @Override
      public String reason() {
        String without =
            others == 0
                ? ""
                : ", " + others + (others == 1 ? " record" : " records") + " without one";
        return articles + (articles == 1 ? " article" : " articles") + without;
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
