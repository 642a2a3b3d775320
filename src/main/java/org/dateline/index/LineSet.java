package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.search.ContextOrder;
import org.dateline.search.Query;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/**
 * All lines of a concordance, numbered by date. Kept are 28 bytes for each article, and the places
 * of the first two million lines, eight bytes each; places beyond are looked up again.
 */
final class LineSet {
  /** So many places are kept, and so many lines are ordered by words. */
  static final int MOST = 2_000_000;

  private final Object key;
  private final int most;

  /** The documents with lines, ascending. */
  private int[] docs = new int[64];

  /** How many lines come before those of each document, and behind the last one all. */
  private long[] before = new long[64];

  private int articles;
  private long[] spans = new long[64];
  private int kept;

  /** The documents by date, as numbers into {@link #docs}. */
  private int[] byDate = {};

  private long[] beforeByDate = {};
  private final Map<ContextOrder, int[]> orders = new EnumMap<>(ContextOrder.class);

  private LineSet(Object key, int most) {
    this.key = key;
    this.most = most;
  }

  /** Finds the words of {@code leaves} in all hits. */
  static LineSet of(
      Object key, int most, HitSet hits, Finder finder, HitOrder order, CancelToken cancel)
      throws IOException {
    LineSet set = new LineSet(key, most);
    for (LeafReaderContext leaf : finder.leaves()) {
      FixedBitSet bits = hits.bits(leaf);
      if (bits != null) {
        KeywordPlaces places = finder.in(leaf);
        BitSetIterator each = new BitSetIterator(bits, 0);
        for (int doc = each.nextDoc(); doc < bits.length(); doc = each.nextDoc()) {
          cancel.check();
          set.add(leaf.docBase + doc, places.in(doc), places);
        }
      }
    }
    set.arrange(order);
    return set;
  }

  /** What finds the places of a query's words. */
  record Finder(PlaceFinder places, List<Query> words, List<LeafReaderContext> leaves) {
    KeywordPlaces in(LeafReaderContext leaf) throws IOException {
      return new KeywordPlaces(places, words, leaf);
    }
  }

  private void add(int doc, int size, KeywordPlaces places) {
    if (size == 0) {
      return;
    }
    docs = ArrayUtil.grow(docs, articles + 1);
    before = ArrayUtil.grow(before, articles + 2);
    docs[articles] = doc;
    before[articles + 1] = before[articles] + size;
    if (before[++articles] <= most) {
      spans = ArrayUtil.grow(spans, kept + size);
      System.arraycopy(places.spans(), 0, spans, kept, size);
      kept += size;
    }
  }

  private void arrange(HitOrder order) {
    byDate = new int[articles];
    beforeByDate = new long[articles + 1];
    int rank = 0;
    for (int i = 0; i < order.size(); i++) {
      int number = Arrays.binarySearch(docs, 0, articles, order.doc(i));
      if (number >= 0) {
        byDate[rank] = number;
        beforeByDate[rank + 1] = beforeByDate[rank] + before[number + 1] - before[number];
        rank++;
      }
    }
  }

  /** What was asked for. */
  Object key() {
    return key;
  }

  long total() {
    return before[articles];
  }

  int articles() {
    return articles;
  }

  /** A line: its article's rank by date, and its place in it. */
  record Line(int rank, int place) {}

  Line line(long number) {
    int at = Arrays.binarySearch(beforeByDate, number);
    int rank = at >= 0 ? at : -at - 2;
    return new Line(rank, (int) (number - beforeByDate[rank]));
  }

  /** The document of the article of a rank. */
  int doc(int rank) {
    return docs[byDate[rank]];
  }

  /** The number of the first line of the article of a rank. */
  long first(int rank) {
    return beforeByDate[rank];
  }

  /** How many articles, the first by date, have together no more lines than are ordered. */
  int orderedArticles() {
    int at = Arrays.binarySearch(beforeByDate, most);
    return at >= 0 ? at : -at - 2;
  }

  /** The places in the article of a rank, each made by {@link KeywordPlaces#span}. */
  long[] spans(int rank, Finder finder) throws IOException {
    int number = byDate[rank];
    if (before[number + 1] <= kept) {
      return Arrays.copyOfRange(spans, (int) before[number], (int) before[number + 1]);
    }
    List<LeafReaderContext> leaves = finder.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[number], leaves));
    KeywordPlaces places = finder.in(leaf);
    places.in(docs[number] - leaf.docBase);
    return places.spans();
  }

  /** The numbers of the lines in an order that was made before. */
  synchronized int @Nullable [] order(ContextOrder order) {
    return orders.get(order);
  }

  synchronized void keep(ContextOrder order, int[] lines) {
    orders.put(order, lines);
  }
}
