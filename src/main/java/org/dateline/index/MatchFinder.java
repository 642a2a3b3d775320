package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Finds where an article matches. */
final class MatchFinder {
  /** A word that stands thousands of times in a file of many megabytes is marked so often. */
  private static final int MOST = 10_000;

  private final TextAnalysis analysis;
  private final TextAnalysis wordsOnly = TextAnalysis.wordsOnly();

  MatchFinder(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /** Where the headline matches and where the file does, in order, without overlap. */
  record Marks(List<Span> headline, List<Span> text) {}

  /** Looks in the index: quick for words and phrases, slow for beginnings with many endings. */
  static final class InIndex {
    private final IndexReader reader;
    private final Weight weight;

    InIndex(IndexSearcher searcher, Query marking) throws IOException {
      reader = searcher.getIndexReader();
      weight = weight(searcher, marking);
    }

    /** Where a document matches. */
    Marks in(int doc) throws IOException {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      Matches found = weight.matches(leaf, doc - leaf.docBase);
      return new Marks(spans(found, Fields.HEADLINE), spans(found, Fields.TEXT));
    }
  }

  private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** What finds beginnings and near misses in texts. */
  WordScan scan(Query marking) {
    return new WordScan(wordsOnly, marking);
  }

  /** Where an article matches, in its file, in order, without overlap. */
  List<Span> inFile(Article article, Query marking) throws IOException {
    Span headline = article.heading().headline().span();
    return inMemory(
        article.content().text(),
        ArticleDocument.stretches(article),
        headline == null ? List.of() : List.of(headline),
        marking);
  }

  /** Where a text matches whose stretches are all the words of an article but its headline. */
  List<Span> inMemory(String text, List<Span> stretches, List<Span> headline, Query marking)
      throws IOException {
    if (marking instanceof MatchNoDocsQuery) {
      return List.of();
    }
    MemoryIndex index = new MemoryIndex(true);
    index.addField(Fields.TEXT, analysis.stream(Fields.TEXT, text, stretches));
    index.addField(Fields.HEADLINE, analysis.stream(Fields.HEADLINE, text, headline));
    IndexSearcher searcher = index.createSearcher();
    LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
    Matches matches = weight(searcher, marking).matches(leaf, 0);
    List<Span> all = new ArrayList<>(spans(matches, Fields.TEXT));
    all.addAll(spans(matches, Fields.HEADLINE));
    return withoutOverlap(all);
  }

  private static List<Span> spans(@Nullable Matches matches, String field) throws IOException {
    MatchesIterator each = matches == null ? null : matches.getMatches(field);
    List<Span> spans = new ArrayList<>();
    while (each != null && each.next() && spans.size() < MOST) {
      spans.add(new Span(each.startOffset(), each.endOffset()));
    }
    return withoutOverlap(spans);
  }

  /** Spans in order, those that overlap made one. */
  static List<Span> withoutOverlap(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && span.start() < last.end()) {
        merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
