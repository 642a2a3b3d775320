package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.index.ArchiveIndex;
import org.dateline.index.BareIndexBench;
import org.dateline.index.CopiesBench;
import org.dateline.index.ExactnessBench;
import org.dateline.index.PeersBench;
import org.dateline.index.ScreensBench;
import org.dateline.index.SearchBench;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** Starts what is measured: {@code mvn -Pbench -Dbench="COMMAND …"}; CONTRIBUTING.md lists them. */
public final class Bench {
  /** The seed of every corpus that {@code docs/performance.md} speaks of. */
  static final long SEED = 2026;

  private final PrintStream out;

  private Bench(PrintStream out) {
    this.out = out;
  }

  /** Runs the command of the first word with those behind it. */
  public static void main(String[] args) throws Exception {
    List<String> words = Arrays.asList(args);
    Bench bench = new Bench(System.out);
    switch (words.isEmpty() ? "" : words.getFirst()) {
      case "corpus" -> bench.corpus(Long.parseLong(words.get(1)), Path.of(words.get(2)));
      case "archive" -> bench.archive(Long.parseLong(words.get(1)), Path.of(words.get(2)));
      case "search" ->
          SearchBench.run(Path.of(words.get(1)), Integer.parseInt(words.get(2)), System.out);
      case "screens" ->
          ScreensBench.run(Path.of(words.get(1)), Integer.parseInt(words.get(2)), System.out);
      case "peers" -> PeersBench.run(Path.of(words.get(1)), words.get(2), words.get(3), System.out);
      case "refresh" -> bench.refresh(Path.of(words.get(1)));
      case "exactness" -> bench.exactness(Integer.parseInt(words.get(1)), Path.of(words.get(2)));
      case "copies" -> bench.copies(Long.parseLong(words.get(1)), Path.of(words.get(2)));
      case "bare" ->
          BareIndexBench.run(
              Path.of(words.get(1)),
              Integer.parseInt(words.get(2)),
              Path.of(words.get(3)),
              System.out);
      case "visible" ->
          new MadeImport(System.out).visible(Path.of(words.get(1)), Path.of(words.get(2)));
      case "records" ->
          new MadeImport(System.out).records(Path.of(words.get(1)), Path.of(words.get(2)));
      case "rescan" ->
          new MadeImport(System.out).rescan(Path.of(words.get(1)), Path.of(words.get(2)));
      default -> throw new IllegalArgumentException("CONTRIBUTING.md lists what can be measured");
    }
  }

  private static CorpusGenerator generator() throws IOException {
    return new CorpusGenerator(Material.find(), SEED);
  }

  private void corpus(long articles, Path target) throws IOException {
    Cost cost = new Cost();
    long bytes = new CorpusWriter(generator()).write(articles, target);
    out.printf(Locale.ROOT, "%,d articles, %,d kB of text: %s%n", articles, bytes / 1000, cost);
  }

  private void archive(long articles, Path folder) throws Exception {
    CorpusGenerator generator = generator();
    Cost cost = new Cost();
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      long bytes = new MadeArchive(generator).fill(index.store(), articles);
      long size = size(folder);
      out.printf(
          Locale.ROOT,
          "%,d articles, %,d kB of text: %s; index %,d kB, %.2f of the text%n",
          articles,
          bytes / 1000,
          cost,
          size / 1000,
          (double) size / bytes);
    }
  }

  private void copies(long articles, Path folder) throws Exception {
    archive(articles, folder);
    MadeArchive made = new MadeArchive(generator());
    CopiesBench.run(folder, index -> number -> made.put(index.store(), number), out);
  }

  private void exactness(int articles, Path folder) throws Exception {
    archive(articles, folder);
    MadeArchive made = new MadeArchive(generator());
    Iterable<Article> all = () -> LongStream.range(0, articles).mapToObj(made::article).iterator();
    ExactnessBench.run(folder, all, out);
  }

  /** What it takes until articles that were put in again are searched and counted. */
  private void refresh(Path folder) throws Exception {
    MadeArchive made = new MadeArchive(generator());
    SearchRequest everything =
        new SearchRequest(new Query.Everything(), List.of(), SearchRequest.Sort.NEWEST);
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      Cost first = new Cost();
      index.archive().facets(everything, 100, new CancelToken());
      out.printf(Locale.ROOT, "first counts of %,d articles: %s%n", index.archive().size(), first);
      for (int round = 0; round < 12; round++) {
        for (int i = 0; i < 50; i++) {
          made.put(index.store(), round * 1000L + i * 7);
        }
        Cost commit = new Cost();
        index.store().commit();
        double committed = commit.seconds();
        double processor = commit.processorSeconds();
        Cost counts = new Cost();
        index.archive().facets(everything, 100, new CancelToken());
        out.printf(
            Locale.ROOT,
            "50 articles put in again: commit and refresh %.0f ms (%.0f of processor), counts of"
                + " all after it %.1f ms%n",
            committed * 1e3,
            processor * 1e3,
            counts.seconds() * 1e3);
      }
      Runtime.Version java = Runtime.version();
      out.printf("heap held %d MB, Java %s%n", Cost.heapHeld() >> 20, java);
    }
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
