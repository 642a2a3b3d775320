package org.dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.DayRange;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.MetadataItem;
import org.dateline.article.MetadataItem.Property;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Resolution;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.FileState;
import org.dateline.ingest.Outcome.Result;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.ParsedQuery;
import org.dateline.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Whole lines, because they are an interface. */
@DisabledOnOs(OS.WINDOWS)
class JsonLinesTest {
  private static final Path FILE = Path.of("/archive/a \"b\".txt");
  private static final String TEXT =
      """
      Mayor opens bridge
      By Ann Roe
      LVIV, May 3 (Wire) - Mayor Olha Koval said: “It holds.”
      """;
  private final JsonLines json = new JsonLines();

  @Test
  void anArticleHasEveryField() {
    assertEquals(
        "{\"id\":\"00ff00ff00ff00ff\",\"file\":\"/archive/a"
            + " \\\"b\\\".txt\",\"line\":null,\"headline\":{\"text\":\"Mayor opens"
            + " bridge\",\"origin\":\"stated\",\"span\":[0,18],\"metadata\":null},\"dek\":\"It is"
            + " long\",\"date\":{\"edtf\":\"2019-05-03?\",\"origin\":\"inferred\","
            + "\"earliest\":\"2019-05-03\",\"latest\":\"2019-05-04\",\"year\":2019,\"evidence\":[{\"kind\":\"date_line\",\"text\":\"May"
            + " 3\",\"span\":[36,41],\"metadata\":null,\"says\":\"3"
            + " May\",\"days\":[]},{\"kind\":\"neighbours\",\"text\":\"\",\"span\":null,\"metadata\":null,\"says\":\"about"
            + " 2019\",\"days\":[]},{\"kind\":\"metadata\",\"text\":\"2019-05-03\",\"span\":null,\"metadata\":{\"name\":\"meta"
            + " date\",\"value\":\"2019-05-03\"},\"says\":\"it\",\"days\":[\"../2019-05-03\"]}]},\"byline\":[\"Ann"
            + " Roe\"],\"source\":\"Wire\",\"dateline\":\"LVIV\",\"heading\":{\"dek\":{\"text\":\"It"
            + " is long\",\"origin\":\"stated\",\"span\":[0,1],\"metadata\":null},\"byline\":[{\"text\":\"Ann"
            + " Roe\",\"origin\":\"stated\",\"span\":null,\"metadata\":{\"name\":\"meta"
            + " author\",\"value\":\"Ann Roe, Wire\"}}],"
            + "\"source\":{\"text\":\"Wire\",\"origin\":\"stated\",\"span\":[43,47],"
            + "\"metadata\":null},\"dateline\":{\"text\":\"LVIV\",\"origin\":\"stated\","
            + "\"span\":[30,34],\"metadata\":null}},\"language\":\"en\",\"people\":[{\"name\":\"Olha"
            + " Koval\",\"forms\":[\"Olha Koval\"],"
            + "\"mentions\":[[57,67]],\"certainty\":\"likely\",\"resolved\":[{\"span\":[57,67],\"form\":\"Olha"
            + " Koval\",\"certainty\":\"likely\",\"resolution\":\"full_name\"}]}],"
            + "\"places\":[{\"name\":\"Lviv\",\"country\":\"UA\",\"latitude\":49.84,"
            + "\"longitude\":24.03,\"forms\":[\"LVIV\"],\"mentions\":[[30,34]],"
            + "\"certainty\":\"sure\",\"resolved\":[{\"span\":[30,34],\"form\":\"LVIV\","
            + "\"certainty\":\"sure\",\"resolution\":\"known_name\"}]},"
            + "{\"name\":\"Europe\",\"country\":null,\"latitude\":null,\"longitude\":null,"
            + "\"forms\":[\"Europe\"],\"mentions\":[[1,2]],\"certainty\":\"guess\","
            + "\"resolved\":[{\"span\":[1,2],\"form\":\"Europe\",\"certainty\":\"guess\","
            + "\"resolution\":\"size\"}]}],\"quotes\":[{\"kind\":\"direct\",\"text\":\"It"
            + " holds.\",\"span\":[75,84],\"speaker\":{\"name\":\"Olha Koval\","
            + "\"words\":\"Koval\",\"span\":[62,67],\"certainty\":\"sure\"},\"cue\":[68,72]}],\"body\":\"Mayor"
            + " Olha Koval said: “It"
            + " holds.”\",\"blocks\":[{\"role\":\"headline\",\"span\":[0,18]},{\"role\":\"byline\","
            + "\"span\":[19,29]},{\"role\":\"dateline\",\"span\":[30,50]},{\"role\":\"body\","
            + "\"span\":[51,85]}]}",
        json.article(article()));
  }

  @Test
  void whatAnArticleDoesNotHaveIsNullOrAnEmptyList() {
    SourceText text = new SourceText("Word.", List.of(new Block(Role.BODY, new Span(0, 5))));
    Heading heading =
        new Heading(Field.derived("Word", new Span(0, 4)), null, List.of(), null, null);
    Article bare =
        new Article(
            "1",
            file(),
            text,
            "und",
            heading,
            DateEstimate.undated(List.of()),
            List.of(),
            List.of(),
            List.of());

    assertEquals(
        "{\"id\":\"1\",\"file\":\"/archive/a \\\"b\\\".txt\",\"line\":null,"
            + "\"headline\":{\"text\":\"Word\",\"origin\":\"derived\",\"span\":[0,4],\"metadata\":null},"
            + "\"dek\":null,\"date\":{\"edtf\":null,\"origin\":\"none\",\"earliest\":null,"
            + "\"latest\":null,\"year\":null,\"evidence\":[]},\"byline\":[],\"source\":null,"
            + "\"dateline\":null,\"heading\":{\"dek\":null,\"byline\":[],\"source\":null,"
            + "\"dateline\":null},\"language\":\"und\",\"people\":[],\"places\":[],\"quotes\":[],"
            + "\"body\":\"Word.\",\"blocks\":[{\"role\":\"body\",\"span\":[0,5]}]}",
        json.article(bare));
  }

  @Test
  void aHitIsOneLineWhateverItsTextHolds() {
    LocalDate day = LocalDate.of(2019, 5, 3);
    Hit hit =
        new Hit(
            "1",
            FILE,
            new Hit.Marked("Bridge opens", List.of(new Span(0, 6))),
            Origin.STATED,
            new Hit.When("2019-05?", Origin.INFERRED, day, day, day.plusDays(9)),
            "",
            "Ann Roe",
            1.5f,
            new Hit.Marked("one\ntwo", List.of()));

    assertEquals(
        "{\"id\":\"1\",\"file\":\"/archive/a \\\"b\\\".txt\",\"headline\":\"Bridge opens\","
            + "\"date\":\"2019-05?\",\"year\":2019,\"source\":null,\"score\":1.5,"
            + "\"snippet\":\"one\\ntwo\"}",
        json.hit(hit));
  }

  @Test
  void theLastLineOfASearchTellsTotalTimeAndProblems() {
    ParsedQuery query =
        new ParsedQuery(
            "a (",
            new Query.Word(Query.Scope.TEXT, "a"),
            List.of(
                new ParsedQuery.Problem(
                    new Span(2, 3),
                    "( is never closed.",
                    new ParsedQuery.Repair("Leave it out", "a ")),
                new ParsedQuery.Problem(new Span(0, 1), "No.", null)),
            List.of());

    assertEquals(
        "{\"total\":7,\"millis\":0.25,\"problems\":[{\"span\":[2,3],"
            + "\"message\":\"( is never closed.\",\"repair\":\"a \"},"
            + "{\"span\":[0,1],\"message\":\"No.\",\"repair\":null}]}",
        json.end(new Hits(7, 0, List.of(), 0.25), query));
  }

  @Test
  void aFacetsValueHasItsCount() {
    assertEquals(
        "{\"field\":\"year\",\"value\":\"2015\",\"count\":3}",
        json.count(Facet.YEAR, new FacetCounts.Count("2015", 3)));
  }

  @Test
  void theReportTellsWhatCameOfAFile() {
    assertEquals(
        "{\"file\":\"/archive/a \\\"b\\\".txt\",\"line\":null,\"result\":\"copy\",\"id\":\"1\","
            + "\"original\":\"/archive/c.txt\",\"reason\":\"same text as c.txt\"}",
        json.outcome(outcome(new Result.Copy("1", Address.of(Path.of("/archive/c.txt"))))));
    assertEquals(
        "{\"file\":\"/archive/a \\\"b\\\".txt\",\"line\":null,\"result\":\"empty\",\"id\":null,"
            + "\"original\":null,\"reason\":\"only white space\"}",
        json.outcome(outcome(new Result.Empty("only white space"))));
  }

  private static Outcome outcome(Result result) {
    return new Outcome(FILE, new FileState(1, Instant.EPOCH, "", "1"), result);
  }

  private static SourceFile file() {
    return new SourceFile(FILE, 100, Instant.EPOCH, "ab", "UTF-8");
  }

  private static Article article() {
    SourceText text =
        new SourceText(
            TEXT,
            List.of(
                new Block(Role.HEADLINE, new Span(0, 18)),
                new Block(Role.BYLINE, new Span(19, 29)),
                new Block(Role.DATELINE, new Span(30, 50)),
                new Block(Role.BODY, new Span(51, 85))));
    Heading heading =
        new Heading(
            Field.stated("Mayor opens bridge", new Span(0, 18)),
            Field.stated("It is long", new Span(0, 1)),
            List.of(
                Field.stated(
                    "Ann Roe", new MetadataItem(Property.AUTHOR, "meta author", "Ann Roe, Wire"))),
            Field.stated("Wire", new Span(43, 47)),
            Field.stated("LVIV", new Span(30, 34)));
    LocalDate day = LocalDate.of(2019, 5, 3);
    DateEstimate date =
        new DateEstimate(
            "2019-05-03?",
            Origin.INFERRED,
            day,
            day,
            day.plusDays(1),
            List.of(new DateEstimate.Candidate(day, 0.9)),
            List.of(
                new Evidence(Evidence.Kind.DATE_LINE, "May 3", new Span(36, 41), "3 May", 2),
                new Evidence(Evidence.Kind.NEIGHBOURS, "", null, "about 2019", 1),
                new Evidence(
                    Evidence.Kind.METADATA,
                    "2019-05-03",
                    null,
                    new MetadataItem(Property.PUBLISHED, "meta date", "2019-05-03"),
                    "it",
                    List.of(new DayRange(null, day)),
                    1)));
    Mention lviv = new Mention(new Span(30, 34), "LVIV", Certainty.SURE, Resolution.KNOWN_NAME);
    return new Article(
        "00ff00ff00ff00ff",
        file(),
        text,
        "en",
        heading,
        date,
        List.of(
            new Person(
                "Olha Koval",
                Certainty.LIKELY,
                List.of(
                    new Mention(
                        new Span(57, 67), "Olha Koval", Certainty.LIKELY, Resolution.FULL_NAME)))),
        List.of(
            new Place(
                "Lviv", "UA", new Place.Coordinates(49.84, 24.03), Certainty.SURE, List.of(lviv)),
            new Place(
                "Europe",
                "",
                null,
                Certainty.GUESS,
                List.of(new Mention(new Span(1, 2), "Europe", Certainty.GUESS, Resolution.SIZE)))),
        List.of(
            new Quote(
                Quote.Kind.DIRECT,
                "It holds.",
                new Span(75, 84),
                new Quote.Speaker("Olha Koval", "Koval", new Span(62, 67), Certainty.SURE),
                new Span(68, 72))));
  }
}
