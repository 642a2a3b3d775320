package org.dateline.article;

import java.util.List;

/**
 * An article as it was read and extracted.
 *
 * @param id stable as long as the file stays where it is: 16 hexadecimal digits, from the path and,
 *     of a record, from what it holds
 * @param file where it was read from
 * @param content the decoded text with its blocks
 * @param language ISO 639-1, or {@code und} where it is not known
 * @param heading headline, dek, byline, source and dateline
 * @param date when it was published
 * @param people the people named, most mentions first
 * @param places the places named, most mentions first
 * @param quotes who said what, in the order of the text
 */
public record Article(
    String id,
    SourceFile file,
    SourceText content,
    String language,
    Heading heading,
    DateEstimate date,
    List<Person> people,
    List<Place> places,
    List<Quote> quotes) {

  /** Keeps unmodifiable copies of the lists. */
  public Article {
    people = List.copyOf(people);
    places = List.copyOf(places);
    quotes = List.copyOf(quotes);
  }

  /** The same article of a record that now stands on another line. */
  public Article at(long line) {
    return line == file.line()
        ? this
        : new Article(id, file.at(line), content, language, heading, date, people, places, quotes);
  }

  /** The same article with another date. */
  public Article with(DateEstimate other) {
    return new Article(id, file, content, language, heading, other, people, places, quotes);
  }
}
