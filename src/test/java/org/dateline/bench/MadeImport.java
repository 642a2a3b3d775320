package org.dateline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Span;
import org.dateline.extract.ArticleExtractor;
import org.dateline.index.ArchiveIndex;
import org.dateline.ingest.ArticleMaker;
import org.dateline.ingest.FollowUp;
import org.dateline.ingest.ImportSummary;
import org.dateline.ingest.Importer;
import org.dateline.ingest.Outcome;
import org.dateline.read.FilePageReader;
import org.dateline.read.Page;
import org.dateline.read.records.JsonLinesFormat;
import org.dateline.read.text.TextFormatReader;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/**
 * Measures what an import costs beside extraction, which is left out: walking, comparing, reading,
 * cutting, laying out, indexing, and the memory of it.
 */
final class MadeImport {
  private static final int RUNS = 5;

  private final PrintStream out;
  private final AtomicLong extracted = new AtomicLong();

  MadeImport(PrintStream out) {
    this.out = out;
  }

  /** Imports a file of records, then once more as it is, with lines at its end and at its top. */
  void records(Path file, Path archive) throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(archive, false)) {
      say("first import", () -> run(index, file));
      say("again, unchanged", () -> run(index, file));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS)));
      say("again, another time of change", () -> run(index, file));
      byte[] line =
          "{\"title\":\"One more\",\"body\":\"It was added.\"}\n".getBytes(StandardCharsets.UTF_8);
      Files.write(file, line, StandardOpenOption.APPEND);
      say("a line at the end", () -> run(index, file));
    }
  }

  /**
   * Imports into an archive as the window does, and tells how long each article that was reported
   * as read stayed unseen.
   */
  void visible(Path root, Path archive) throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(archive, false)) {
      long before = index.archive().size();
      Queue<Long> reported = new ConcurrentLinkedQueue<>();
      List<Long> unseen = new ArrayList<>();
      AtomicBoolean ended = new AtomicBoolean();
      Thread looking =
          Thread.ofPlatform()
              .name("looking")
              .start(
                  () -> {
                    long seen = before;
                    while (!ended.get() || !reported.isEmpty()) {
                      long size = index.archive().size();
                      long now = System.nanoTime();
                      for (; seen < size && !reported.isEmpty(); seen++) {
                        unseen.add(now - reported.remove());
                      }
                      LockSupport.parkNanos(1_000_000);
                    }
                  });
      ImportSummary summary = run(index, root, Importer.WATCHED, each -> note(each, reported));
      ended.set(true);
      looking.join();
      unseen.sort(null);
      out.printf(
          Locale.ROOT,
          "%,d articles into an archive of %,d: each was found after %.2f s in the middle, %.2f s"
              + " in 99 of 100, %.2f s at most%n",
          summary.seen(),
          before,
          unseen.get(unseen.size() / 2) / 1e9,
          unseen.get(unseen.size() * 99 / 100) / 1e9,
          unseen.getLast() / 1e9);
    }
  }

  private static void note(Outcome outcome, Queue<Long> reported) {
    if (outcome.result() instanceof Outcome.Result.Read) {
      reported.add(System.nanoTime());
    }
  }

  /** Compares a re-scan of unchanged files with a walk that looks at the size of each. */
  void rescan(Path folder, Path archive) throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(archive, false)) {
      say("first import", () -> run(index, folder));
      double[] walks = new double[RUNS];
      double[] scans = new double[RUNS];
      for (int i = 0; i < RUNS; i++) {
        long begun = System.nanoTime();
        long bytes = walk(folder);
        walks[i] = (System.nanoTime() - begun) / 1e9;
        begun = System.nanoTime();
        ImportSummary summary = run(index, folder);
        scans[i] = (System.nanoTime() - begun) / 1e9;
        out.printf(
            Locale.ROOT,
            "walk %.2f s (%,d kB), re-scan %.2f s (%,d unchanged)%n",
            walks[i],
            bytes / 1000,
            scans[i],
            summary.unchanged());
      }
      Arrays.sort(walks);
      Arrays.sort(scans);
      out.printf(
          Locale.ROOT,
          "median: walk %.2f s, re-scan %.2f s, %.2f times%n",
          walks[RUNS / 2],
          scans[RUNS / 2],
          scans[RUNS / 2] / walks[RUNS / 2]);
    }
  }

  private static long walk(Path folder) throws IOException {
    long[] bytes = new long[1];
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            bytes[0] += attributes.size();
            return FileVisitResult.CONTINUE;
          }
        });
    return bytes[0];
  }

  /** Something that imports. */
  private interface Work {
    ImportSummary run();
  }

  private void say(String what, Work work) {
    extracted.set(0);
    Cost cost = new Cost();
    ImportSummary summary = work.run();
    out.printf(
        Locale.ROOT,
        "%s: %,d articles accounted for, %,d made; %s; heap in use %,d MB%n",
        what,
        summary.seen(),
        extracted.get(),
        cost,
        used());
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private ImportSummary run(ArchiveIndex index, Path root) {
    return run(index, root, Importer.UNWATCHED, _ -> {});
  }

  private ImportSummary run(
      ArchiveIndex index, Path root, Duration showing, Consumer<? super Outcome> each) {
    ArticleMaker maker =
        new ArticleMaker(
            new FilePageReader(List.of(new TextFormatReader())),
            new JsonLinesFormat(),
            this::article,
            "bench",
            InstantSource.system());
    int threads = Runtime.getRuntime().availableProcessors();
    return new Importer(
            maker, index.store(), threads, FollowUp.none(), InstantSource.system(), showing)
        .run(List.of(root), each, Progress.ignored(), new CancelToken());
  }

  private Article article(Page page) {
    extracted.incrementAndGet();
    String text = page.content().text();
    int end = Math.min(text.length(), 60);
    Field headline = Field.derived(text.substring(0, end).replace('\n', ' '), new Span(0, end));
    return new Article(
        ArticleExtractor.id(page.file().address()),
        page.file(),
        page.content(),
        "en",
        new Heading(headline, null, new ArrayList<>(), null, null),
        DateEstimate.undated(List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
