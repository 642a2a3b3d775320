package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.ArrayUtil;
import org.dateline.article.Block;
import org.dateline.article.Role;
import org.dateline.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The places of all words and phrases of a query in the texts of a segment's articles, one article
 * after the other, in order; places that overlap are one.
 */
final class KeywordPlaces {
  private final List<Places> anywhere = new ArrayList<>();
  private final List<Places> headlines = new ArrayList<>();
  private final StoredFields stored;
  private long[] spans = {};
  private int size;

  KeywordPlaces(PlaceFinder finder, List<Query> leaves, LeafReaderContext segment)
      throws IOException {
    stored = segment.reader().storedFields();
    for (Query leaf : leaves) {
      Places places = finder.of(leaf, segment);
      if (places != null) {
        (isOfHeadline(leaf) ? headlines : anywhere).add(places);
      }
    }
  }

  /** A span in one number: they sort by their starts. */
  static long span(int start, int end) {
    return ((long) start << Integer.SIZE) | end;
  }

  static int start(long span) {
    return (int) (span >>> Integer.SIZE);
  }

  static int end(long span) {
    return (int) span;
  }

  /** The words of a query that are shown in context. */
  static List<Query> leaves(Query query, QueryTranslator queries) {
    List<Query> leaves = new ArrayList<>();
    QueryTranslator.addLeaves(query, leaves);
    leaves.removeIf(
        leaf ->
            (leaf instanceof Query.Prefix prefix && prefix.text().isEmpty())
                || queries.tree(leaf) == null);
    return leaves;
  }

  private static boolean isOfHeadline(Query leaf) {
    return switch (leaf) {
      case Query.Word word -> word.scope() == Query.Scope.HEADLINE;
      case Query.Phrase phrase -> phrase.scope() == Query.Scope.HEADLINE;
      case Query.Prefix prefix -> prefix.scope() == Query.Scope.HEADLINE;
      case Query.Fuzzy fuzzy -> fuzzy.scope() == Query.Scope.HEADLINE;
      case Query.And _,
          Query.Or _,
          Query.Not _,
          Query.Period _,
          Query.Marked _,
          Query.Everything _ ->
          false;
    };
  }

  /**
   * Goes to an article of the segment, which comes behind all that were gone to before.
   *
   * @return how many places there are in it
   */
  int in(int doc) throws IOException {
    size = 0;
    for (Places places : anywhere) {
      if (places.in(doc)) {
        add(places, null);
      }
    }
    List<Block> blocks = null;
    for (Places places : headlines) {
      if (places.in(doc)) {
        blocks = blocks == null ? blocks(doc) : blocks;
        add(places, blocks);
      }
    }
    join();
    return size;
  }

  /** The places of the article, each made by {@link #span}. */
  long[] spans() {
    return Arrays.copyOf(spans, size);
  }

  /** Adds the places, of which those in {@code blocks} only, if these are given. */
  private void add(Places places, @Nullable List<Block> blocks) {
    spans = ArrayUtil.grow(spans, size + places.size());
    for (int i = 0; i < places.size(); i++) {
      int start = places.start(i);
      if (blocks == null || blocks.stream().anyMatch(block -> block.span().contains(start))) {
        spans[size++] = span(start, places.end(i));
      }
    }
  }

  private List<Block> blocks(int doc) throws IOException {
    Document document = stored.document(doc, Set.of(Fields.BLOCKS));
    return ArticleCodec.decode(LuceneArchive.binary(document, Fields.BLOCKS)).stream()
        .filter(block -> block.role() == Role.HEADLINE)
        .toList();
  }

  private void join() {
    Arrays.sort(spans, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept > 0 && start(spans[i]) < end(spans[kept - 1])) {
        int end = Math.max(end(spans[i]), end(spans[kept - 1]));
        spans[kept - 1] = span(start(spans[kept - 1]), end);
      } else {
        spans[kept++] = spans[i];
      }
    }
    size = kept;
  }
}
