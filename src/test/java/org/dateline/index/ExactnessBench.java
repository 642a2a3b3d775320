package org.dateline.index;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/**
 * Asks an archive random questions and looks at every article for the answers: hits, total, facet
 * counts and histograms must be the same.
 */
public final class ExactnessBench {
  private static final int QUESTIONS = 500;

  private ExactnessBench() {}

  /** Compares the archive of a folder, which has just these articles, with their scan. */
  public static void run(Path folder, Iterable<Article> articles, PrintStream out)
      throws Exception {
    List<ScannedArticle> scanned = ScannedArticle.of(articles);
    RandomRequests requests = new RandomRequests(new Random(2026), supply(scanned));
    int different = 0;
    long hits = 0;
    int empty = 0;
    try (ArchiveIndex index = ArchiveIndex.open(folder, true)) {
      Comparison comparison = new Comparison(index, new BruteForce(scanned));
      for (int i = 0; i < QUESTIONS; i++) {
        SearchRequest request = requests.next(2, i % 3);
        long total = index.archive().search(request, 0, 1, new CancelToken()).total();
        hits += total;
        empty += total == 0 ? 1 : 0;
        String differences = comparison.differences(request);
        if (!differences.isEmpty()) {
          different++;
          out.println(
              request + "\n" + differences.substring(0, Math.min(2000, differences.length())));
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%,d articles, %d questions (%d without hits, %,d hits in all): %d answered differently%n",
        scanned.size(),
        QUESTIONS,
        empty,
        hits,
        different);
  }

  private static RandomRequests.Supply supply(List<ScannedArticle> articles) {
    Random random = new Random(1);
    Set<String> people = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> sources = new TreeSet<>();
    List<String> words = new ArrayList<>();
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      ScannedArticle scanned = articles.get(random.nextInt(articles.size()));
      Article article = scanned.article();
      article.people().stream().map(Person::name).limit(2).forEach(people::add);
      article.places().stream().map(Place::name).limit(2).forEach(places::add);
      if (article.heading().source() != null) {
        sources.add(article.heading().source().text());
      }
      List<String> all = List.copyOf(scanned.words());
      words.add(all.get(random.nextInt(all.size())));
      phrases.add(phrase(article.content().text(), random));
    }
    return new RandomRequests.Supply(
        words, phrases, List.copyOf(people), List.copyOf(places), List.copyOf(sources), 1995);
  }

  /** Two words that stand side by side. */
  private static String phrase(String text, Random random) {
    while (true) {
      int from = text.indexOf(' ', random.nextInt(text.length()));
      int middle = from < 0 ? -1 : text.indexOf(' ', from + 1);
      int end = middle < 0 ? -1 : text.indexOf(' ', middle + 1);
      String two = end < 0 ? "" : text.substring(from + 1, end);
      if (two.matches("[a-z]+ [a-z]+")) {
        return two;
      }
    }
  }
}
