package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dateline.article.DateEstimate;
import org.dateline.article.Neighbourhood;
import org.dateline.extract.dating.DateExtractor;
import org.dateline.extract.vocabulary.Fold;
import org.dateline.ingest.SecondPass;
import org.dateline.read.Page;

/**
 * Dates articles whose day is known by their bodies: alone, and beside the other dated articles as
 * the archive's second pass does. Every article is dated with the numbers that have not seen it.
 */
public final class DatingEvaluation implements Evaluation {
  /** A day after every article, so that a run tomorrow measures the same. */
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  static final Path ARTICLES = Path.of("corpora", "dated-articles.jsonl.gz");

  private static final Path MORE = Path.of("corpora", "scale-articles.jsonl.gz");

  private final Function<Fold, DateExtractor> extractors;

  /** Measures the extractors that have not seen a fold. */
  public DatingEvaluation(Function<Fold, DateExtractor> extractors) {
    this.extractors = extractors;
  }

  @Override
  public String name() {
    return "dating";
  }

  @Override
  public List<Path> needs() {
    return List.of(ARTICLES);
  }

  @Override
  public void run(Path folder, Findings findings) throws IOException {
    List<DateExtractor> unseen = new ArrayList<>();
    for (int fold = 1; fold <= Fold.COUNT; fold++) {
      unseen.add(extractors.apply(new Fold(fold)));
    }
    DatingFigures alone = new DatingFigures("dating.alone", findings);
    DatingFigures archived = new DatingFigures("dating.archive", findings);
    try (CorpusArchive archive = archive(folder)) {
      eachDated(
          folder.resolve(ARTICLES),
          (article, day) -> {
            DateExtractor extractor = unseen.get(Fold.of(article.id()).number() - 1);
            Page page = article.bodyPage().orElse(null);
            if (page == null) {
              alone.add(article.id(), day, DateEstimate.undated(List.of()));
              archived.add(article.id(), day, DateEstimate.undated(List.of()));
              return;
            }
            Neighbourhood like = archive.like(article.id(), page, SecondPass.NEIGHBOURS);
            alone.add(article.id(), day, extractor.date(page, TODAY));
            archived.add(article.id(), day, extractor.date(page.content(), TODAY, like));
          });
    }
    alone.report();
    archived.report();
  }

  /** All dated articles; those for volume too, where they are there. */
  static CorpusArchive archive(Path folder) throws IOException {
    CorpusArchive archive = new CorpusArchive();
    for (Path file : List.of(ARTICLES, MORE)) {
      if (Files.exists(folder.resolve(file))) {
        eachDated(folder.resolve(file), archive::add);
      }
    }
    archive.commit();
    return archive;
  }

  /** Tells every article of a set that has a day. */
  static void eachDated(Path file, BiConsumer<CorpusArticle, LocalDate> each) throws IOException {
    CorpusArticle.read(
        file,
        article -> {
          LocalDate day = article.day();
          if (day != null) {
            each.accept(article, day);
          }
        });
  }
}
