package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.search.ArticleSet;
import org.jspecify.annotations.Nullable;

/**
 * All hits of a request, a bit for each article of the state it was asked of: what was found once
 * is counted and ordered without matching it again. As a query it finds just these.
 */
final class HitSet extends Query {
  private final List<Part> parts;

  /** The hits in one segment. */
  private record Part(LeafReaderContext leaf, FixedBitSet hits, int size) {}

  private HitSet(List<Part> parts) {
    this.parts = parts;
  }

  /** Collects the hits of a query. */
  static CollectorManager<?, HitSet> collecting() {
    return new CollectorManager<Collector, HitSet>() {
      @Override
      public Collector newCollector() {
        return new Collector();
      }

      @Override
      public HitSet reduce(Collection<Collector> collectors) {
        return new HitSet(collectors.stream().flatMap(each -> each.parts.stream()).toList());
      }
    };
  }

  /** The hits of one segment after the other. */
  static HitSet of(List<LeafReaderContext> leaves, List<FixedBitSet> hits) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      parts.add(new Part(leaves.get(i), hits.get(i), hits.get(i).cardinality()));
    }
    return new HitSet(parts);
  }

  /** How many hits there are. */
  long size() {
    return parts.stream().mapToLong(Part::size).sum();
  }

  /** The hits in a segment, by its own numbers of documents; null if there are none. */
  @Nullable FixedBitSet bits(LeafReaderContext leaf) {
    Part part = in(leaf);
    return part == null || part.size == 0 ? null : part.hits;
  }

  /** Whether a document is a hit, by its number in the archive. */
  boolean contains(int doc) {
    for (Part part : parts) {
      int inside = doc - part.leaf.docBase;
      if (inside >= 0 && inside < part.hits.length()) {
        return part.hits.get(inside);
      }
    }
    return false;
  }

  /** These hits without some of them, by their numbers in the archive. */
  HitSet without(int[] docs) {
    List<Part> left = new ArrayList<>();
    for (Part part : parts) {
      FixedBitSet hits = part.hits.clone();
      int size = part.size;
      for (int doc : docs) {
        int inside = doc - part.leaf.docBase;
        size -= inside >= 0 && inside < hits.length() && hits.getAndClear(inside) ? 1 : 0;
      }
      left.add(new Part(part.leaf, hits, size));
    }
    return new HitSet(left);
  }

  /** How many of them are among given articles. */
  long common(ArticleSet articles, MarkedDocs marked) throws IOException {
    long common = 0;
    for (Part part : parts) {
      FixedBitSet docs = marked.of(part.leaf.reader(), articles);
      common += FixedBitSet.intersectionCount(part.hits, docs);
    }
    return common;
  }

  /** The number that each has in a field of numeric doc values, in no order. */
  long[] values(String field) throws IOException {
    long[] values = new long[Math.toIntExact(size())];
    int filled = 0;
    for (Part part : parts) {
      NumericDocValues numbers = DocValues.getNumeric(part.leaf.reader(), field);
      DocIdSetIterator hits = new BitSetIterator(part.hits, part.size);
      for (int doc = hits.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hits.nextDoc()) {
        if (numbers.advanceExact(doc)) {
          values[filled++] = numbers.longValue();
        }
      }
    }
    return Arrays.copyOf(values, filled);
  }

  /** Whether an article of a segment is among the hits. */
  boolean has(LeafReaderContext leaf, int doc) {
    Part part = in(leaf);
    return part != null && part.hits.get(doc);
  }

  private @Nullable Part in(LeafReaderContext leaf) {
    return parts.stream().filter(part -> part.leaf.ord == leaf.ord).findFirst().orElse(null);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        Part part = in(leaf);
        if (part == null || part.size == 0) {
          return null;
        }
        BitSetIterator hits = new BitSetIterator(part.hits, part.size);
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, hits));
      }

      @Override
      public int count(LeafReaderContext leaf) {
        Part part = in(leaf);
        return part == null ? 0 : part.size; // deleted articles were never collected
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return size() + " hits";
  }

  /** Two are the same only if they are one. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private static final class Collector extends SimpleCollector {
    private final List<Part> parts = new ArrayList<>();
    private @Nullable LeafReaderContext entered;
    private FixedBitSet hits = new FixedBitSet(0);

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      entered = leaf;
      hits = new FixedBitSet(leaf.reader().maxDoc());
    }

    @Override
    public void collect(int doc) {
      hits.set(doc);
    }

    @Override
    public void finish() {
      if (entered != null) {
        parts.add(new Part(entered, hits, hits.cardinality()));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
