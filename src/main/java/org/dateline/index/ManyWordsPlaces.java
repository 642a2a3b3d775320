package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * The places of any of the words that an automaton takes, which may be tens of thousands: they are
 * gone through one after the other, for some thousand articles at a time.
 */
final class ManyWordsPlaces extends Places {
  private static final int ARTICLES = 1 << 12;
  private static final int LENGTH_BITS = 16;
  private static final int START_BITS = 31;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;

  private final Terms terms;
  private final CompiledAutomaton automaton;

  /** The article, counted from {@link #from}, the start and the length of each place. */
  private long[] places = {};

  private int from = -ARTICLES;
  private int size;
  private int next;

  ManyWordsPlaces(Terms terms, CompiledAutomaton automaton) {
    this.terms = terms;
    this.automaton = automaton;
  }

  @Override
  void collect(int doc) throws IOException {
    if (doc >= from + ARTICLES) {
      from = doc;
      read();
    }
    while (next < size && article(places[next]) < doc) {
      next++;
    }
    while (next < size && article(places[next]) == doc) {
      int start = (int) (places[next] >>> LENGTH_BITS) & Integer.MAX_VALUE;
      add(start, start, start + (int) (places[next] & LONGEST));
      next++;
    }
    sort();
  }

  private int article(long place) {
    return from + (int) (place >>> (START_BITS + LENGTH_BITS));
  }

  private void read() throws IOException {
    size = 0;
    next = 0;
    TermsEnum each = automaton.getTermsEnum(terms);
    PostingsEnum postings = null;
    while (each.next() != null) {
      postings = read(each, postings);
    }
    Arrays.sort(places, 0, size);
  }

  private PostingsEnum read(TermsEnum term, @Nullable PostingsEnum reuse) throws IOException {
    PostingsEnum postings = term.postings(reuse, PostingsEnum.OFFSETS);
    for (int doc = postings.advance(from); doc - from < ARTICLES; doc = postings.nextDoc()) {
      places = ArrayUtil.grow(places, size + postings.freq());
      for (int left = postings.freq(); left > 0; left--) {
        postings.nextPosition();
        long start = postings.startOffset();
        long length = Math.min(LONGEST, postings.endOffset() - start);
        places[size++] =
            ((long) (doc - from) << (START_BITS + LENGTH_BITS)) | start << LENGTH_BITS | length;
      }
    }
    return postings;
  }
}
