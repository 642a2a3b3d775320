package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.dateline.article.Span;

/** The places that Lucene finds for a query: slow, for what is seldom asked. */
final class MatchPlaces extends Places {
  private final Weight weight;
  private final LeafReaderContext segment;

  MatchPlaces(Weight weight, LeafReaderContext segment) {
    this.weight = weight;
    this.segment = segment;
  }

  @Override
  void collect(int doc) throws IOException {
    Matches matches = weight.matches(segment, doc);
    MatchesIterator each = matches == null ? null : matches.getMatches(Fields.TEXT);
    while (each != null && each.next()) {
      // Several may begin at the same word; offsets tell them apart as positions don't.
      Span span = new Span(each.startOffset(), each.endOffset());
      add(span.start(), span.start(), span.end());
    }
    sort();
  }
}
