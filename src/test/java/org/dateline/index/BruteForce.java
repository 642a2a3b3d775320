package org.dateline.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.index.TextAnalysis.Form;
import org.dateline.search.DateCounts;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Histogram;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.Stack;
import org.dateline.search.Undated;

/** Answers requests by looking at every article: slow, and too plain to be wrong. */
final class BruteForce {
  private static final Set<Facet> WIDENING = Set.of(Facet.YEAR, Facet.SOURCE, Facet.SPEAKER);

  private final List<ScannedArticle> articles;
  private final Map<Query.Scope, Set<Form>> vocabulary = new EnumMap<>(Query.Scope.class);

  BruteForce(List<ScannedArticle> articles) {
    this.articles = articles;
  }

  /** What a request asks for. */
  Answer answer(SearchRequest request) {
    List<Article> found =
        articles.stream().filter(matching(request.query())).map(ScannedArticle::article).toList();
    return new Answer(found, request);
  }

  /** The answer to a request, of the articles that its query matches. */
  record Answer(List<Article> found, SearchRequest request) {
    Set<String> ids() {
      return found.stream()
          .filter(article -> passes(article, request, null))
          .map(Article::id)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** For each facet the number of articles of each of its values. */
    Map<Facet, Map<String, Long>> facets() {
      Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        Map<String, Long> count = new TreeMap<>();
        for (Article article : found) {
          if (passes(article, request, facet)) {
            values(article, facet).forEach(value -> count.merge(value, 1L, Long::sum));
          }
        }
        counts.put(facet, count);
      }
      return counts;
    }

    /** The articles that every filter lets through. */
    private List<Article> all() {
      return found.stream().filter(article -> passes(article, request, null)).toList();
    }

    private static boolean isDated(Article article) {
      return !values(article, Facet.YEAR).contains(Filter.UNDATED);
    }

    DateCounts dates(Query.Period period) {
      long stated = 0;
      long inferred = 0;
      long uncertain = 0;
      Map<Undated, Long> undated = new EnumMap<>(Undated.class);
      for (Article article : all()) {
        DateEstimate date = article.date();
        if (!isDated(article)) {
          Undated why = date.evidence().isEmpty() ? Undated.NO_CLUE : Undated.REJECTED;
          undated.merge(date.best() == null ? why : Undated.TOO_WIDE, 1L, Long::sum);
        }
        if (date.best() == null || !touches(date, period)) {
          continue;
        }
        boolean within =
            !date.earliest().isBefore(period.from()) && !date.latest().isAfter(period.to());
        stated += within && isDated(article) && date.origin() == Origin.STATED ? 1 : 0;
        inferred += within && !(isDated(article) && date.origin() == Origin.STATED) ? 1 : 0;
        uncertain += within ? 0 : 1;
      }
      return new DateCounts(stated, inferred, uncertain, undated);
    }

    /** Values with their counts, of which the most frequent ones are told apart. */
    Stack stack(Histogram.Unit unit, Facet facet, List<String> values) {
      Map<LocalDate, long[]> bars = new TreeMap<>();
      for (Article article : all()) {
        if (isDated(article)) {
          long[] bar =
              bars.computeIfAbsent(
                  unit.first(article.date().best()), _ -> new long[values.size() + 1]);
          Set<String> has = values(article, facet);
          boolean any = false;
          for (int i = 0; i < values.size(); i++) {
            bar[i] += has.contains(values.get(i)) ? 1 : 0;
            any |= has.contains(values.get(i));
          }
          bar[values.size()] += any ? 0 : 1;
        }
      }
      List<Stack.Bar> all = new ArrayList<>();
      bars.forEach(
          (first, n) -> {
            List<Long> counts = Arrays.stream(n).boxed().toList();
            all.add(new Stack.Bar(first, counts.subList(0, values.size()), counts.getLast()));
          });
      return new Stack(unit, values, all);
    }

    /** The places, each with the articles that name it and those that guess so. */
    Map<String, List<Long>> places() {
      Map<String, List<Long>> places = new TreeMap<>();
      for (Article article : all()) {
        Map<String, Boolean> sure = new TreeMap<>();
        for (Place place : article.places()) {
          String key = place.name() + " " + place.country() + " " + place.at();
          sure.merge(key, place.certainty() != Certainty.GUESS, Boolean::logicalOr);
        }
        sure.forEach(
            (key, isSure) ->
                places.merge(
                    key,
                    List.of(1L, isSure ? 0L : 1L),
                    (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1))));
      }
      return places;
    }

    long placeless() {
      return all().stream().filter(article -> article.places().isEmpty()).count();
    }

    Histogram histogram(Histogram.Unit unit) {
      Map<LocalDate, long[]> bars = new TreeMap<>();
      long undated = 0;
      for (Article article : found) {
        if (!passes(article, request, null)) {
          continue;
        }
        DateEstimate date = article.date();
        if (values(article, Facet.YEAR).contains(Filter.UNDATED)) {
          undated++;
          continue;
        }
        LocalDate first = unit.first(date.best());
        boolean held =
            unit.first(date.earliest()).equals(first) && unit.first(date.latest()).equals(first);
        int kind = !held ? 2 : date.origin() == Origin.STATED ? 0 : 1;
        bars.computeIfAbsent(first, _ -> new long[3])[kind]++;
      }
      List<Histogram.Bar> all = new ArrayList<>();
      bars.forEach((first, n) -> all.add(new Histogram.Bar(first, n[0], n[1], n[2])));
      return new Histogram(unit, all, undated);
    }
  }

  /** Whether filters let it through, leaving aside what was included of {@code aside}. */
  static boolean passes(Article article, SearchRequest request, Facet aside) {
    for (Facet facet : Facet.values()) {
      Set<String> has = values(article, facet);
      List<Filter> filters = request.filters().stream().filter(f -> f.facet() == facet).toList();
      List<Filter> included = filters.stream().filter(f -> !f.exclude()).toList();
      Predicate<Filter> holds =
          f -> has.contains(f.value()) || isPeriod(f) && touches(article.date(), f.period().get());
      boolean in =
          included.isEmpty()
              || (WIDENING.contains(facet)
                  ? facet == aside || included.stream().anyMatch(holds)
                  : included.stream().allMatch(holds));
      if (!in || filters.stream().filter(Filter::exclude).anyMatch(holds)) {
        return false;
      }
    }
    return true;
  }

  static Set<String> values(Article article, Facet facet) {
    return switch (facet) {
      case PERSON -> article.people().stream().map(Person::name).collect(Collectors.toSet());
      case PLACE -> article.places().stream().map(p -> p.name()).collect(Collectors.toSet());
      case SOURCE -> {
        var source = article.heading().source();
        yield source == null ? Set.of() : Set.of(source.text());
      }
      case SPEAKER ->
          article.quotes().stream()
              .filter(quote -> quote.speaker() != null)
              .map(quote -> quote.speaker().listed())
              .collect(Collectors.toSet());
      case YEAR -> years(article.date().earliest(), article.date().latest());
    };
  }

  private static Set<String> years(LocalDate earliest, LocalDate latest) {
    if (earliest == null || latest.getYear() - earliest.getYear() >= ArticleDocument.MOST_YEARS) {
      return Set.of(Filter.UNDATED);
    }
    Set<String> years = new TreeSet<>();
    for (int year = earliest.getYear(); year <= latest.getYear(); year++) {
      years.add(Integer.toString(year));
    }
    return years;
  }

  /** Tells of an article whether a query matches it. */
  Predicate<ScannedArticle> matching(Query query) {
    return switch (query) {
      case Query.Everything _ -> _ -> true;
      case Query.And and ->
          and.parts().stream().map(this::matching).reduce(_ -> true, Predicate::and);
      case Query.Or or -> or.parts().stream().map(this::matching).reduce(_ -> false, Predicate::or);
      case Query.Not not -> matching(not.part()).negate();
      case Query.Period period -> scanned -> touches(scanned.article().date(), period);
      case Query.Marked marked ->
          scanned -> Objects.requireNonNull(marked.articles()).contains(scanned.article().id());
      case Query.Word word -> any(word.scope(), ScannedArticle.inflectionOf(word.text()));
      case Query.Prefix prefix ->
          any(prefix.scope(), form -> form.word().startsWith(prefix.text()));
      case Query.Fuzzy fuzzy ->
          any(fuzzy.scope(), ScannedArticle.nearTo(fuzzy.text(), fuzzy.edits()));
      case Query.Phrase phrase -> scanned -> scanned.hasPhrase(phrase.scope(), phrase.text());
    };
  }

  private static boolean isPeriod(Filter filter) {
    return filter.period().isPresent() && filter.value().length() != 4;
  }

  private static boolean touches(DateEstimate date, Query.Period period) {
    return date.earliest() != null
        && !date.earliest().isAfter(period.to())
        && !date.latest().isBefore(period.from());
  }

  /** Looks at each word once, and then for those that fit in every article. */
  private Predicate<ScannedArticle> any(Query.Scope scope, Predicate<Form> fits) {
    Set<Form> words =
        vocabulary.computeIfAbsent(scope, this::words).stream()
            .filter(fits)
            .collect(Collectors.toSet());
    return scanned -> scanned.hasAny(scope, words);
  }

  private Set<Form> words(Query.Scope scope) {
    Set<Form> words = new HashSet<>();
    articles.forEach(scanned -> words.addAll(scanned.forms(scope)));
    return words;
  }
}
