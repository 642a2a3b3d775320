package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;

/**
 * The clusters of copies of one state of the archive: four bytes for each article, and four more
 * for each that has copies. They are numbered from 0, and their articles stand in the order in
 * which they would stand for the cluster.
 */
final class Clusters {
  /** The cluster of an article without copies. */
  static final int ALONE = -1;

  /** The cluster of each document. */
  private final int[] clusters;

  /** Where the articles of each cluster begin, and behind the last one the end. */
  private final int[] starts;

  private final int[] members;

  private Clusters(int[] clusters, int[] starts, int[] members) {
    this.clusters = clusters;
    this.starts = starts;
    this.members = members;
  }

  static Clusters of(IndexReader reader) throws IOException {
    Map<Long, Integer> known = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      each(leaf, (doc, number, cluster) -> add(known, number, cluster));
    }
    Members found = new Members();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
      each(
          leaf,
          (doc, number, cluster) -> {
            Integer place = known.get(cluster);
            if (place != null) {
              long day = days.advanceExact(doc) ? days.longValue() : Long.MAX_VALUE;
              found.add(leaf.docBase + doc, place, day, number);
            }
          });
    }
    int[] clusters = new int[reader.maxDoc()];
    Arrays.fill(clusters, ALONE);
    int[] starts = new int[known.size() + 1];
    int[] members = new int[found.size];
    int next = 0;
    for (int i : found.order()) {
      clusters[found.docs[i]] = found.clusters[i];
      members[next++] = found.docs[i];
      starts[found.clusters[i] + 1] = next;
    }
    return new Clusters(clusters, starts, members);
  }

  private static void add(Map<Long, Integer> known, long number, long cluster) {
    if (number != cluster) {
      known.putIfAbsent(cluster, known.size());
    }
  }

  /** Takes an article of a segment that was compared. */
  @FunctionalInterface
  private interface Visitor {
    void visit(int doc, long number, long cluster) throws IOException;
  }

  private static void each(LeafReaderContext leaf, Visitor visitor) throws IOException {
    NumericDocValues clusters = DocValues.getNumeric(leaf.reader(), Fields.CLUSTER);
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = clusters.nextDoc();
        doc != NumericDocValues.NO_MORE_DOCS;
        doc = clusters.nextDoc()) {
      if ((live == null || live.get(doc)) && numbers.advanceExact(doc)) {
        visitor.visit(doc, numbers.longValue(), clusters.longValue());
      }
    }
  }

  /** How many clusters there are. */
  int count() {
    return starts.length - 1;
  }

  /** The cluster of a document, or {@link #ALONE}. */
  int of(int doc) {
    return clusters[doc];
  }

  /** The documents of a cluster, the one that stands for it first. */
  int[] members(int cluster) {
    return Arrays.copyOfRange(members, starts[cluster], starts[cluster + 1]);
  }

  /** How many of a cluster's articles are hits. */
  int hits(int cluster, HitSet hits) {
    int count = 0;
    for (int i = starts[cluster]; i < starts[cluster + 1]; i++) {
      count += hits.contains(members[i]) ? 1 : 0;
    }
    return count;
  }

  /** Of each cluster the first that is a hit, and the hits without copies. */
  HitSet firsts(HitSet hits) {
    int[] others = new int[members.length];
    int size = 0;
    for (int cluster = 0; cluster < count(); cluster++) {
      boolean found = false;
      for (int i = starts[cluster]; i < starts[cluster + 1]; i++) {
        if (hits.contains(members[i])) {
          if (found) {
            others[size++] = members[i];
          }
          found = true;
        }
      }
    }
    return hits.without(Arrays.copyOf(others, size));
  }

  /** The articles that have copies, as they are found. */
  private static final class Members {
    private int[] docs = new int[64];
    private int[] clusters = new int[64];
    private long[] days = new long[64];
    private long[] numbers = new long[64];
    private int size;

    void add(int doc, int cluster, long day, long number) {
      docs = ArrayUtil.grow(docs, size + 1);
      clusters = ArrayUtil.grow(clusters, size + 1);
      days = ArrayUtil.grow(days, size + 1);
      numbers = ArrayUtil.grow(numbers, size + 1);
      docs[size] = doc;
      clusters[size] = cluster;
      days[size] = day;
      numbers[size++] = number;
    }

    /** The places of the articles, cluster by cluster. */
    int[] order() {
      return IntStream.range(0, size)
          .boxed()
          .sorted(
              Comparator.comparingInt((Integer i) -> clusters[i])
                  .thenComparingLong(i -> days[i])
                  .thenComparingLong(i -> numbers[i]))
          .mapToInt(Integer::intValue)
          .toArray();
    }
  }
}
