package org.dateline.export.reference;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Field;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a bibliography says of an article. Every text is one line.
 *
 * @param id the article's
 * @param title the headline
 * @param authors in order
 * @param source the publisher, or empty
 * @param date when it was published
 * @param language ISO 639-1, or empty where it is not known
 * @param link the address it had on the web, or empty
 * @param place the file's path, with the line of a record
 * @param dek the standfirst, or empty
 * @param names the people, then the places
 */
public record Reference(
    String id,
    String title,
    List<AuthorName> authors,
    String source,
    ReferenceDate date,
    String language,
    String link,
    String place,
    String dek,
    List<String> names) {

  /** Keeps unmodifiable copies of the lists. */
  public Reference {
    authors = List.copyOf(authors);
    names = List.copyOf(names);
  }

  /** The reference of an article. */
  public static Reference of(Article article) {
    String title = text(article.heading().headline());
    return new Reference(
        article.id(),
        title.isEmpty() ? "Untitled" : title,
        article.heading().byline().stream()
            .map(Reference::text)
            .filter(name -> !name.isEmpty())
            .map(AuthorName::of)
            .toList(),
        text(article.heading().source()),
        ReferenceDate.of(article.date()),
        article.language().equals("und") ? "" : article.language(),
        Link.of(article),
        OneLine.ofPath(article.file().place()),
        text(article.heading().dek()),
        Stream.concat(
                article.people().stream().map(Person::name),
                article.places().stream().map(Place::name))
            .map(OneLine::of)
            .distinct()
            .toList());
  }

  private static String text(@Nullable Field field) {
    return field == null ? "" : OneLine.of(field.text());
  }
}
