package org.dateline.ui;

import static org.dateline.article.Certainty.LIKELY;
import static org.dateline.article.Certainty.SURE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Evidence.Kind;
import org.dateline.article.Origin;
import org.dateline.article.Role;

/** Articles for the tests of the window. */
public final class FixtureArticles {
  private static final Path SEEDS = Path.of("seeds").toAbsolutePath();

  private FixtureArticles() {}

  /** The five seeds, marked up by hand; ids {@code a0} to {@code a4}. */
  public static List<Article> five() {
    return List.of(forces(), topix(), command(), chief(), signals());
  }

  /** Articles with long names, {@code many-0} and so on. */
  public static List<Article> many(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String headline =
          "Negotiators number "
              + i
              + " leave the extraordinarily long council session about the grain corridor without"
              + " a joint statement, but with a date for the next one";
      String person = "Maximiliana Aleksandrowna von Hohenberg-Wolkonski the " + (i % 400) + "th";
      String text = headline + "\n\n" + person + " spoke in Ukraine. The session took all night.\n";
      int year = 2000 + i % 25;
      ArticleFixture made =
          new ArticleFixture(
                  "many-" + i,
                  Path.of("/archive/many/" + i + ".txt").toAbsolutePath(),
                  text,
                  Map.of("Negotiators", Role.HEADLINE))
              .person(person, SURE, person)
              .place("Ukraine", "UA", "Ukraine");
      if (i % 10 != 0) {
        made.date(
            year + "-03-05", Origin.STATED, year + "-03-05", year + "-03-05", year + "-03-05");
      }
      articles.add(made.build());
    }
    return articles;
  }

  private static Article forces() {
    return seed(
            "a0",
            "000_17c55481610ced02.txt",
            Map.of(
                "NATO seeks", Role.HEADLINE,
                "Ukrainian Land Forces", Role.CAPTION,
                "[email", Role.CHROME,
                "Jean Vandiver", Role.BYLINE,
                "Leave A Reply", Role.COMMENT))
        .byline("Jean Vandiver")
        .person("Jens Stoltenberg", SURE, "Jens Stoltenberg", "Stoltenberg")
        .person("Petro Poroshenko", SURE, "Petro Poroshenko", "Poroshenko")
        .person("Vladimir Putin", SURE, "Vladimir Putin", "Putin")
        .person("Adriana M. Diaz-Brown", Certainty.GUESS, "Adriana M. Diaz-Brown")
        .place("Ukraine", "UA", "Ukraine")
        .place("Russia", "RU", "Russia")
        .place("Moscow", "RU", "Moscow")
        .place("Brussels", "BE", "Brussels")
        .place("Kyiv", "UA", "Kiev")
        .date("2015-12-17?", Origin.INFERRED, "2015-12-17", "2015-12-17", "2015-12-18")
        .clue(Kind.CAPTION_DATE, "December 15, 2015", "not before 15 December 2015", 3.1)
        .clue(Kind.WEEKDAY, "on Thursday", "that weekday, or just after", 1.7)
        .clue(Kind.OFFICE, "Ukrainian President Petro Poroshenko", "June 2014 to May 2019", 0.2)
        .build();
  }

  private static Article topix() {
    return seed(
            "a1",
            "001_fc1be701003c547e.txt",
            Map.of(
                "CHINA TOPIX", Role.CHROME,
                "05/12/2024", Role.CHROME,
                "Make CT", Role.CHROME,
                "NATO, Ukraine Discuss", Role.HEADLINE,
                "Near the Russian", Role.CAPTION,
                "(Photo", Role.CAPTION,
                "Like Us", Role.CHROME,
                "Real Time", Role.CHROME))
        .source("China Topix", "CHINA TOPIX")
        .person("Anders Fogh Rasmussen", SURE, "Anders Fogh Rasmussen", "Rasmussen")
        .person("Arseniy Yatsenyuk", LIKELY, "Arseny Yatseniuk")
        .person("Chuck Hagel", SURE, "Chuck Hagel")
        .person("Sergei Shoigu", SURE, "Sergei Shoigu", "Shoigu")
        .place("Ukraine", "UA", "Ukraine")
        .place("Russia", "RU", "Russia")
        .place("Donetsk", "UA", "Donetsk")
        .place("Moscow", "RU", "Moscow")
        .date("2014-08-07?", Origin.INFERRED, "2014-08-07", "2014-08-07", "2014-08-08")
        .clue(Kind.CAPTION_DATE, "August 6, 2014", "not before 6 August 2014", 2.9)
        .clue(Kind.WEEKDAY, "on Thursday", "that weekday, or just after", 1.6)
        .clue(Kind.PAGE_CLOCK, "05/12/2024 07:39:38 am", "the page's clock: rejected", 0)
        .build();
  }

  private static Article command() {
    return seed("a2", "002_4550ebdf931f6a19.txt", Map.of("Read Also", Role.RELATED))
        .derivedHeadline(
            "A new strategy for coordinating security assistance and training for Ukraine has been"
                + " approved by alliance military ministers")
        .person("Jens Stoltenberg", SURE, "Jens Stoltenberg", "Stoltenberg")
        .place("Ukraine", "UA", "Ukraine")
        .place("Wiesbaden", "DE", "Wiesbaden")
        .place("Russia", "RU", "Russia")
        .date("2022/2024", Origin.INFERRED, "2024-06-14", "2022-06-30", "2024-07-08")
        .clue(Kind.EVENT, "2022 Madrid Summit", "not before 30 June 2022", 1.2)
        .build();
  }

  private static Article chief() {
    return seed(
            "a3",
            "003_a1fc97ab8024122e.txt",
            Map.of(
                "NATO chief", Role.HEADLINE,
                "Secretary General Jens Stoltenberg says", Role.DEK,
                "Read more", Role.RELATED,
                "© Getty", Role.CAPTION,
                "US says it will", Role.RELATED,
                "Post a Comment", Role.COMMENT))
        .person("Jens Stoltenberg", SURE, "Jens Stoltenberg", "Stoltenberg")
        .person("Christiane Amanpour", SURE, "Christiane Amanpour")
        .person("Sergey Lavrov", SURE, "Sergey Lavrov", "Lavrov")
        .place("Ukraine", "UA", "Ukraine")
        .place("Russia", "RU", "Russia")
        .place("Washington", "US", "Washington")
        .build();
  }

  private static Article signals() {
    return seed(
            "a4",
            "004_46ef7fe626a254a2.txt",
            Map.of(
                "NATO signals", Role.HEADLINE,
                "Reported by", Role.BYLINE,
                "Leave a Comment", Role.COMMENT))
        .byline("Steven Erlanger")
        .person("Volodymyr Zelensky", LIKELY, "Volodymyr Zhelensky", "Zhelensky")
        .person("Jens Stoltenberg", SURE, "Jens Stoltenberg", "Stoltenberg")
        .person("Vladimir Putin", SURE, "Vladimir V. Putin", "Putin")
        .place("Ukraine", "UA", "Ukraine")
        .place("Russia", "RU", "Russia")
        .place("Brussels", "BE", "Brussels")
        .date("2021-12-16", Origin.STATED, "2021-12-16", "2021-12-16", "2021-12-16")
        .clue(Kind.DATE_LINE, "Thursday", "that weekday", 1.4)
        .build();
  }

  private static ArticleFixture seed(String id, String name, Map<String, Role> roles) {
    Path file = SEEDS.resolve(name);
    try {
      return new ArticleFixture(id, file, Files.readString(file), roles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
