package org.dateline.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.PriorityQueue;

/** The places of any of some words. */
final class WordPlaces extends Places {
  private final PriorityQueue<PostingsEnum> words;

  /** Takes the places of each word, none of which has begun. */
  WordPlaces(List<PostingsEnum> postings) throws IOException {
    words =
        new PriorityQueue<>(postings.size()) {
          @Override
          protected boolean lessThan(PostingsEnum a, PostingsEnum b) {
            return a.docID() < b.docID();
          }
        };
    for (PostingsEnum each : postings) {
      each.nextDoc();
      words.add(each);
    }
  }

  @Override
  void collect(int doc) throws IOException {
    PostingsEnum next = words.top();
    while (next.docID() < doc) {
      next.advance(doc);
      next = words.updateTop();
    }
    while (next.docID() == doc && doc != DocIdSetIterator.NO_MORE_DOCS) {
      for (int left = next.freq(); left > 0; left--) {
        int position = next.nextPosition();
        add(position, next.startOffset(), next.endOffset());
      }
      next.nextDoc();
      next = words.updateTop();
    }
    sort();
  }
}
