package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random questions to an archive of random articles, answered as by looking at each article. */
class RandomArchiveTest {
  private static final String[] WORDS = {
    "drill",
    "drills",
    "fleet",
    "fleets",
    "soldier",
    "soldiers",
    "border",
    "border",
    "harbour",
    "river",
    "treaty",
    "summit",
    "market",
    "mark",
    "park",
    "paris",
    "tank",
    "tanks",
    "bank"
  };
  private static final String[] PEOPLE = {"Anna Kovar", "Boris Hill", "Carla Stone", "Dan Reed"};
  private static final String[] PLACES = {"Odesa", "Kyiv", "Riga"};
  private static final String[] SOURCES = {"Harbour Post", "Border Times", "River News"};

  @TempDir Path folder;
  private final Random random = new Random(4711);
  private final Map<String, Article> articles = new HashMap<>();
  private RandomRequests requests;
  private ArchiveIndex index;

  @BeforeEach
  void fill() throws Exception {
    index = ArchiveIndex.open(folder, false);
    List<String> phrases = Stream.generate(() -> words(2)).limit(100).toList();
    requests =
        new RandomRequests(
            random,
            new RandomRequests.Supply(
                List.of(WORDS), phrases, List.of(PEOPLE), List.of(PLACES), List.of(SOURCES), 2009));
    for (int i = 0; i < 400; i++) {
      // Some names come twice: the later article takes the place of the earlier one.
      ArticleFixture fixture = fixture("article-" + random.nextInt(350));
      fixture.putInto(index.store());
      articles.put(fixture.id(), fixture.article());
      if (random.nextInt(20) == 0) {
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
    ArticleFixture fixture = ArticleFixture.file(name).headline(words(3));
    fixture
        .block(Role.CHROME, "treaty summit")
        .body(words(6), words(5))
        .block(Role.CAPTION, words(2));
    for (String person : PEOPLE) {
      if (random.nextInt(3) == 0) {
        fixture.person(person, person.split(" ")[1]);
      }
    }
    for (String place : PLACES) {
      switch (random.nextInt(7)) {
        case 0, 1, 2 -> fixture.place(place);
        case 3 -> fixture.guessedPlace(place);
        case 4 -> fixture.guessedPlaceAt(place);
        default -> {}
      }
    }
    if (random.nextInt(4) > 0) {
      fixture.source(pick(SOURCES));
    }
    LocalDate best = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
    int slack = random.nextInt(4) == 0 ? random.nextInt(800) : random.nextInt(3);
    return switch (random.nextInt(30)) {
      case 0, 1, 2 -> fixture;
      case 3 -> fixture.between("1800-01-01", best.toString(), "2100-12-31");
      default ->
          fixture.between(
              best.minusDays(slack).toString(), best.toString(), best.plusDays(slack).toString());
    };
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(pick(WORDS));
    }
    return String.join(" ", words);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  @Test
  void findsWhatMatchesAndCountsWhatItFinds() {
    Comparison comparison = new Comparison(index, scanned());
    for (int round = 0; round < 600; round++) {
      SearchRequest request = requests.next(3, 3);
      assertEquals("", comparison.differences(request), request::toString);
      assertOrder(request, index.archive().search(request, 0, 1000, new CancelToken()).page());
    }
  }

  @Test
  void theKeptCountsOfTheWholeArchiveFollowEveryChange() {
    SearchRequest all = new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST);
    for (int round = 0; round < 40; round++) {
      assertEquals("", new Comparison(index, scanned()).differences(all));
      for (int n = random.nextInt(20); n > 0; n--) {
        ArticleFixture fixture = fixture("article-" + random.nextInt(400));
        if (random.nextInt(3) == 0) {
          index.store().remove(Address.of(fixture.path()));
          articles.remove(fixture.id());
        } else {
          fixture.putInto(index.store());
          articles.put(fixture.id(), fixture.article());
        }
      }
      index.store().commit();
    }
  }

  private BruteForce scanned() {
    return new BruteForce(ScannedArticle.of(articles.values()));
  }

  private void assertOrder(SearchRequest request, List<Hit> hits) {
    for (int i = 1; i < hits.size(); i++) {
      Hit before = hits.get(i - 1);
      Hit after = hits.get(i);
      boolean inOrder =
          switch (request.sort()) {
            case RELEVANCE -> before.score() >= after.score();
            case NEWEST -> after.date().best() == null || isBefore(after, before);
            case OLDEST -> after.date().best() == null || isBefore(before, after);
          };
      assertEquals(true, inOrder, () -> before + " before " + after + " for " + request);
    }
  }

  /** Whether the one is of the same day as the other or earlier; false if it has no date. */
  private static boolean isBefore(Hit one, Hit other) {
    LocalDate day = one.date().best();
    LocalDate otherDay = other.date().best();
    return day != null && otherDay != null && !day.isAfter(otherDay);
  }

  @Test
  void pagingGivesEveryHitOnceInTheSameOrderHoweverItIsPaged() {
    for (int round = 0; round < 30; round++) {
      SearchRequest request = requests.next(1, 0);
      List<String> whole = ids(index.archive().search(request, 0, 1000, new CancelToken()));
      List<String> paged = new ArrayList<>();
      Hits page;
      do {
        page = index.archive().search(request, paged.size(), 7, new CancelToken());
        paged.addAll(ids(page));
      } while (!page.page().isEmpty());
      assertEquals(whole, paged);
      // Far down, where the whole order is made, and after it was made.
      assertEquals(
          List.of(), ids(index.archive().search(request, 2_000_000, 50, new CancelToken())));
      assertEquals(whole, ids(index.archive().search(request, 0, 1000, new CancelToken())));
    }
  }

  private static List<String> ids(Hits hits) {
    return hits.page().stream().map(Hit::id).toList();
  }
}
