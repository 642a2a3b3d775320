package org.dateline.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.dateline.bench.Cost;
import org.dateline.index.SearchQueries.Asked;
import org.dateline.index.Stopwatch.Took;
import org.dateline.search.Archive;
import org.dateline.search.Histogram;
import org.dateline.work.CancelToken;

/**
 * Measures searches of an archive, and beside each of them, in turn, the calls of Lucene that the
 * same answer needs. An answer counts at every time it is given, so that the slowest one of a
 * hundred is a slow query as well as an unlucky one.
 */
public final class SearchBench {
  private static final long SEED = 2026;
  private static final int WARM_ROUNDS = 1;

  private final Stopwatch watch = new Stopwatch();
  private final PrintStream out;
  private final Map<String, Sample> samples = new LinkedHashMap<>();

  private SearchBench(PrintStream out) {
    this.out = out;
  }

  /** The answers to some questions. */
  private record Sample(
      List<Took> first, List<Took> whole, List<Took> bareFirst, List<Took> bareWhole) {
    Sample() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * Measures the archive of a folder: every question {@code rounds} times, after once for warmth.
   */
  public static void run(Path folder, int rounds, PrintStream out) throws Exception {
    new SearchBench(out).measure(folder, rounds);
  }

  private void measure(Path folder, int rounds) throws Exception {
    long begun = System.nanoTime();
    Cost cost = new Cost();
    try (ArchiveIndex index = ArchiveIndex.open(folder, true);
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      Archive archive = index.archive();
      List<Asked> asked = new ArrayList<>(SearchQueries.of(reader, archive, SEED));
      BareLucene bare = new BareLucene(reader);
      out.printf(
          Locale.ROOT,
          "%,d articles in %d segments, %d questions; ready after %.1f s%n",
          archive.size(),
          reader.leaves().size(),
          asked.size(),
          (System.nanoTime() - begun) / 1e9);
      for (int round = -WARM_ROUNDS; round < rounds; round++) {
        Collections.shuffle(asked, new Random(round));
        for (Asked question : asked) {
          one(archive, bare, question, round);
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "heap after a collection at most %d MB, at the end %d MB%n",
        cost.heapKept() >> 20,
        Cost.heapHeld() >> 20);
    print("by the clock", Took::wall);
    print("of all processors, which other programs do not disturb", Took::processor);
  }

  private void one(Archive archive, BareLucene bare, Asked asked, int round) throws IOException {
    Took[] ours = new Took[2];
    Took[] theirs = new Took[2];
    boolean oursFirst = Math.floorMod(round, 2) == 0;
    if (oursFirst) {
      dateline(archive, asked, ours);
    }
    theirs[0] = watch.time(() -> bare.firstScreen(asked.request()));
    theirs[1] = watch.time(() -> bare.counts(asked.request()));
    if (!oursFirst) {
      dateline(archive, asked, ours);
    }
    if (round >= 0) {
      for (String kind : List.of("all", asked.kind())) {
        Sample sample = samples.computeIfAbsent(kind, _ -> new Sample());
        sample.first().add(ours[0]);
        sample.whole().add(ours[0].plus(ours[1]));
        sample.bareFirst().add(theirs[0]);
        sample.bareWhole().add(theirs[0].plus(theirs[1]));
      }
    }
  }

  private void dateline(Archive archive, Asked asked, Took[] took) throws IOException {
    CancelToken cancel = new CancelToken();
    took[0] = watch.time(() -> archive.search(asked.request(), 0, 50, cancel));
    took[1] =
        watch.time(
            () -> {
              archive.facets(asked.request(), 100, cancel);
              return archive.histogram(asked.request(), Histogram.Unit.YEAR, cancel);
            });
  }

  private void print(String how, ToDoubleFunction<Took> measure) {
    out.printf("%nMilliseconds %s%n", how);
    out.printf("%-15s %7s  %-38s  %-38s%n", "", "answers", "first screen", "whole answer");
    out.printf("%-15s %7s", "", "");
    String head = "%8s%8s%8s%8s%7s ";
    out.printf(head, "median", "p99", "bare", "p99", "ratio");
    out.printf(head + "%n", "median", "p99", "bare", "p99", "ratio");
    samples.forEach(
        (kind, sample) -> {
          out.printf("%-15s %7d", kind, sample.first().size());
          print(sample.first(), sample.bareFirst(), measure);
          print(sample.whole(), sample.bareWhole(), measure);
          out.println();
        });
  }

  /** The ratio is that of the sums: what a session of all these questions takes. */
  private void print(List<Took> ours, List<Took> bare, ToDoubleFunction<Took> measure) {
    out.printf(
        Locale.ROOT,
        "%8.1f%8.1f%8.1f%8.1f%7.2f ",
        Stopwatch.quantile(ours, 0.5, measure),
        Stopwatch.quantile(ours, 0.99, measure),
        Stopwatch.quantile(bare, 0.5, measure),
        Stopwatch.quantile(bare, 0.99, measure),
        ours.stream().mapToDouble(measure).sum() / bare.stream().mapToDouble(measure).sum());
  }
}
