package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.dateline.article.Article;
import org.dateline.article.Neighbour;
import org.dateline.article.Neighbourhood;
import org.jspecify.annotations.Nullable;

/** Finds the articles of one state of the index that are most like one, and sure of their date. */
final class NeighbourFinder {
  /** What articles have that are sure of their date by what they say themselves. */
  static final Term SURE = new Term(Fields.DATING, Fields.SURE);

  /** What articles have that are not. */
  static final Term OPEN = new Term(Fields.DATING, Fields.OPEN);

  private final TextAnalysis analysis = TextAnalysis.wordsOnly();

  private volatile @Nullable DocumentFrequencies frequencies;

  /** At most {@code most} articles, the one most like it first; never itself. */
  Neighbourhood like(IndexSearcher searcher, Article article, int most) throws IOException {
    Likeness likeness =
        Likeness.of(searcher, frequencies(searcher.getIndexReader()), analysis, article);
    if (likeness == null) {
      return Neighbourhood.NONE;
    }
    List<Neighbour> neighbours = new ArrayList<>();
    for (ScoreDoc found : like(searcher, article, likeness, SURE, most)) {
      double share = Math.min(1, found.score / likeness.most());
      neighbours.add(neighbour(searcher, found.doc, share));
    }
    return new Neighbourhood(neighbours, searcher.getIndexReader().docFreq(SURE));
  }

  /**
   * The articles most like one that are not sure of their date: whom it may tell what day it is.
   *
   * @param most at most so many
   * @param least they are at least so much like it, from 0 to 1
   */
  List<Integer> open(IndexSearcher searcher, Article article, int most, double least)
      throws IOException {
    Likeness likeness =
        Likeness.of(searcher, frequencies(searcher.getIndexReader()), analysis, article);
    if (likeness == null) {
      return List.of();
    }
    return like(searcher, article, likeness, OPEN, most).stream()
        .filter(found -> found.score / likeness.most() >= least)
        .map(found -> found.doc)
        .toList();
  }

  /** The articles most like one that have a term; never itself. */
  private static List<ScoreDoc> like(
      IndexSearcher searcher, Article article, Likeness likeness, Term having, int most)
      throws IOException {
    Query query =
        likeness
            .query()
            .setMinimumNumberShouldMatch(1) // without it every article that has the term is scored
            .add(new TermQuery(having), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.ID, article.id())), Occur.MUST_NOT)
            .build();
    return List.of(searcher.search(query, most).scoreDocs);
  }

  private DocumentFrequencies frequencies(IndexReader reader) {
    DocumentFrequencies last = frequencies;
    DocumentFrequencies made =
        last != null && last.areOf(reader) ? last : new DocumentFrequencies(reader);
    frequencies = made;
    return made;
  }

  private static Neighbour neighbour(IndexSearcher searcher, int doc, double likeness)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Row row = RowReader.row(leaf, doc - leaf.docBase);
    LocalDate day = row.date().best();
    if (day == null) {
      throw new IOException("an article that is sure of its date has none");
    }
    return new Neighbour(row.id(), row.headline(), day, likeness);
  }
}
