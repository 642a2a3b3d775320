package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.NameUse.Form;
import org.dateline.search.Naming;
import org.dateline.search.SearchRequest;
import org.dateline.search.Tie;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in random articles, seen through random searches, as by looking at each article. */
class RandomNamesTest {
  private static final List<String> WORDS =
      List.of("fleet", "border", "river", "treaty", "summit", "market", "bank", "harbour");
  private static final List<String> FORMS = List.of("Hill", "B. Hill", "Reed", "Dan Reed", "Stone");
  private static final List<String> PEOPLE = List.of("Boris Hill", "Bruno Hill", "Dan Reed", "Eve");
  private static final List<String> PLACES = List.of("Odesa", "Kyiv");
  private static final List<String> SOURCES = List.of("Border Times", "River News");

  @TempDir Path folder;
  private final Random random = new Random(2611);
  private final Map<String, Article> articles = new HashMap<>();
  private ArchiveIndex index;

  @BeforeEach
  void fill() throws Exception {
    index = ArchiveIndex.open(folder, false);
    for (int i = 0; i < 300; i++) {
      ArticleFixture fixture = fixture("article-" + random.nextInt(260));
      fixture.putInto(index.store());
      articles.put(fixture.id(), fixture.article());
      if (random.nextInt(25) == 0) {
        index.store().remove(Address.of(fixture.path()));
        articles.remove(fixture.id());
      }
      if (random.nextInt(40) == 0) {
        index.store().commit();
      }
    }
    index.store().commit();
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  private ArticleFixture fixture(String name) {
    ArticleFixture fixture = ArticleFixture.file(name).headline(pick(WORDS) + " " + pick(WORDS));
    fixture.body(pick(FORMS) + " " + pick(WORDS) + " " + pick(FORMS), pick(WORDS) + pick(FORMS));
    for (String person : PEOPLE) {
      String[] forms = {pick(FORMS), pick(FORMS)};
      switch (random.nextInt(4)) {
        case 0 -> fixture.named(person, forms);
        case 1 -> fixture.guessed(person, forms);
        default -> {}
      }
    }
    if (random.nextBoolean()) {
      fixture.place(pick(PLACES));
    }
    fixture.source(pick(SOURCES));
    if (random.nextInt(5) > 0) {
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(900));
      fixture.between(
          day.minusDays(random.nextInt(40)).toString(),
          day.toString(),
          day.plusDays(random.nextInt(40)).toString());
    }
    return fixture;
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  @Test
  void everyAnswerIsThatOfAScanOfAllArticles() {
    RandomRequests requests =
        new RandomRequests(
            random,
            new RandomRequests.Supply(
                WORDS, List.of("fleet border", "river bank"), PEOPLE, PLACES, SOURCES, 2009));
    BruteForce scan = new BruteForce(ScannedArticle.of(articles.values()));
    for (int i = 0; i < 120; i++) {
      SearchRequest request = requests.next(1, 2);
      Set<String> ids = scan.answer(request).ids();
      List<Article> hits = ids.stream().map(articles::get).toList();
      NameRequest name = new NameRequest(request, Facet.PERSON, pick(PEOPLE));
      CancelToken cancel = new CancelToken();
      assertEquals(use(hits, name.name()), index.names().use(name, cancel), request::toString);
      assertEquals(
          ties(hits), index.names().ties(request, Facet.PERSON, PEOPLE, cancel), request::toString);
      assertEquals(
          doubts(hits), index.names().doubts(request, Facet.PERSON, cancel), request::toString);
      assertEquals(
          days(hits, name.name()),
          index.names().articles(name, 7, cancel).stream().map(RandomNamesTest::day).toList(),
          request::toString);
    }
  }

  private static List<Mention> mentions(Article article, String name) {
    return article.people().stream()
        .filter(person -> person.name().equals(name))
        .flatMap(person -> person.mentions().stream())
        .toList();
  }

  private static boolean names(Article article, String name) {
    return article.people().stream().anyMatch(person -> person.name().equals(name));
  }

  private static boolean writes(Article article, String name, String form) {
    return mentions(article, name).stream().anyMatch(mention -> mention.form().equals(form));
  }

  private static boolean isGuess(Mention mention) {
    return mention.certainty() == Certainty.GUESS;
  }

  private static NameUse use(List<Article> hits, String name) {
    List<Article> naming = hits.stream().filter(article -> names(article, name)).toList();
    List<Mention> all = naming.stream().flatMap(a -> mentions(a, name).stream()).toList();
    List<LocalDate> days =
        naming.stream().map(a -> a.date().best()).filter(Objects::nonNull).sorted().toList();
    List<Form> forms = new ArrayList<>();
    for (String text : all.stream().map(Mention::form).distinct().toList()) {
      List<Mention> so = all.stream().filter(mention -> mention.form().equals(text)).toList();
      forms.add(
          new Form(
              text,
              naming.stream().filter(article -> writes(article, name, text)).count(),
              so.size(),
              so.stream().filter(RandomNamesTest::isGuess).count(),
              others(hits, name, text)));
    }
    forms.sort(Comparator.comparingLong(Form::mentions).reversed().thenComparing(Form::text));
    return new NameUse(
        naming.size(),
        all.size(),
        all.stream().filter(RandomNamesTest::isGuess).count(),
        days.isEmpty() ? null : days.getFirst(),
        days.isEmpty() ? null : days.getLast(),
        forms);
  }

  private static List<Count> others(List<Article> hits, String name, String form) {
    List<Count> others = new ArrayList<>();
    for (String other : PEOPLE) {
      long articles = hits.stream().filter(article -> writes(article, other, form)).count();
      if (!other.equals(name) && articles > 0) {
        others.add(new Count(other, articles));
      }
    }
    others.sort(Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::value));
    return others;
  }

  private static List<Tie> ties(List<Article> hits) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      for (int j = i + 1; j < PEOPLE.size(); j++) {
        String one = PEOPLE.get(i);
        String other = PEOPLE.get(j);
        long both = hits.stream().filter(a -> names(a, one) && names(a, other)).count();
        if (both > 0) {
          ties.add(new Tie(one, other, both));
        }
      }
    }
    return ties;
  }

  private static List<Doubt> doubts(List<Article> hits) {
    Map<String, long[]> sums = new TreeMap<>();
    for (Article article : hits) {
      for (Person person : article.people()) {
        long guesses = person.mentions().stream().filter(RandomNamesTest::isGuess).count();
        if (guesses > 0) {
          long[] sum = sums.computeIfAbsent(person.name(), _ -> new long[2]);
          sum[0] += guesses;
          sum[1]++;
        }
      }
    }
    List<Doubt> doubts = new ArrayList<>();
    sums.forEach((name, sum) -> doubts.add(new Doubt(name, sum[0], sum[1])));
    doubts.sort(Comparator.comparingLong(Doubt::guesses).reversed().thenComparing(Doubt::name));
    return doubts;
  }

  /** The days and mentions of the seven newest: which of one day comes first is not fixed. */
  private static List<String> days(List<Article> hits, String name) {
    return hits.stream()
        .filter(article -> names(article, name))
        .map(article -> Objects.toString(article.date().best()))
        .sorted(Comparator.comparing((String day) -> day.equals("null") ? "" : day).reversed())
        .limit(7)
        .toList();
  }

  private static String day(Naming naming) {
    return Objects.toString(naming.date().best());
  }
}
