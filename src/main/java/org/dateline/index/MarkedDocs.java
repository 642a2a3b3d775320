package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.search.ArticleSet;
import org.jspecify.annotations.Nullable;

/**
 * The documents of given articles, a bit for each document of a segment, each made once and dropped
 * with its segment or with the set. Documents that were deleted since may be among them.
 */
final class MarkedDocs {
  /**
   * From so many terms of a segment to one id on, each id is looked up; else all are run through.
   */
  private static final int SPARSE = 32;

  private final Map<IndexReader.CacheKey, Map<ArticleSet, FixedBitSet>> made =
      new ConcurrentHashMap<>();

  /** The ids of the sets in order, which every segment needs. */
  private final Map<ArticleSet, BytesRef[]> sorted =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** The documents in a segment. */
  FixedBitSet of(LeafReader segment, ArticleSet articles) throws IOException {
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return find(segment, articles);
    }
    Map<ArticleSet, FixedBitSet> known = made.get(helper.getKey());
    if (known == null) {
      known = Collections.synchronizedMap(new WeakHashMap<>());
      if (made.putIfAbsent(helper.getKey(), known) == null) {
        helper.addClosedListener(made::remove);
      }
    }
    FixedBitSet docs = known.get(articles);
    if (docs == null) {
      docs = find(segment, articles);
      known.put(articles, docs);
    }
    return docs;
  }

  private FixedBitSet find(LeafReader segment, ArticleSet articles) throws IOException {
    FixedBitSet docs = new FixedBitSet(segment.maxDoc());
    Terms terms = segment.terms(Fields.ID);
    BytesRef[] ids = sorted.computeIfAbsent(articles, MarkedDocs::sort);
    if (terms == null || ids.length == 0) {
      return docs;
    }
    TermsEnum each = terms.iterator();
    if (terms.size() / SPARSE > ids.length) {
      PostingsEnum postings = null;
      for (BytesRef id : ids) {
        if (each.seekExact(id)) {
          postings = add(each, postings, docs);
        }
      }
    } else {
      merge(each, ids, docs);
    }
    return docs;
  }

  /** Both are in order, so that one pass through both finds what they have in common. */
  private static void merge(TermsEnum each, BytesRef[] ids, FixedBitSet docs) throws IOException {
    PostingsEnum postings = null;
    int i = 0;
    BytesRef term = each.next();
    while (term != null && i < ids.length) {
      int order = term.compareTo(ids[i]);
      if (order == 0) {
        postings = add(each, postings, docs);
      }
      if (order >= 0) {
        i++;
      }
      if (order <= 0) {
        term = each.next();
      }
    }
  }

  private static PostingsEnum add(TermsEnum at, @Nullable PostingsEnum reused, FixedBitSet docs)
      throws IOException {
    PostingsEnum postings = at.postings(reused, PostingsEnum.NONE);
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      docs.set(doc);
    }
    return postings;
  }

  private static BytesRef[] sort(ArticleSet articles) {
    BytesRef[] ids = articles.ids().stream().map(BytesRef::new).toArray(BytesRef[]::new);
    Arrays.sort(ids);
    return ids;
  }
}
