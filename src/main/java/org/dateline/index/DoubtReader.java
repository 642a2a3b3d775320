package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.work.CancelToken;

/** Adds up the mentions that are guesses, name by name. */
final class DoubtReader {
  private static final class Sum {
    long guesses;
    long articles;
  }

  private final Map<String, Sum> sums = new HashMap<>();

  private DoubtReader() {}

  /** The names with guesses among the hits, most guesses first, then by name. */
  static List<Doubt> read(Snapshot snapshot, HitSet hits, Facet facet, CancelToken cancel)
      throws IOException {
    DoubtReader reader = new DoubtReader();
    for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
      FixedBitSet found = hits.bits(leaf);
      Terms terms = found == null ? null : leaf.reader().terms(Fields.guesses(facet));
      if (terms != null && found != null) {
        reader.add(terms.iterator(), found, cancel);
      }
    }
    List<Doubt> doubts = new ArrayList<>();
    reader.sums.forEach((name, sum) -> doubts.add(new Doubt(name, sum.guesses, sum.articles)));
    doubts.sort(Comparator.comparingLong(Doubt::guesses).reversed().thenComparing(Doubt::name));
    return doubts;
  }

  /** The terms of a name follow each other; an article that has several of them counts once. */
  private void add(TermsEnum terms, FixedBitSet found, CancelToken cancel) throws IOException {
    FixedBitSet seen = new FixedBitSet(found.length());
    List<Integer> marked = new ArrayList<>();
    PostingsEnum postings = null;
    String before = "";
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      cancel.check();
      String name = NameTerms.first(term);
      if (!name.equals(before)) {
        marked.forEach(seen::clear);
        marked.clear();
        before = name;
      }
      postings = terms.postings(postings, PostingsEnum.FREQS);
      for (int doc = postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (!found.get(doc)) {
          continue;
        }
        Sum sum = sums.computeIfAbsent(name, _ -> new Sum());
        sum.guesses += postings.freq();
        if (!seen.getAndSet(doc)) {
          sum.articles++;
          marked.add(doc);
        }
      }
    }
  }
}
