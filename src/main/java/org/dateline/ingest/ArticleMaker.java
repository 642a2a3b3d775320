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
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.extract.ArticleExtractor;
import org.dateline.extract.Extractor;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;
import org.dateline.read.Page;
import org.dateline.read.PageReader;
import org.dateline.read.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file and makes an article of it: what can be done for each file by itself, on any thread.
 * Whatever goes wrong with one file becomes its {@link Outcome}.
 */
public final class ArticleMaker {
  /** File systems keep times in steps of up to two seconds (FAT). */
  private static final Duration TIME_STEP = Duration.ofSeconds(2);

  private static final String TOO_LONG =
      "Only the first 300,000 characters were looked at for names, dates and quotes.";

  private static final int WARNINGS_SHOWN = 3;
  private static final Logger LOG = System.getLogger(ArticleMaker.class.getName());

  private final PageReader reader;
  private final Extractor extractor;
  private final String producer;
  private final InstantSource clock;

  /**
   * A maker put together from a reader and an extractor.
   *
   * @param reader reads files, on several threads
   * @param extractor makes articles, on several threads
   * @param producer the version of everything that makes articles; when it changes, an import reads
   *     every file again
   * @param clock tells the time
   */
  public ArticleMaker(
      PageReader reader, Extractor extractor, String producer, InstantSource clock) {
    this.reader = reader;
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

  String producer() {
    return producer;
  }

  /** What a re-scan has to know of a file that was not read. */
  FileState unread() {
    return new FileState(0, Instant.EPOCH, "", producer);
  }

  Found found(Path file, BasicFileAttributes attributes) {
    Instant modified = attributes.lastModifiedTime().toInstant();
    boolean settled = modified.isBefore(clock.instant().minus(TIME_STEP));
    FileState now = new FileState(attributes.size(), modified, "", producer);
    FileState later = new FileState(attributes.size(), Instant.EPOCH, "", producer);
    return new Found(file, now, settled ? now : later);
  }

  /** Reads a file and makes an article of it. */
  public Made make(Path path) {
    Path file = path.toAbsolutePath().normalize();
    try {
      return make(found(file, Files.readAttributes(file, BasicFileAttributes.class)));
    } catch (IOException e) {
      return new Made(
          new Outcome(file, unread(), new Result.Failed(FileWalk.reason(file, e))), null);
    }
  }

  /** Reads a file and makes an article of it; whatever goes wrong becomes an outcome. */
  Made make(Found found) {
    try {
      return switch (reader.read(found.file)) {
        case ReadResult.Success(Page page) -> extract(found, page);
        case ReadResult.Empty(String reason) -> without(found, new Result.Empty(reason));
        case ReadResult.Unreadable(String reason) -> without(found, new Result.Unreadable(reason));
        case ReadResult.Failed(String reason) -> without(found, new Result.Failed(reason));
      };
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A mistake of the program must cost one file, not the import.
      LOG.log(Level.WARNING, "reading " + found.file, e);
      return without(found, new Result.Failed("The program failed on it: " + e));
    }
  }

  private Made extract(Found found, Page page) {
    Article article = extractor.extract(page);
    FileState state =
        new FileState(
            found.keep.size(), found.keep.modified(), page.file().fingerprint(), producer);
    Result result = new Result.Read(article.id(), warnings(page));
    return new Made(new Outcome(found.file, state, result), article);
  }

  private static Made without(Found found, Result result) {
    return new Made(new Outcome(found.file, found.keep, result), null);
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
