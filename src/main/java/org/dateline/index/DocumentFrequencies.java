package org.dateline.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How many articles have a word, in one state of the index. Of two articles' words most are the
 * same ones, and to look one up takes a step through every segment: those met first are kept.
 */
final class DocumentFrequencies {
  /** So many words are kept, which bounds the memory; common ones are met early. */
  private static final int MOST = 50_000;

  private final IndexReader reader;
  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  DocumentFrequencies(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * Whether these are those of {@code other}, which is the same state only if it is the same
   * reader.
   */
  boolean areOf(IndexReader other) {
    return reader.equals(other);
  }

  /** How many articles have a word of their text. */
  int of(Term word) throws IOException {
    Integer kept = known.get(word.text());
    if (kept != null) {
      return kept;
    }
    int articles = reader.docFreq(word);
    if (known.size() < MOST) {
      known.put(word.text(), articles);
    }
    return articles;
  }
}
