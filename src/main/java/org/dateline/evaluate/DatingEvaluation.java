package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.DateEstimate;
import org.dateline.extract.dating.DateExtractor;
import org.dateline.extract.vocabulary.Fold;

/**
 * Dates articles whose day is known by their bodies alone. Every article is dated with the numbers
 * that have not seen it.
 */
public final class DatingEvaluation implements Evaluation {
  /** A day after every article, so that a run tomorrow measures the same. */
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static final Path ARTICLES = Path.of("corpora", "dated-articles.jsonl.gz");

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
    CorpusArticle.read(
        folder.resolve(ARTICLES),
        article -> {
          LocalDate day = article.day();
          if (day != null) {
            DateExtractor extractor = unseen.get(Fold.of(article.id()).number() - 1);
            DateEstimate estimate =
                article
                    .bodyPage()
                    .map(page -> extractor.date(page, TODAY))
                    .orElse(DateEstimate.undated(List.of()));
            alone.add(article.id(), day, estimate);
          }
        });
    alone.report();
  }
}
