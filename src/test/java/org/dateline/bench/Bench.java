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
import org.dateline.index.ExactnessBench;
import org.dateline.index.SearchBench;

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
      case "search" -> SearchBench.run(Path.of(words.get(1)), System.out);
      case "exactness" -> bench.exactness(Integer.parseInt(words.get(1)), Path.of(words.get(2)));
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

  private void exactness(int articles, Path folder) throws Exception {
    archive(articles, folder);
    MadeArchive made = new MadeArchive(generator());
    Iterable<Article> all = () -> LongStream.range(0, articles).mapToObj(made::article).iterator();
    ExactnessBench.run(folder, all, out);
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
