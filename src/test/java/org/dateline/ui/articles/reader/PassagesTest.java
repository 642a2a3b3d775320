package org.dateline.ui.articles.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.article.Span;
import org.dateline.ui.articles.reader.Passages.Position;
import org.dateline.ui.articles.reader.Passages.Stretch;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static List<String> shown(Passages passages) {
    return passages.list().stream().map(p -> p.kind() + ": " + p.text()).toList();
  }

  @Test
  void anArticleIsReadWithoutThePagesFurniture() {
    Article article =
        Articles.article("a")
            .block(Role.CHROME, "Menu | Search")
            .block(Role.HEADLINE, "Ministers  meet\nin Brussels")
            .block(Role.DEK, "Two days of talks")
            .block(Role.BYLINE, "By Ann Smith")
            .block(Role.DATE_LINE, "3 March 2016")
            .block(Role.DATELINE, "BRUSSELS –")
            .block(Role.CAPTION, "The hall. Photo: AP")
            .block(Role.BODY, "Ministers met\non\u00A0Thursday.")
            .block(Role.SUBHEADING, "What next")
            .block(Role.BODY, "They part.")
            .block(Role.RELATED, "Read more")
            .block(Role.COMMENT, "Leave a Reply")
            .build();
    Passages passages = ReadingPassages.of(article);
    assertEquals(
        List.of(
            "HEADLINE: Ministers meet in Brussels",
            "DEK: Two days of talks",
            "CAPTION: The hall. Photo: AP",
            "BODY: BRUSSELS – Ministers met on Thursday.",
            "SUBHEADING: What next",
            "BODY: They part."),
        shown(passages));
    assertEquals(10, passages.get(3).leadIn());
  }

  @Test
  void aSpanOfTheFileIsFoundWhereWhiteSpaceWasCollapsed() {
    Articles builder =
        Articles.article("a")
            .block(Role.HEADLINE, "Title")
            .block(Role.BODY, "one\n   two\u200B three")
            .block(Role.BODY, "four");
    Article article = builder.build();
    Passages passages = ReadingPassages.of(article);
    assertEquals("one two three", passages.get(1).text());
    assertEquals(
        List.of(new Stretch(1, new Span(4, 13))), passages.find(builder.span("two\u200B three")));
    Span across = new Span(builder.span("three").start(), builder.span("four").end());
    assertEquals(
        List.of(new Stretch(1, new Span(8, 13)), new Stretch(2, new Span(0, 4))),
        passages.find(across));
  }

  @Test
  void whatIsNotShownIsNotFound() {
    Articles builder =
        Articles.article("a")
            .block(Role.HEADLINE, "Title")
            .block(Role.CHROME, "Share this")
            .block(Role.BODY, "Body");
    assertEquals(List.of(), ReadingPassages.of(builder.build()).find(builder.span("Share this")));
  }

  @Test
  void aDerivedHeadlineIsShownButFoundInTheBodyOnly() {
    Articles builder =
        Articles.article("a")
            .block(Role.BODY, "A first sentence. More.")
            .derivedHeadline("A first");
    Passages passages = ReadingPassages.of(builder.build());
    assertEquals(List.of("HEADLINE: A first", "BODY: A first sentence. More."), shown(passages));
    assertEquals(List.of(new Stretch(1, new Span(2, 7))), passages.find(builder.span("first")));
  }

  @Test
  void theSamePlaceIsFoundInTheOriginalAndBack() {
    Articles builder =
        Articles.article("a")
            .block(Role.CHROME, "Menu")
            .block(Role.HEADLINE, "Title")
            .block(Role.BODY, "one\ntwo\nthree");
    Article article = builder.build();
    Passages reading = ReadingPassages.of(article);
    Passages original = OriginalPassages.of(article.content());
    int source = reading.sourceAt(new Position(1, 8)).orElseThrow();
    assertEquals(builder.span("three").start(), source);
    Position there = original.positionOf(source).orElseThrow();
    assertEquals("three", original.get(there.passage()).text());
    assertEquals(Optional.of(new Position(1, 8)), reading.positionOf(source));
  }

  @Test
  void theOriginalIsTheWholeFileLineByLine() {
    Article article =
        Articles.article("a")
            .block(Role.CHROME, "Menu\tSearch\r")
            .block(Role.BODY, "one\ntwo")
            .build();
    Passages original = OriginalPassages.of(article.content());
    assertEquals(
        List.of("CHROME Menu\tSearch true", "BODY  false", "BODY one true", "BODY two false"),
        original.list().stream()
            .map(p -> p.role() + " " + p.text() + " " + p.isFirstOfRole())
            .toList());
  }

  @Test
  void aParagraphOfAMillionCharactersIsShownInParts() {
    String words = "word ".repeat(200_000).strip();
    Article article =
        Articles.article("a").block(Role.HEADLINE, "T").block(Role.BODY, words).build();
    Passages reading = ReadingPassages.of(article);
    assertEquals(
        words, reading.list().stream().skip(1).map(Passage::text).collect(Collectors.joining(" ")));
    assertTrue(reading.list().stream().allMatch(p -> p.text().length() <= ReadingPassages.LONGEST));
    Passages original = OriginalPassages.of(article.content());
    assertEquals(
        article.content().text().replace("\n", ""),
        original.list().stream().map(Passage::text).collect(Collectors.joining()));
  }

  @Test
  void copyingJoinsPassages() {
    Article article =
        Articles.article("a")
            .block(Role.HEADLINE, "Title")
            .block(Role.BODY, "one")
            .block(Role.BODY, "two")
            .block(Role.BODY, "three")
            .build();
    Passages passages = ReadingPassages.of(article);
    assertEquals("ne\n\ntwo\n\nth", passages.between(new Position(1, 1), new Position(3, 2)));
    assertEquals("ne", passages.between(new Position(1, 1), new Position(1, 3)));
    assertEquals(new Position(3, 5), passages.end());
  }
}
