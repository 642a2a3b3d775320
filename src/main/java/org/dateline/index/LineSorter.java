package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.MSBRadixSorter;
import org.dateline.search.ContextOrder;
import org.dateline.work.CancelToken;
import org.dateline.work.Parallel;
import org.dateline.work.Progress;

/**
 * Orders lines by the words beside their keywords, of which 32 bytes count. It needs 36 bytes a
 * line while it works, and leaves four.
 */
final class LineSorter {
  private static final int CONTEXT = 32;
  private static final int NUMBER = Integer.BYTES;
  private static final int RECORD = CONTEXT + NUMBER;

  /** Some characters more than count, because those that are no letters don't. */
  private static final int READ = 56;

  private static final int CHUNK = 256;
  private static final int MOST_THREADS = 4;
  static final Set<String> STORED = Set.of(Fields.CONTENT, Fields.BLOCKS);

  private final Snapshot snapshot;
  private final LineSet set;
  private final ContextOrder order;
  private final Supplier<LineSet.Finder> finders;
  private final CancelToken cancel;

  LineSorter(
      Snapshot snapshot,
      LineSet set,
      ContextOrder order,
      Supplier<LineSet.Finder> finders,
      CancelToken cancel) {
    this.snapshot = snapshot;
    this.set = set;
    this.order = order;
    this.finders = finders;
    this.cancel = cancel;
  }

  /** The numbers of the lines, ordered. */
  int[] sorted(Progress.Listener progress) {
    long begun = System.nanoTime();
    int articles = set.orderedArticles();
    int size = (int) set.first(articles);
    byte[] records = new byte[size * RECORD];
    int[] ranks = ranks(articles);
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    try (Parallel workers = new Parallel("contexts", threads)) {
      List<Supplier<Integer>> parts = new ArrayList<>();
      for (int from = 0; from < articles; from += CHUNK) {
        int[] part = Arrays.copyOfRange(ranks, from, Math.min(articles, from + CHUNK));
        parts.add(workers.start(() -> read(part, records)));
      }
      int done = 0;
      for (Supplier<Integer> part : parts) {
        done += part.get();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
        progress.progressed(new Progress(done, articles, elapsed, ""));
      }
    }
    cancel.check();
    sort(records, size);
    return IntStream.range(0, size).map(i -> number(records, i)).toArray();
  }

  /** The articles in the order in which they lie in the index, which reads each part of it once. */
  private int[] ranks(int articles) {
    long[] byDoc = new long[articles];
    for (int rank = 0; rank < articles; rank++) {
      byDoc[rank] = ((long) set.doc(rank) << Integer.SIZE) | rank;
    }
    Arrays.sort(byDoc);
    return Arrays.stream(byDoc).mapToInt(key -> (int) key).toArray();
  }

  /** Writes the records of some articles, each to the place that its number gives it. */
  private int read(int[] ranks, byte[] records) {
    try {
      StoredFields stored = snapshot.storedFields();
      LineSet.Finder finder = finders.get();
      for (int rank : ranks) {
        cancel.check();
        Document document = stored.document(set.doc(rank), STORED);
        Context context =
            new Context(
                LuceneArchive.text(document),
                ArticleCodec.decode(LuceneArchive.binary(document, Fields.BLOCKS)));
        int line = (int) set.first(rank);
        for (long span : set.spans(rank, finder)) {
          write(key(context, span), line++, records);
        }
      }
      return ranks.length;
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be read.", e);
    }
  }

  private String key(Context context, long span) {
    return switch (order) {
      case LEFT -> Context.folded(context.left(KeywordPlaces.start(span), READ), true);
      case RIGHT -> Context.folded(context.right(KeywordPlaces.end(span), READ), false);
      case DATE -> "";
    };
  }

  private static void write(String key, int line, byte[] records) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    int at = line * RECORD;
    System.arraycopy(bytes, 0, records, at, Math.min(CONTEXT, bytes.length));
    for (int i = 0; i < NUMBER; i++) {
      records[at + CONTEXT + i] = (byte) (line >>> (Byte.SIZE * (NUMBER - 1 - i)));
    }
  }

  private static int number(byte[] records, int record) {
    int number = 0;
    for (int i = 0; i < NUMBER; i++) {
      number = (number << Byte.SIZE) | Byte.toUnsignedInt(records[record * RECORD + CONTEXT + i]);
    }
    return number;
  }

  private static void sort(byte[] records, int size) {
    byte[] aside = new byte[RECORD];
    new MSBRadixSorter(RECORD) {
      @Override
      protected int byteAt(int record, int place) {
        return Byte.toUnsignedInt(records[record * RECORD + place]);
      }

      @Override
      protected void swap(int a, int b) {
        System.arraycopy(records, a * RECORD, aside, 0, RECORD);
        System.arraycopy(records, b * RECORD, records, a * RECORD, RECORD);
        System.arraycopy(aside, 0, records, b * RECORD, RECORD);
      }
    }.sort(0, size);
  }
}
