package org.dateline.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.DateEstimate.Candidate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Neighbourhood;
import org.dateline.article.Origin;
import org.dateline.index.ArchiveIndex;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;
import org.dateline.read.Page;
import org.dateline.search.ArchiveUnavailable;

/** An archive in a temporary folder with articles whose day is known, as if they stated it. */
final class CorpusArchive implements AutoCloseable {
  private final Path folder;
  private final ArchiveIndex index;

  CorpusArchive() throws IOException {
    folder = Files.createTempDirectory("dateline-evaluate");
    try {
      index = ArchiveIndex.open(folder, false);
    } catch (ArchiveUnavailable e) {
      throw new IOException(e);
    }
  }

  /** Puts an article in that is sure of its day, if the program finds an article in it. */
  void add(CorpusArticle article, LocalDate day) {
    if (article.bodyPage().isEmpty()) {
      return;
    }
    DateEstimate date =
        new DateEstimate(
            day.toString(),
            Origin.STATED,
            day,
            day,
            day,
            List.of(new Candidate(day, 1)),
            List.of());
    Article made = article(article.id(), article.headline(), article.page(), date);
    FileState state = new FileState(0, Instant.EPOCH, article.id(), "");
    index
        .store()
        .put(made, new Outcome(made.file().path(), state, new Result.Read(article.id(), "")));
  }

  void commit() {
    index.store().commit();
  }

  /** The articles most like a page, without the article {@code id}. */
  Neighbourhood like(String id, Page page, int most) {
    Article article = article(id, "", page, DateEstimate.undated(List.of()));
    return index.neighbours().like(article, most);
  }

  private static Article article(String id, String headline, Page page, DateEstimate date) {
    Heading heading =
        new Heading(new Field(headline, Origin.STATED, null), null, List.of(), null, null);
    return new Article(
        id, page.file(), page.content(), "en", heading, date, List.of(), List.of(), List.of());
  }

  @Override
  public void close() throws IOException {
    index.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
