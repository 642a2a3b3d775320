package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.dateline.index.TextAnalysis.Form;
import org.dateline.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the words and phrases of one request stand in the texts. What each article is asked
 * for is read off the postings; only words that may be moved about are looked for by Lucene.
 */
final class PlaceFinder {
  /** So many words are gone through side by side; each needs some kilobytes to do so. */
  private static final int MOST_AT_ONCE = 64;

  private final IndexSearcher searcher;
  private final TextAnalysis analysis;
  private final QueryTranslator queries;
  private final Map<Query, Weight> weights = new HashMap<>();

  PlaceFinder(IndexSearcher searcher, TextAnalysis analysis, QueryTranslator queries) {
    this.searcher = searcher;
    this.analysis = analysis;
    this.queries = queries;
  }

  /**
   * The places in a segment's texts, whatever the leaf's scope is.
   *
   * @param leaf a word, a phrase, a beginning or a near miss
   * @return null if there are none
   */
  @Nullable Places of(Query leaf, LeafReaderContext segment) throws IOException {
    Terms terms = segment.reader().terms(Fields.TEXT);
    if (terms == null) {
      return null;
    }
    return switch (leaf) {
      case Query.Word word -> {
        List<Form> forms = analysis.words(word.text());
        List<Term[]> slots = new ArrayList<>();
        forms.forEach(form -> slots.add(QueryTranslator.inflections(Fields.TEXT, form)));
        yield phrase(slots, terms);
      }
      case Query.Phrase phrase -> {
        List<Form> forms = analysis.words(phrase.text());
        if (phrase.slop() > 0 && forms.size() > 1) {
          yield matched(new Query.Phrase(Query.Scope.TEXT, phrase.text(), phrase.slop()), segment);
        }
        List<Term[]> slots = new ArrayList<>();
        forms.forEach(form -> slots.add(new Term[] {new Term(Fields.TEXT, form.word())}));
        yield phrase(slots, terms);
      }
      case Query.Prefix prefix -> {
        List<Form> forms = analysis.words(prefix.text());
        yield forms.size() == 1
            ? any(begun(forms.getFirst().word()), terms)
            : matched(new Query.Prefix(Query.Scope.TEXT, prefix.text()), segment);
      }
      case Query.Fuzzy fuzzy -> {
        List<Form> forms = analysis.words(fuzzy.text());
        yield forms.size() == 1
            ? any(near(forms.getFirst().word(), fuzzy.edits()), terms)
            : matched(new Query.Fuzzy(Query.Scope.TEXT, fuzzy.text(), fuzzy.edits()), segment);
      }
      case Query.And _, Query.Or _, Query.Not _ -> null;
      case Query.Period _, Query.Marked _, Query.Everything _ -> null;
    };
  }

  private static CompiledAutomaton begun(String word) {
    return new PrefixQuery(new Term(Fields.TEXT, word)).getCompiled();
  }

  private static CompiledAutomaton near(String word, int edits) {
    return FuzzyQuery.getFuzzyAutomaton(word, edits, 0, true);
  }

  private static @Nullable Places phrase(List<Term[]> slots, Terms terms) throws IOException {
    List<Places> words = new ArrayList<>();
    for (Term[] slot : slots) {
      TermsEnum each = terms.iterator();
      List<PostingsEnum> postings = new ArrayList<>();
      for (Term term : slot) {
        if (each.seekExact(term.bytes())) {
          postings.add(each.postings(null, PostingsEnum.OFFSETS));
        }
      }
      if (postings.isEmpty()) {
        return null;
      }
      words.add(new WordPlaces(postings));
    }
    return words.isEmpty() ? null : words.size() == 1 ? words.getFirst() : new PhrasePlaces(words);
  }

  private static @Nullable Places any(CompiledAutomaton automaton, Terms terms) throws IOException {
    TermsEnum each = automaton.getTermsEnum(terms);
    List<PostingsEnum> postings = new ArrayList<>();
    while (each.next() != null) {
      if (postings.size() == MOST_AT_ONCE) {
        return new ManyWordsPlaces(terms, automaton);
      }
      postings.add(each.postings(null, PostingsEnum.OFFSETS));
    }
    return postings.isEmpty() ? null : new WordPlaces(postings);
  }

  private @Nullable Places matched(Query leaf, LeafReaderContext segment) throws IOException {
    org.apache.lucene.search.Query query = queries.tree(leaf);
    if (query == null) {
      return null;
    }
    Weight weight = weights.get(leaf);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(leaf, weight);
    }
    return new MatchPlaces(weight, segment);
  }
}
