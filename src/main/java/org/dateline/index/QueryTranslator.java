package org.dateline.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.TextAnalysis.Form;
import org.dateline.search.ArticleSet;
import org.dateline.search.Facet;
import org.dateline.search.Query.And;
import org.dateline.search.Query.Everything;
import org.dateline.search.Query.Fuzzy;
import org.dateline.search.Query.Marked;
import org.dateline.search.Query.Not;
import org.dateline.search.Query.Or;
import org.dateline.search.Query.Period;
import org.dateline.search.Query.Phrase;
import org.dateline.search.Query.Prefix;
import org.dateline.search.Query.Scope;
import org.dateline.search.Query.Word;
import org.dateline.search.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Turns Dateline's tree into Lucene's. A leaf without a single word to look for is null here and
 * leaves its parent as if it had not been typed.
 */
final class QueryTranslator {
  /** How much more a match in the headline counts than one in the text, on top of that one. */
  private static final float HEADLINE_BOOST = 2f;

  private final TextAnalysis analysis;
  private final Spellings spellings;
  private final MarkedDocs markedDocs = new MarkedDocs();

  /** Looks for names in the spellings in which they are typed. */
  QueryTranslator(TextAnalysis analysis) {
    this(analysis, Spellings.NONE);
  }

  /** Looks for those too whose names are known to be spelt as they are typed. */
  QueryTranslator(TextAnalysis analysis, Spellings spellings) {
    this.analysis = analysis;
    this.spellings = spellings;
  }

  /** How the words are parted that it looks for. */
  TextAnalysis analysis() {
    return analysis;
  }

  /** All articles, and no other files. */
  static Query everything() {
    return new ConstantScoreQuery(new TermQuery(new Term(Fields.KIND, Fields.ARTICLE)));
  }

  /** The query that finds what {@code query} asks for. */
  Query translate(org.dateline.search.Query query) {
    Query translated = tree(query);
    return translated == null ? everything() : translated;
  }

  /** The query that finds any of the words and phrases that are looked for in the text. */
  Query marking(org.dateline.search.Query query) {
    return marking(query, _ -> true);
  }

  /** The same, of some words and phrases only. */
  Query marking(
      org.dateline.search.Query query, Predicate<? super org.dateline.search.Query> which) {
    List<org.dateline.search.Query> parts = new ArrayList<>();
    addLeaves(query, parts);
    List<Query> leaves = new ArrayList<>();
    for (org.dateline.search.Query part : parts) {
      Query translated = which.test(part) ? tree(part) : null;
      if (translated != null) {
        leaves.add(translated);
      }
    }
    return leaves.isEmpty() ? MatchNoDocsQuery.INSTANCE : any(leaves);
  }

  /** How many words a leaf looks for that each stand for many: beginnings and near misses. */
  int expanding(org.dateline.search.Query leaf) {
    return switch (leaf) {
      case Prefix prefix -> analysis.words(prefix.text()).size();
      case Fuzzy fuzzy -> analysis.words(fuzzy.text()).size();
      case And _, Or _, Not _, Word _, Phrase _, Everything _, Period _, Marked _ -> 0;
    };
  }

  /** The words and phrases that a query looks for in the text. */
  static void addLeaves(org.dateline.search.Query query, List<org.dateline.search.Query> leaves) {
    switch (query) {
      case And and -> and.parts().forEach(part -> addLeaves(part, leaves));
      case Or or -> or.parts().forEach(part -> addLeaves(part, leaves));
      case Word word -> addLeaf(word.scope(), query, leaves);
      case Phrase phrase -> addLeaf(phrase.scope(), query, leaves);
      case Prefix prefix -> addLeaf(prefix.scope(), query, leaves);
      case Fuzzy fuzzy -> addLeaf(fuzzy.scope(), query, leaves);
      case Everything _, Period _, Marked _, Not _ -> {}
    }
  }

  private static void addLeaf(
      Scope scope, org.dateline.search.Query leaf, List<org.dateline.search.Query> leaves) {
    if (inText(scope)) {
      leaves.add(leaf);
    }
  }

  /** Whether there is anything in it that can match better or worse. */
  static boolean ranks(org.dateline.search.Query query) {
    return switch (query) {
      case And and -> and.parts().stream().anyMatch(QueryTranslator::ranks);
      case Or or -> or.parts().stream().anyMatch(QueryTranslator::ranks);
      case Word word -> inText(word.scope());
      case Phrase phrase -> inText(phrase.scope());
      case Prefix _, Fuzzy _, Everything _, Period _, Marked _, Not _ -> false;
    };
  }

  /** Whether articles that have all words must be looked into before they are known to match. */
  static boolean checksPositions(org.dateline.search.Query query) {
    return switch (query) {
      case And and -> and.parts().stream().anyMatch(QueryTranslator::checksPositions);
      case Or _ -> false; // ranking skips most articles that have only one part
      case Not not -> checksPositions(not.part());
      case Phrase _ -> true;
      case Word _, Prefix _, Fuzzy _, Everything _, Period _, Marked _ -> false;
    };
  }

  /** Whether one step of the search can take long: looking words up, or words moved about. */
  static boolean isSlow(org.dateline.search.Query query) {
    return switch (query) {
      case And and -> and.parts().stream().anyMatch(QueryTranslator::isSlow);
      case Or or -> or.parts().stream().anyMatch(QueryTranslator::isSlow);
      case Not not -> isSlow(not.part());
      case Phrase phrase -> phrase.slop() > 0;
      case Prefix _, Fuzzy _ -> true;
      case Word _, Everything _, Period _, Marked _ -> false;
    };
  }

  private static boolean inText(Scope scope) {
    return scope == Scope.TEXT || scope == Scope.HEADLINE;
  }

  /** The same, but null where there is nothing to look for. */
  @Nullable Query tree(org.dateline.search.Query query) {
    return switch (query) {
      case Everything _ -> everything();
      case And and -> all(and.parts());
      case Or or -> {
        List<Query> parts = new ArrayList<>();
        for (org.dateline.search.Query part : or.parts()) {
          Query translated = tree(part);
          if (translated != null) {
            parts.add(translated);
          }
        }
        yield parts.isEmpty() ? null : any(parts);
      }
      case Not _ -> all(List.of(query));
      case Period period -> touching(period);
      case Marked marked -> new ArticleSetQuery(articles(marked), markedDocs);
      case Word word -> either(leaf(word.scope(), word.text(), this::word), meant(word));
      case Phrase phrase ->
          leaf(phrase.scope(), phrase.text(), (f, forms) -> phrase(f, forms, phrase.slop()));
      case Prefix prefix ->
          prefix.text().isEmpty()
              ? new ConstantScoreQuery(new FieldExistsQuery(Fields.of(prefix.scope())))
              : leaf(prefix.scope(), prefix.text(), (f, forms) -> last(f, forms, this::prefix));
      case Fuzzy fuzzy ->
          leaf(
              fuzzy.scope(),
              fuzzy.text(),
              (f, forms) -> last(f, forms, term -> fuzzy(term, fuzzy.edits())));
    };
  }

  private static @Nullable Query either(@Nullable Query one, @Nullable Query other) {
    return one == null || other == null ? one : new ConstantScoreQuery(any(List.of(one, other)));
  }

  /** The articles of those whom a word of a field of names means; null if it is known for none. */
  private @Nullable Query meant(Word word) {
    Set<String> names = names(word);
    Facet facet = facet(word.scope());
    return names.isEmpty() || facet == null
        ? null
        : new TermInSetQuery(Fields.of(facet), names.stream().map(BytesRef::new).toList());
  }

  /** The names that a word of a field of names is known to be another spelling of. */
  Set<String> names(org.dateline.search.Query leaf) {
    if (!(leaf instanceof Word word)) {
      return Set.of();
    }
    Facet facet = facet(word.scope());
    if (facet == null) {
      return Set.of();
    }
    Facet kind = facet == Facet.SPEAKER ? Facet.PERSON : facet;
    return new LinkedHashSet<>(spellings.spelled(kind, word.text()));
  }

  private static @Nullable Facet facet(Scope scope) {
    return switch (scope) {
      case PERSON -> Facet.PERSON;
      case PLACE -> Facet.PLACE;
      case SPEAKER -> Facet.SPEAKER;
      case TEXT, HEADLINE, SOURCE -> null;
    };
  }

  private static ArticleSet articles(Marked marked) {
    ArticleSet articles = marked.articles();
    if (articles == null) {
      throw new IllegalArgumentException("not resolved: " + marked);
    }
    return articles;
  }

  /** Articles that may be from a period. */
  static Query touching(Period period) {
    return new ConstantScoreQuery(
        IntRange.newIntersectsQuery(Fields.INTERVAL, day(period.from()), day(period.to())));
  }

  /** Articles that are from a period with 90 % probability. */
  static Query within(Period period) {
    return new ConstantScoreQuery(
        IntRange.newWithinQuery(Fields.INTERVAL, day(period.from()), day(period.to())));
  }

  private static int[] day(LocalDate day) {
    return new int[] {Math.toIntExact(day.toEpochDay())};
  }

  private @Nullable Query all(List<org.dateline.search.Query> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean any = false;
    for (org.dateline.search.Query part : parts) {
      boolean negative = part instanceof Not;
      Query translated = tree(part instanceof Not not ? not.part() : part);
      if (translated != null) {
        Occur occur = negative ? Occur.MUST_NOT : ranks(part) ? Occur.MUST : Occur.FILTER;
        all.add(translated, occur);
        positive |= !negative;
        any = true;
      }
    }
    if (!any) {
      return null;
    }
    if (!positive) {
      all.add(everything(), Occur.FILTER);
    }
    return all.build();
  }

  private static Query any(List<Query> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(part, Occur.SHOULD));
    return any.build();
  }

  /** Makes a query of a field and at least one word. */
  @FunctionalInterface
  private interface Leaf {
    Query in(String field, List<Form> words);
  }

  private @Nullable Query leaf(Scope scope, String text, Leaf leaf) {
    List<Form> words = analysis.words(text);
    if (words.isEmpty()) {
      return null;
    }
    Query query = leaf.in(Fields.of(scope), words);
    return switch (scope) {
      case TEXT ->
          any(List.of(query, new BoostQuery(leaf.in(Fields.HEADLINE, words), HEADLINE_BOOST)));
      case HEADLINE -> query;
      case PERSON, PLACE, SOURCE, SPEAKER -> new ConstantScoreQuery(query);
    };
  }

  /** A word in any inflection; one with hyphens is a phrase. */
  private Query word(String field, List<Form> words) {
    if (words.size() == 1) {
      SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
      for (Term term : inflections(field, words.getFirst())) {
        forms.addTerm(term);
      }
      return forms.build();
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    words.forEach(form -> phrase.add(inflections(field, form)));
    return phrase.build();
  }

  /** The word's base forms as words and as what other inflections of them are indexed under. */
  static Term[] inflections(String field, Form form) {
    List<String> bases = form.bases().isEmpty() ? List.of(form.word()) : form.bases();
    Set<Term> terms = new LinkedHashSet<>();
    for (String base : bases) {
      terms.add(new Term(field, base));
      terms.add(new Term(field, InflectionFilter.BASE + base));
    }
    return terms.toArray(Term[]::new);
  }

  private Query phrase(String field, List<Form> words, int slop) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst().word()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    words.forEach(form -> phrase.add(new Term(field, form.word())));
    return phrase.build();
  }

  /** Of several words, parted by hyphens, only the last is half typed or misspelt. */
  private Query last(String field, List<Form> words, Function<Term, Query> query) {
    Query last = query.apply(new Term(field, words.getLast().word()));
    if (words.size() == 1) {
      return last;
    }
    return new BooleanQuery.Builder()
        .add(phrase(field, words.subList(0, words.size() - 1), 0), Occur.MUST)
        .add(last, Occur.MUST)
        .build();
  }

  private Query prefix(Term term) {
    return new PrefixQuery(term);
  }

  private Query fuzzy(Term term, int edits) {
    return new FuzzyQuery(
        term,
        edits,
        0,
        FuzzyQuery.defaultMaxExpansions, // has no effect on the rewriting below, which takes all
        true,
        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }
}
