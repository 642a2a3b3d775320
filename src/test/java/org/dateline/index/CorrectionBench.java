package org.dateline.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.bench.Cost;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.correction.Corrections;
import org.dateline.correction.NameKind;
import org.dateline.index.Stopwatch.Took;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/**
 * Measures what it takes until a correction shows: people of tens of articles merged into one and
 * parted again, and single articles corrected; the copy of the archive that it changes is taken
 * away at its end.
 */
final class CorrectionBench {
  private static final int ROUNDS = 21;
  private static final int FEWEST = 20;
  private static final int MOST = 90;
  private static final int VALUES = 5_000;

  private final CancelToken never = new CancelToken();
  private final PrintStream out;

  private CorrectionBench(PrintStream out) {
    this.out = out;
  }

  /** Measures the archive of a folder, which stays as it is. */
  static void run(Path folder, PrintStream out) throws IOException {
    Path copy = folder.resolveSibling(folder.getFileName() + "-corrected");
    link(folder, copy);
    try (ArchiveIndex index = ArchiveIndex.open(copy, false)) {
      new CorrectionBench(out).measure(index);
    } catch (ArchiveUnavailable e) {
      throw new IOException(e);
    } finally {
      delete(copy);
    }
  }

  /** The files of an index never change, so that other names for them make a copy. */
  private static void link(Path folder, Path copy) throws IOException {
    delete(copy);
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        Files.createLink(copy.resolve(file.getFileName()), file);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void measure(ArchiveIndex index) {
    SearchRequest all = new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST);
    index.archive().facets(all, 100, never);
    List<String> people =
        index.archive().values(all, Facet.PERSON, "", VALUES, never).stream()
            .filter(count -> count.articles() >= FEWEST && count.articles() <= MOST)
            .map(Count::value)
            .limit(2 * ROUNDS)
            .toList();
    List<Took> merged = new ArrayList<>();
    List<Took> parted = new ArrayList<>();
    long affected = 0;
    for (int i = 0; i + 1 < people.size(); i += 2) {
      Change.OfName merge =
          new Change.Merge(NameKind.PERSON, people.get(i), people.get(i + 1), null);
      Corrections next = Corrections.of(List.of(Correction.everywhere(merge)));
      affected += index.corrections().affected(next);
      merged.add(correct(index, next));
      parted.add(correct(index, Corrections.none()));
    }
    tell("correction: two people of " + affected / Math.max(1, merged.size()), merged);
    tell("correction: taken back", parted);
    List<Took> single = new ArrayList<>();
    for (Hit hit : index.archive().search(all, 0, ROUNDS, never).page()) {
      Article article = index.archive().article(hit.id()).orElseThrow();
      Change.OfArticle headline = new Change.Headline("A headline put right");
      single.add(
          correct(
              index, Corrections.of(List.of(new Correction(ArticleKey.of(article), headline)))));
    }
    tell("correction: of an article", single);
  }

  private Took correct(ArchiveIndex index, Corrections next) {
    Cost cost = new Cost();
    index.corrections().correct(next, Progress.ignored(), never);
    return new Took(cost.seconds() * 1e3, cost.processorSeconds() * 1e3);
  }

  private void tell(String what, List<Took> took) {
    took.removeFirst(); // which has the program warmed up
    out.printf(
        Locale.ROOT,
        "%-32s all processors %5.1f median %7.1f p95 %7.1f most, by the clock %7.1f median %7.1f"
            + " p95%n",
        what,
        Stopwatch.quantile(took, 0.5, Took::processor),
        Stopwatch.quantile(took, 0.95, Took::processor),
        Stopwatch.quantile(took, 1, Took::processor),
        Stopwatch.quantile(took, 0.5, Took::wall),
        Stopwatch.quantile(took, 0.95, Took::wall));
  }
}
