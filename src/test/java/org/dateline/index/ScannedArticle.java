package org.dateline.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.index.TextAnalysis.Form;
import org.dateline.search.Query.Scope;

/** An article cut into words, block by block and name by name. */
final class ScannedArticle {
  private static final TextAnalysis ANALYSIS = new TextAnalysis();

  private final Article article;
  private final Map<Scope, List<List<Form>>> texts = new EnumMap<>(Scope.class);
  private final Map<Scope, Set<Form>> forms = new EnumMap<>(Scope.class);

  /** An article; {@code known} holds the forms of words met before, to save memory. */
  ScannedArticle(Article article, Map<String, Form> known) {
    this.article = article;
    String headline = article.heading().headline().text();
    for (Block block : article.content().blocks()) {
      if (block.role().isSearched()) {
        add(Scope.TEXT, block.span().of(article.content().text()), known);
      }
    }
    add(Scope.TEXT, headline, known);
    add(Scope.HEADLINE, headline, known);
    for (Person person : article.people()) {
      add(Scope.PERSON, person.name(), known);
      person.forms().forEach(form -> add(Scope.PERSON, form, known));
    }
    for (Place place : article.places()) {
      add(Scope.PLACE, place.name(), known);
      place.forms().forEach(form -> add(Scope.PLACE, form, known));
    }
    for (Quote quote : article.quotes()) {
      if (quote.speaker() != null) {
        add(Scope.SPEAKER, quote.speaker().listed(), known);
      }
    }
    if (article.heading().source() != null) {
      add(Scope.SOURCE, article.heading().source().text(), known);
    }
  }

  private void add(Scope scope, String text, Map<String, Form> known) {
    List<Form> cut = new ArrayList<>();
    for (Form form : ANALYSIS.words(text)) {
      cut.add(known.computeIfAbsent(form.word(), _ -> form));
    }
    texts.computeIfAbsent(scope, _ -> new ArrayList<>()).add(List.copyOf(cut));
    forms.computeIfAbsent(scope, _ -> new HashSet<>()).addAll(cut);
  }

  static List<ScannedArticle> of(Iterable<Article> articles) {
    Map<String, Form> known = new HashMap<>();
    List<ScannedArticle> scanned = new ArrayList<>();
    articles.forEach(article -> scanned.add(new ScannedArticle(article, known)));
    return scanned;
  }

  Article article() {
    return article;
  }

  private List<List<Form>> texts(Scope scope) {
    return texts.getOrDefault(scope, List.of());
  }

  /** The words of a scope, each once. */
  Set<Form> forms(Scope scope) {
    return forms.getOrDefault(scope, Set.of());
  }

  /** Whether it has one of those words. */
  boolean hasAny(Scope scope, Set<Form> words) {
    return forms(scope).stream().anyMatch(words::contains);
  }

  boolean hasPhrase(Scope scope, String phrase) {
    List<String> wanted = ANALYSIS.words(phrase).stream().map(Form::word).toList();
    return texts(scope).stream()
        .map(text -> text.stream().map(Form::word).toList())
        .anyMatch(text -> Collections.indexOfSubList(text, wanted) >= 0);
  }

  /** Whether a word is an inflection of another: whether their base forms meet. */
  static Predicate<Form> inflectionOf(String word) {
    Form asked = ANALYSIS.words(word).getFirst();
    Set<String> bases =
        asked.bases().isEmpty() ? Set.of(asked.word()) : new HashSet<>(asked.bases());
    return form -> bases.contains(form.word()) || !Collections.disjoint(bases, form.bases());
  }

  static Predicate<Form> nearTo(String word, int edits) {
    return form -> distance(form.word(), word) <= edits;
  }

  /** All words of its text, for questions. */
  Set<String> words() {
    Set<String> words = new TreeSet<>();
    forms(Scope.TEXT).forEach(form -> words.add(form.word()));
    return words;
  }

  /** Letters put in, left out, changed or swapped with their neighbour. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 3;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
        least = Math.min(least, cost[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[a.length()][b.length()];
  }
}
