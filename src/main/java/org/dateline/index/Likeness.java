package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * A query for the articles most like one: its words that are special to it, those it uses often and
 * the archive seldom.
 *
 * @param query scores each article by BM25, times the root of how often a word stands in this one
 * @param most what an article that has every word as often as this one would score
 */
record Likeness(BooleanQuery.Builder query, double most) {
  /** The words asked for; more of them are slower and find little else. */
  private static final int WORDS = 120;

  /**
   * An article with fewer words to compare is not compared: a notice of a few words is like many.
   */
  private static final int FEWEST = 12;

  /** Words in a larger share of the articles say nothing. */
  private static final double TOO_COMMON = 0.1;

  /** Lucene's default for the saturation of repetitions in BM25. */
  private static final double K1 = 1.2;

  private record Word(Term term, double weight, double score) {}

  /**
   * The query, or null if the article has too few words that another one has.
   *
   * @param analysis cuts a text into words as they are, without base forms
   */
  static @Nullable Likeness of(
      IndexSearcher searcher,
      DocumentFrequencies frequencies,
      TextAnalysis analysis,
      Article article)
      throws IOException {
    CollectionStatistics all = searcher.collectionStatistics(Fields.TEXT);
    if (all == null) {
      return null;
    }
    List<Word> words = new ArrayList<>();
    int special = 0;
    for (Map.Entry<String, Integer> counted : counts(analysis, article).entrySet()) {
      Term term = new Term(Fields.TEXT, counted.getKey());
      int articles = frequencies.of(term);
      boolean common = articles > Math.max(2, TOO_COMMON * all.docCount());
      special += common ? 0 : 1;
      if (articles >= 2 && !common) {
        double idf = Math.log(1 + (all.docCount() - articles + 0.5) / (articles + 0.5));
        int times = counted.getValue();
        double weight = Math.sqrt(times);
        words.add(new Word(term, weight, weight * idf * times / (times + K1)));
      }
    }
    if (words.size() < FEWEST) {
      return null;
    }
    words.sort(Comparator.comparingDouble((Word word) -> -word.score()).thenComparing(Word::term));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double most = 0;
    for (Word word : words.subList(0, Math.min(WORDS, words.size()))) {
      query.add(new BoostQuery(new TermQuery(word.term()), (float) word.weight()), Occur.SHOULD);
      most += word.score();
    }
    // What no other article has can't be asked for, but a copy would have it.
    double known = Math.min(1, words.size() / (double) Math.min(WORDS, special));
    return new Likeness(query, most / known);
  }

  private static Map<String, Integer> counts(TextAnalysis words, Article article)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    String text = article.content().text();
    try (TokenStream stream = words.stream(Fields.TEXT, text, ArticleDocument.stretches(article))) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        counts.merge(term.toString(), 1, Integer::sum);
      }
      stream.end();
    }
    return counts;
  }
}
