package org.dateline.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.article.Address;
import org.dateline.search.Archive;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;

/**
 * Measures an archive of made-up articles whose words are as unevenly common as those of English.
 * Run by hand, with the number of articles and an empty folder: not part of any test.
 */
final class ArchiveBenchmark {
  private static final int WORDS = 60_000;
  private static final int PEOPLE = 20_000;
  private static final int PLACES = 3_000;
  private static final int ROUNDS = 15;
  private static final String[] QUERIES = {
    "w40",
    "w400",
    "w4000",
    "w40 w400",
    "w100 w300 w900",
    "w40 OR w50 OR w60",
    "\"w5 w3\"",
    "w4*",
    "w300~1",
    "w40 -w50",
    "person:given12",
    "w40 year:2014..2016",
    "year:2014",
    "*"
  };
  private static final String[] HOSTILE = {
    "(".repeat(10_000),
    "w40 ".repeat(250_000),
    "w40~2 ".repeat(2_000),
    "w* ".repeat(3_000),
    "\"" + "w40 ".repeat(2_400) + "\"~1000",
    "w4-".repeat(3_300),
    "x".repeat(9_999) + "~",
    "x".repeat(9_999) + "*"
  };

  private static String numbered(String word) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < 250; i++) {
      query.append(String.format(Locale.ROOT, word, i));
    }
    return query.toString();
  }

  private final Random random = new Random(42);
  private final PrintStream out;

  private ArchiveBenchmark(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    new ArchiveBenchmark(System.out).run(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  private void run(int articles, Path folder) throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      long begun = System.nanoTime();
      long characters = 0;
      for (int i = 0; i < articles; i++) {
        ArticleFixture fixture = fixture(i);
        characters += fixture.article().content().text().length();
        fixture.putInto(index.store());
      }
      index.store().commit();
      out.printf(
          Locale.ROOT,
          "%,d articles, %,d kB of text: %.1f s, index %,d kB%n",
          articles,
          characters / 1000,
          (System.nanoTime() - begun) / 1e9,
          size(folder) / 1000);
    }
    try (ArchiveIndex index = ArchiveIndex.open(folder, true)) {
      for (String query : QUERIES) {
        measure(index.archive(), query);
      }
      for (String query : HOSTILE) {
        measure(index.archive(), query);
      }
      page(index.archive());
      look(index, articles);
    }
  }

  private void measure(Archive archive, String text) {
    long begun = System.nanoTime();
    SearchRequest request =
        new SearchRequest(QueryParser.parse(text).query(), List.of(), Sort.RELEVANCE);
    double parsed = (System.nanoTime() - begun) / 1e6;
    double[] search = new double[ROUNDS];
    double[] facets = new double[ROUNDS];
    long total = 0;
    for (int i = 0; i < ROUNDS; i++) {
      total = archive.search(request, 0, 1, new CancelToken()).total();
      search[i] = archive.search(request, 0, 50, new CancelToken()).millis();
      // A filter that changes nothing but the request, so that no kept answer is given.
      SearchRequest other =
          new SearchRequest(
              request.query(),
              List.of(
                  org.dateline.search.Filter.exclude(org.dateline.search.Facet.PLACE, "none" + i)),
              Sort.RELEVANCE);
      long start = System.nanoTime();
      archive.facets(other, 100, new CancelToken());
      facets[i] = (System.nanoTime() - start) / 1e6;
    }
    out.printf(
        Locale.ROOT,
        "%-22s %,9d hits  parse %6.1f  50 rows: median %6.1f first %6.1f  facets: median %6.1f"
            + " ms%n",
        text.substring(0, Math.min(20, text.length())),
        total,
        parsed,
        median(search),
        search[0],
        median(facets));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void page(Archive archive) {
    SearchRequest all =
        new SearchRequest(QueryParser.parse("w3").query(), List.of(), Sort.RELEVANCE);
    for (int offset : new int[] {0, 950, 5_000, 10_000, 15_000}) {
      double millis = archive.search(all, offset, 50, new CancelToken()).millis();
      out.printf(Locale.ROOT, "50 rows from %,d: %.1f ms%n", offset, millis);
    }
  }

  private void look(ArchiveIndex index, int articles) {
    long begun = System.nanoTime();
    for (int i = 0; i < articles; i++) {
      index.store().outcome(Address.of(Path.of("/news/" + i)));
    }
    double one = (System.nanoTime() - begun) / 1e6;
    int[] told = new int[1];
    begun = System.nanoTime();
    index.store().outcomes(outcome -> told[0]++);
    double all = (System.nanoTime() - begun) / 1e6;
    begun = System.nanoTime();
    index.archive().suggest("zzz", 10);
    double none = (System.nanoTime() - begun) / 1e6;
    out.printf(
        Locale.ROOT,
        "%,d outcomes one by one %.0f ms, %,d in order %.0f ms, a suggestion of nothing %.1f ms%n",
        articles,
        one,
        told[0],
        all,
        none);
  }

  private ArticleFixture fixture(int i) {
    ArticleFixture fixture = ArticleFixture.file(Integer.toString(i)).headline(sentence(9));
    int paragraphs = 5 + random.nextInt(8);
    for (int p = 0; p < paragraphs; p++) {
      fixture.body(sentence(18) + ". " + sentence(22) + ". " + sentence(15) + ".");
    }
    for (int n = 2 + random.nextInt(6); n > 0; n--) {
      int person = skewed(PEOPLE);
      fixture.person("Given" + person % 700 + " Family" + person, "Family" + person);
    }
    for (int n = 2 + random.nextInt(5); n > 0; n--) {
      fixture.place("Place" + skewed(PLACES));
    }
    fixture.source("Source " + skewed(200));
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
    int slack = random.nextInt(3) == 0 ? 200 : 1;
    return fixture.between(
        day.minusDays(slack).toString(), day.toString(), day.plusDays(slack).toString());
  }

  private String sentence(int words) {
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      sentence.add("w" + skewed(WORDS));
    }
    return String.join(" ", sentence);
  }

  /** A number below {@code limit}; the n-th is about n times rarer than the first. */
  private int skewed(int limit) {
    return (int) Math.min(limit - 1L, (long) Math.pow(limit, random.nextDouble()));
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
