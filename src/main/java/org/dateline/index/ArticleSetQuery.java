package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.search.ArticleSet;
import org.jspecify.annotations.Nullable;

/** Finds given articles. */
final class ArticleSetQuery extends Query {
  private final ArticleSet articles;
  private final MarkedDocs marked;

  ArticleSetQuery(ArticleSet articles, MarkedDocs marked) {
    this.articles = articles;
    this.marked = marked;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        FixedBitSet docs = marked.of(leaf.reader(), articles);
        int size = docs.cardinality();
        if (size == 0) {
          return null;
        }
        BitSetIterator hits = new BitSetIterator(docs, size);
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, hits));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false; // it is kept already
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return articles.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleSetQuery query && query.articles.equals(articles);
  }

  @Override
  public int hashCode() {
    return articles.hashCode();
  }
}
