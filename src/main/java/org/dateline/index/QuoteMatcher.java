package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.dateline.article.Span;
import org.dateline.search.Query;
import org.dateline.search.Query.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Tells which quotes of an article a query means. Words of the field {@code speaker:} have to be in
 * the name of the quote's own speaker, and, if that is asked for, words of the text in the quote
 * itself; everything else is asked of the article.
 */
final class QuoteMatcher {
  private final Columns columns;
  private final PlaceFinder places;
  private final IndexSearcher searcher;
  private final QueryTranslator queries;
  private final TextAnalysis analysis;
  private final Map<Query, Weight> weights = new HashMap<>();
  private final Map<Query, SpeakerWords> speakers = new HashMap<>();
  private final Map<Query, byte[]> known = new HashMap<>();

  QuoteMatcher(
      IndexSearcher searcher, Columns columns, QueryTranslator queries, TextAnalysis analysis) {
    this.searcher = searcher;
    this.columns = columns;
    this.queries = queries;
    this.analysis = analysis;
    this.places = new PlaceFinder(searcher, analysis, queries);
  }

  /** Whether a query means some of the quotes of the articles it finds, and not all of them. */
  static boolean chooses(Query query, boolean inside) {
    return switch (query) {
      case Query.And and -> and.parts().stream().anyMatch(part -> chooses(part, inside));
      case Query.Or or -> or.parts().stream().anyMatch(part -> chooses(part, inside));
      case Query.Not not -> chooses(not.part(), inside);
      case Query.Word word -> chooses(word.scope(), inside);
      case Query.Phrase phrase -> chooses(phrase.scope(), inside);
      case Query.Prefix prefix -> chooses(prefix.scope(), inside);
      case Query.Fuzzy fuzzy -> chooses(fuzzy.scope(), inside);
      case Query.Period _, Query.Marked _, Query.Everything _ -> false;
    };
  }

  private static boolean chooses(Scope scope, boolean inside) {
    return scope == Scope.SPEAKER || (inside && scope == Scope.TEXT);
  }

  /** The quotes of the article that is looked at. */
  static final class Quotes {
    private final LeafReaderContext segment;
    private final QuoteValues values;
    private final BinaryDocValues packets;
    private int doc = -1;
    private @Nullable List<QuoteCodec.Packet> read;

    Quotes(LeafReaderContext segment, QuoteValues values) throws IOException {
      this.segment = segment;
      this.values = values;
      this.packets = DocValues.getBinary(segment.reader(), Fields.QUOTES);
    }

    void go(int to) {
      doc = to;
      read = null;
    }

    int size() {
      return values.end(doc) - values.start(doc);
    }

    int speaker(int quote) {
      return values.speaker(values.start(doc) + quote);
    }

    Span span(int quote) throws IOException {
      List<QuoteCodec.Packet> known = read;
      if (known == null) {
        known = packets.advanceExact(doc) ? QuoteCodec.decode(packets.binaryValue()) : List.of();
        read = known;
      }
      return known.get(quote).span();
    }
  }

  /** Marks the quotes that are meant by a part of the query. */
  @FunctionalInterface
  interface Part {
    void mark(Quotes quotes, boolean[] meant) throws IOException;
  }

  /**
   * What tells of each article of a segment, one after the other, which quotes are meant.
   *
   * @return null if there is nothing to look for
   */
  @Nullable Part in(Quotes quotes, Query query, boolean inside) throws IOException {
    return switch (query) {
      case Query.Everything _ -> (_, meant) -> Arrays.fill(meant, true);
      case Query.And and -> {
        List<Part> parts = parts(quotes, and.parts(), inside);
        yield parts.isEmpty() ? null : (at, meant) -> all(parts, at, meant);
      }
      case Query.Or or -> {
        List<Part> parts = parts(quotes, or.parts(), inside);
        yield parts.isEmpty() ? null : (at, meant) -> any(parts, at, meant);
      }
      case Query.Not not -> {
        Part part = in(quotes, not.part(), inside);
        yield part == null ? null : (at, meant) -> none(part, at, meant);
      }
      case Query.Period _, Query.Marked _ -> ofArticle(quotes, query);
      case Query.Word word -> leaf(quotes, query, word.scope(), inside);
      case Query.Phrase phrase -> leaf(quotes, query, phrase.scope(), inside);
      case Query.Prefix prefix -> leaf(quotes, query, prefix.scope(), inside);
      case Query.Fuzzy fuzzy -> leaf(quotes, query, fuzzy.scope(), inside);
    };
  }

  private List<Part> parts(Quotes quotes, List<Query> queries, boolean inside) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Query query : queries) {
      Part part = in(quotes, query, inside);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static void all(List<Part> parts, Quotes at, boolean[] meant) throws IOException {
    Arrays.fill(meant, true);
    for (Part part : parts) {
      boolean[] some = new boolean[meant.length];
      part.mark(at, some);
      for (int i = 0; i < meant.length; i++) {
        meant[i] &= some[i];
      }
    }
  }

  private static void any(List<Part> parts, Quotes at, boolean[] meant) throws IOException {
    for (Part part : parts) {
      boolean[] some = new boolean[meant.length];
      part.mark(at, some);
      for (int i = 0; i < meant.length; i++) {
        meant[i] |= some[i];
      }
    }
  }

  private static void none(Part part, Quotes at, boolean[] meant) throws IOException {
    part.mark(at, meant);
    for (int i = 0; i < meant.length; i++) {
      meant[i] = !meant[i];
    }
  }

  private @Nullable Part leaf(Quotes quotes, Query leaf, Scope scope, boolean inside)
      throws IOException {
    if (scope == Scope.SPEAKER) {
      return spokenBy(quotes, leaf);
    }
    if (scope == Scope.TEXT && inside) {
      if (queries.tree(leaf) == null) {
        return null;
      }
      Places found = places.of(leaf, quotes.segment);
      return found == null ? (_, _) -> {} : (at, meant) -> inside(found, at, meant);
    }
    return ofArticle(quotes, leaf);
  }

  private static void inside(Places found, Quotes at, boolean[] meant) throws IOException {
    if (!found.in(at.doc)) {
      return;
    }
    for (int quote = 0; quote < meant.length; quote++) {
      Span span = at.span(quote);
      for (int i = found.from(span.start());
          i < found.size() && found.start(i) < span.end() && !meant[quote];
          i++) {
        meant[quote] = found.end(i) <= span.end();
      }
    }
  }

  private @Nullable Part spokenBy(Quotes quotes, Query leaf) {
    SpeakerWords words =
        speakers.computeIfAbsent(leaf, key -> new SpeakerWords(key, queries.names(key), analysis));
    if (words.isEmpty()) {
      return null;
    }
    int size = columns.size(Counted.SPEAKER);
    byte[] answers = known.computeIfAbsent(leaf, _ -> new byte[size]);
    return (at, meant) -> {
      for (int quote = 0; quote < meant.length; quote++) {
        int speaker = at.speaker(quote);
        if (speaker >= 0) {
          int number = columns.global(quotes.segment, Counted.SPEAKER, speaker);
          if (answers[number] == 0) {
            answers[number] = (byte) (words.in(columns.name(Counted.SPEAKER, number)) ? 1 : -1);
          }
          meant[quote] = answers[number] > 0;
        }
      }
    };
  }

  private @Nullable Part ofArticle(Quotes quotes, Query query) throws IOException {
    org.apache.lucene.search.Query translated = queries.tree(query);
    if (translated == null) {
      return null;
    }
    Weight weight = weights.get(query);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(translated), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(query, weight);
    }
    Scorer scorer = weight.scorer(quotes.segment);
    if (scorer == null) {
      return (_, _) -> {};
    }
    DocIdSetIterator found = scorer.iterator();
    return (at, meant) -> {
      int doc = found.docID() < at.doc ? found.advance(at.doc) : found.docID();
      Arrays.fill(meant, doc == at.doc);
    };
  }
}
