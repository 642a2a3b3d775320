package org.dateline.ingest;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extractor;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.RawFile;
import org.dateline.read.RawRecord;
import org.dateline.read.ReadResult;
import org.dateline.read.RecordFile;
import org.dateline.read.RecordFormat;
import org.dateline.work.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file and makes an article of it: what can be done for each file by itself, on any thread.
 * Whatever goes wrong with one file becomes its {@link Outcome}.
 */
public final class ArticleMaker {
  /** File systems keep times in steps of up to two seconds (FAT). */
  private static final Duration TIME_STEP = Duration.ofSeconds(2);

  /** How much of the processor reading a file or record and extracting from it may take. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final String TOO_LONG =
      "Only the first 300,000 characters were looked at for names, dates and quotes.";

  private static final int WARNINGS_SHOWN = 3;
  private static final Logger LOG = System.getLogger(ArticleMaker.class.getName());

  private final PageReader reader;
  private final Extractor extractor;
  private final RecordFormat records;
  private final String producer;
  private final InstantSource clock;
  private final Deadline deadline;

  /**
   * A maker put together from a reader and an extractor.
   *
   * @param reader reads files, on several threads
   * @param records reads files of records, on several threads
   * @param extractor makes articles, on several threads
   * @param producer the version of everything that makes articles; when it changes, an import reads
   *     every file again
   * @param clock tells the time
   */
  public ArticleMaker(
      PageReader reader,
      RecordFormat records,
      Extractor extractor,
      String producer,
      InstantSource clock) {
    this(reader, records, extractor, producer, clock, new Deadline(LONGEST));
  }

  ArticleMaker(
      PageReader reader,
      RecordFormat records,
      Extractor extractor,
      String producer,
      InstantSource clock,
      Deadline deadline) {
    this.deadline = deadline;
    this.reader = reader;
    this.records = records;
    this.extractor = extractor;
    this.producer = producer;
    this.clock = clock;
  }

  /**
   * A file to be read.
   *
   * @param now as it was when it was looked at
   * @param keep what a re-scan is to compare it with
   */
  record Found(Path file, FileState now, FileState keep) {}

  /**
   * What came of a file.
   *
   * @param article there if the result is {@link Result.Read}
   */
  public record Made(Outcome outcome, @Nullable Article article) {}

  RecordFormat records() {
    return records;
  }

  /** What a re-scan has to know of a file that was not read. */
  FileState unread() {
    return new FileState(0, Instant.EPOCH, "", producer);
  }

  /**
   * A file as it is to be compared.
   *
   * @throws IOException if what its records are read by can't be read; the message is for people
   */
  Found found(Path file, BasicFileAttributes attributes) throws IOException {
    String version = records.accepts(file) ? records.version(file) : "";
    return found(file, attributes, version.isEmpty() ? producer : producer + '+' + version);
  }

  private Found found(Path file, BasicFileAttributes attributes, String by) {
    Instant modified = attributes.lastModifiedTime().toInstant();
    boolean settled = modified.isBefore(clock.instant().minus(TIME_STEP));
    FileState now = new FileState(attributes.size(), modified, "", by);
    FileState later = new FileState(attributes.size(), Instant.EPOCH, "", by);
    return new Found(file, now, settled ? now : later);
  }

  /**
   * Reads a file and makes an article of it, or of one record of it.
   *
   * @param line where the record stands, counted from 1; 0 for the file
   */
  public Made make(Path path, long line) {
    Path file = path.toAbsolutePath().normalize();
    try {
      Found found = found(file, Files.readAttributes(file, BasicFileAttributes.class));
      return records.accepts(file) ? makeRecord(found, line) : make(found);
    } catch (IOException e) {
      return new Made(
          new Outcome(file, unread(), new Result.Failed(FileWalk.reason(file, e))), null);
    }
  }

  private Made makeRecord(Found found, long line) throws IOException {
    Outcome file = new Outcome(found.file, unread(), new Result.Empty(""));
    if (line == 0) {
      String name = found.file.getFileName() + ":1";
      return new Made(
          file.with(
              new Result.Unreadable(
                  "It holds many articles; name one of them by its line, as " + name + ".")),
          null);
    }
    KnownRecords names = new KnownRecords();
    try (RecordFile open = records.open(found.file)) {
      for (Optional<RawRecord> next = open.next(); next.isPresent(); next = open.next()) {
        RawRecord raw = next.get();
        Address address = new Address(found.file, names.meet(raw.fingerprint(), raw.line()).name());
        if (raw.line() == line) {
          return make(raw, address, found, open);
        }
      }
    }
    return new Made(file.with(new Result.Unreadable("There is no record on that line.")), null);
  }

  /** Makes an article of a record of a file. */
  Made make(RawRecord raw, Address address, Found found, RecordFile open) {
    Outcome begun = begun(raw, address, found);
    if (!raw.problem().isEmpty()) {
      return new Made(begun, null);
    }
    Instant modified = found.now.modified();
    RawFile record = new RawFile(address, raw.line(), modified, raw.fingerprint(), raw.bytes());
    return make(begun, () -> open.read(record));
  }

  /** What an outcome of a record is about; the result is that it can't be read. */
  static Outcome begun(RawRecord raw, Address address, Found found) {
    FileState state =
        new FileState(raw.size(), Instant.EPOCH, raw.fingerprint(), found.now.producer());
    return new Outcome(address, raw.line(), state, new Result.Unreadable(raw.problem()));
  }

  /** Reads a file and makes an article of it; whatever goes wrong becomes an outcome. */
  Made make(Found found) {
    Outcome begun = new Outcome(found.file, found.keep, new Result.Empty(""));
    return make(begun, () -> reader.read(found.file));
  }

  /**
   * Reads a file or record and makes an article of it; whatever goes wrong becomes an outcome.
   *
   * @param begun what the outcome is about
   */
  Made make(Outcome begun, Supplier<ReadResult> read) {
    try {
      return deadline.hold(() -> readAndExtract(begun, read));
    } catch (Deadline.Passed e) {
      return without(begun, new Result.Unreadable(tooSlow()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of the program must cost one file, not the import.
      LOG.log(Level.WARNING, "reading " + begun.place(), e);
      return without(begun, new Result.Failed("The program failed on it: " + e));
    }
  }

  private String tooSlow() {
    return "It took more than "
        + deadline.longest().toSeconds()
        + " s of the processor and was given up. If it is a collection of articles, split it into"
        + " single ones.";
  }

  private Made readAndExtract(Outcome begun, Supplier<ReadResult> read) {
    return switch (read.get()) {
      case ReadResult.Success(Page page) -> extract(begun, page);
      case ReadResult.Empty(String reason) -> without(begun, new Result.Empty(reason));
      case ReadResult.Unreadable(String reason) -> without(begun, new Result.Unreadable(reason));
      case ReadResult.Failed(String reason) -> without(begun, new Result.Failed(reason));
    };
  }

  private Made extract(Outcome begun, Page page) {
    Article article = extractor.extract(page);
    FileState kept = begun.state();
    FileState state =
        new FileState(kept.size(), kept.modified(), page.file().fingerprint(), kept.producer());
    Result result = new Result.Read(article.id(), warnings(page));
    return new Made(new Outcome(begun.address(), begun.line(), state, result), article);
  }

  private static Made without(Outcome begun, Result result) {
    return new Made(begun.with(result), null);
  }

  private static String warnings(Page page) {
    List<Page.Warning> warnings = new ArrayList<>(page.warnings());
    if (page.content().text().length() > ArticleExtractor.LONGEST) {
      warnings.add(new Page.Warning(TOO_LONG, ArticleExtractor.LONGEST));
    }
    String shown =
        warnings.stream()
            .limit(WARNINGS_SHOWN)
            .map(Page.Warning::message)
            .collect(Collectors.joining(" "));
    int more = warnings.size() - WARNINGS_SHOWN;
    return more > 0 ? shown + " (" + more + " more)" : shown;
  }
}
