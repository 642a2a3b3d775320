package org.dateline.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Histogram;
import org.dateline.search.Query;
import org.dateline.search.Query.Scope;
import org.dateline.search.SearchRequest;

/** Answers requests by looking at every article: slow, and too plain to be wrong. */
final class BruteForce {
  private static final Set<Facet> WIDENING = Set.of(Facet.YEAR, Facet.SOURCE);

  private final List<Article> articles;

  BruteForce(List<Article> articles) {
    this.articles = articles;
  }

  Set<String> ids(SearchRequest request) {
    return articles.stream()
        .filter(article -> matches(article, request, null))
        .map(Article::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** For each facet the number of articles of each of its values. */
  Map<Facet, Map<String, Long>> facets(SearchRequest request) {
    Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> count = new TreeMap<>();
      for (Article article : articles) {
        if (matches(article, request, facet)) {
          values(article, facet).forEach(value -> count.merge(value, 1L, Long::sum));
        }
      }
      counts.put(facet, count);
    }
    return counts;
  }

  /** The histogram of the articles that match. */
  Histogram histogram(SearchRequest request, Histogram.Unit unit) {
    Map<LocalDate, long[]> bars = new TreeMap<>();
    long undated = 0;
    for (Article article : articles) {
      if (!matches(article, request, null)) {
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

  /** Whether it matches, leaving aside what was included of {@code aside} where that widens. */
  private static boolean matches(Article article, SearchRequest request, Facet aside) {
    if (!matches(article, request.query())) {
      return false;
    }
    for (Facet facet : Facet.values()) {
      Set<String> has = values(article, facet);
      List<Filter> filters = request.filters().stream().filter(f -> f.facet() == facet).toList();
      List<Filter> included = filters.stream().filter(f -> !f.exclude()).toList();
      Predicate<Filter> holds = f -> has.contains(f.value());
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

  private static Set<String> values(Article article, Facet facet) {
    return switch (facet) {
      case PERSON -> article.people().stream().map(Person::name).collect(Collectors.toSet());
      case PLACE -> article.places().stream().map(p -> p.name()).collect(Collectors.toSet());
      case SOURCE -> {
        var source = article.heading().source();
        yield source == null ? Set.of() : Set.of(source.text());
      }
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

  private static boolean matches(Article article, Query query) {
    return switch (query) {
      case Query.Everything _ -> true;
      case Query.And and -> and.parts().stream().allMatch(part -> matches(article, part));
      case Query.Or or -> or.parts().stream().anyMatch(part -> matches(article, part));
      case Query.Not not -> !matches(article, not.part());
      case Query.Period period ->
          article.date().earliest() != null
              && !article.date().earliest().isAfter(period.to())
              && !article.date().latest().isBefore(period.from());
      case Query.Word word ->
          anyWord(article, word.scope(), w -> base(w).equals(base(word.text())));
      case Query.Prefix prefix ->
          anyWord(article, prefix.scope(), w -> w.startsWith(prefix.text()));
      case Query.Fuzzy fuzzy -> anyWord(article, fuzzy.scope(), w -> isWithinOne(w, fuzzy.text()));
      case Query.Phrase phrase ->
          texts(article, phrase.scope()).stream()
              .anyMatch(text -> (" " + text + " ").contains(" " + phrase.text() + " "));
    };
  }

  private static boolean anyWord(Article article, Scope scope, Predicate<String> test) {
    return texts(article, scope).stream()
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .filter(word -> !word.isEmpty())
        .anyMatch(test);
  }

  private static List<String> texts(Article article, Scope scope) {
    List<String> texts = new ArrayList<>();
    switch (scope) {
      case TEXT ->
          article.content().blocks().stream()
              .filter(block -> block.role().isSearched())
              .map(Block::span)
              .forEach(span -> texts.add(span.of(article.content().text())));
      case HEADLINE -> texts.add(article.heading().headline().text());
      case PERSON ->
          article
              .people()
              .forEach(
                  person -> {
                    texts.add(person.name());
                    texts.addAll(person.forms());
                  });
      case PLACE -> article.places().forEach(place -> texts.add(place.name()));
      case SOURCE -> texts.addAll(values(article, Facet.SOURCE));
    }
    return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }

  /** The base form of the words that the test uses. */
  private static String base(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isWithinOne(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int head = 0;
    while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    String restA = a.substring(head);
    String restB = b.substring(head);
    boolean swapped =
        restA.length() > 1
            && restB.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2));
    return swapped
        || (!restA.isEmpty() && restA.substring(1).equals(restB))
        || (!restB.isEmpty() && restB.substring(1).equals(restA))
        || (!restA.isEmpty() && !restB.isEmpty() && restA.substring(1).equals(restB.substring(1)));
  }
}
