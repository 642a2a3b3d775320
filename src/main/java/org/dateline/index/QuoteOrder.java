package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.search.SearchRequest;

/** The articles of the quotes found, in their order, with how many quotes come before each. */
final class QuoteOrder {
  private final QuoteSet set;
  private final SearchRequest.Sort sort;
  private final HitOrder articles;

  /** How many quotes come before those of each article, and behind the last one all. */
  private final int[] before;

  private QuoteOrder(QuoteSet set, SearchRequest.Sort sort, HitOrder articles, int[] before) {
    this.set = set;
    this.sort = sort;
    this.articles = articles;
    this.before = before;
  }

  /** A quote: its document and its place among the quotes of that. */
  record Found(int doc, int number) {}

  static QuoteOrder of(Snapshot snapshot, QuoteSet set, SearchRequest.Sort sort, HitOrder articles)
      throws IOException {
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    QuoteValues[] values = new QuoteValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      values[leaf.ord] = snapshot.quotes(leaf.reader());
    }
    int[] before = new int[articles.size() + 1];
    for (int i = 0; i < articles.size(); i++) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(articles.doc(i), leaves));
      int doc = articles.doc(i) - leaf.docBase;
      QuoteValues said = values[leaf.ord];
      before[i + 1] =
          before[i] + set.quotes().get(leaf.ord).cardinality(said.start(doc), said.end(doc));
    }
    return new QuoteOrder(set, sort, articles, before);
  }

  /** Whether this is the order of what is asked for. */
  boolean isOf(QuoteSet asked, SearchRequest.Sort order) {
    return set.key().equals(asked.key()) && sort == order;
  }

  /** The quotes from {@code offset} on, at most {@code limit}. */
  List<Found> page(Snapshot snapshot, int offset, int limit) throws IOException {
    List<Found> page = new ArrayList<>();
    List<LeafReaderContext> leaves = snapshot.getIndexReader().leaves();
    long end = Math.min(before[before.length - 1], (long) offset + limit);
    int at = Arrays.binarySearch(before, offset);
    int article = at >= 0 ? at : -at - 2;
    int next = offset;
    while (next < end) {
      int global = articles.doc(article);
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(global, leaves));
      QuoteValues said = snapshot.quotes(leaf.reader());
      FixedBitSet bits = set.quotes().get(leaf.ord);
      int start = said.start(global - leaf.docBase);
      int place = before[article];
      for (int quote = start; quote < said.end(global - leaf.docBase) && next < end; quote++) {
        if (bits.get(quote)) {
          if (place >= next) {
            page.add(new Found(global, quote - start));
            next++;
          }
          place++;
        }
      }
      article++;
    }
    return page;
  }
}
