package org.dateline.index;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.dateline.bench.Cost;
import org.dateline.ingest.CopyPass;
import org.dateline.search.Copies;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/**
 * What finding copies costs: all of an archive, then of a few articles that were put in again; and
 * what a first page of stories costs beside one of articles.
 */
public final class CopiesBench {
  private static final int PUT_AGAIN = 50;
  private static final int PAGE = 50;
  private static final int ROUNDS = 15;

  private CopiesBench() {}

  /** Measures an archive; {@code putAgain} puts the article of a number in once more. */
  public static void run(Path folder, Puts putAgain, PrintStream out) throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      compare(index, "all", out);
      IntConsumer again = putAgain.into(index);
      for (int i = 0; i < PUT_AGAIN; i++) {
        again.accept(i * 97);
      }
      compare(index, PUT_AGAIN + " put in again", out);
      for (String query : List.of("", "said", "president OR minister", "\"prime minister\"")) {
        for (Sort sort : List.of(Sort.RELEVANCE, Sort.NEWEST)) {
          SearchRequest request =
              new SearchRequest(QueryParser.parse(query).query(), List.of(), sort);
          measure(index, request, query + " " + sort, out);
        }
      }
    }
  }

  /** Puts articles in. */
  @FunctionalInterface
  public interface Puts {
    /** Puts the article of a number into an archive. */
    IntConsumer into(ArchiveIndex index);
  }

  private static void compare(ArchiveIndex index, String what, PrintStream out) {
    long articles = index.archive().size();
    index.store().commit();
    long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Cost cost = new Cost();
    new CopyPass(index.store(), index.clusters(), InstantSource.system())
        .run(Progress.ignored(), new CancelToken());
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s of %,d articles: %.2f s of this thread, %.0f µs an article; %s%n",
        what,
        articles,
        seconds,
        seconds * 1e6 / articles,
        cost);
  }

  private static void measure(
      ArchiveIndex index, SearchRequest request, String name, PrintStream out) {
    double[] plain = new double[ROUNDS];
    double[] stories = new double[ROUNDS];
    long total = 0;
    long articles = 0;
    for (int round = 0; round < ROUNDS; round++) {
      // Nobody has that name: it keeps the hits of the round before from being used again.
      Filter other = Filter.exclude(Facet.PERSON, "Nobody " + name + round);
      SearchRequest next = new SearchRequest(request.query(), List.of(other), request.sort());
      Filter third = Filter.exclude(Facet.PERSON, "Nobody else " + name + round);
      SearchRequest last = new SearchRequest(request.query(), List.of(third), request.sort());
      plain[round] = millis(() -> index.archive().search(next, 0, PAGE, new CancelToken()));
      stories[round] = millis(() -> index.copies().stories(last, 0, PAGE, new CancelToken()));
      Copies.Stories answer = index.copies().stories(request, 0, PAGE, new CancelToken());
      total = answer.total();
      articles = answer.articles();
    }
    Arrays.sort(plain);
    Arrays.sort(stories);
    out.printf(
        Locale.ROOT,
        "%-34s %,9d articles %,9d stories; first page, median ms: articles %.1f, stories %.1f (%.2f"
            + " times); slowest %.1f, %.1f%n",
        name,
        articles,
        total,
        plain[ROUNDS / 2],
        stories[ROUNDS / 2],
        stories[ROUNDS / 2] / plain[ROUNDS / 2],
        plain[ROUNDS - 1],
        stories[ROUNDS - 1]);
  }

  private static double millis(Runnable question) {
    long begun = System.nanoTime();
    question.run();
    return (System.nanoTime() - begun) / 1e6;
  }
}
