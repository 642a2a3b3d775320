package org.dateline.correction;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Resolution;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;

/** Articles made of names as they are written: each is a sentence of the body. */
final class ArticleOf {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, List<Mention>> people = new LinkedHashMap<>();
  private final Map<String, List<Mention>> places = new LinkedHashMap<>();
  private final List<Quote> quotes = new ArrayList<>();
  private DateEstimate date = DateEstimate.undated(List.of());

  ArticleOf(String id) {
    this.id = id;
    text.append("A headline");
  }

  ArticleOf person(String name, String... forms) {
    return add(people, name, forms);
  }

  ArticleOf place(String name, String... forms) {
    return add(places, name, forms);
  }

  ArticleOf words(String words) {
    text.append(' ').append(words);
    return this;
  }

  ArticleOf date(DateEstimate other) {
    date = other;
    return this;
  }

  private ArticleOf add(Map<String, List<Mention>> all, String name, String... forms) {
    for (String form : forms) {
      Span span = new Span(text.length() + 1, text.length() + 1 + form.length());
      words(form);
      all.computeIfAbsent(name, _ -> new ArrayList<>())
          .add(new Mention(span, form, Certainty.LIKELY, Resolution.KNOWN_NAME));
    }
    return this;
  }

  ArticleOf quote(String speaker, String words) {
    Span named = people.getOrDefault(speaker, List.of()).getLast().span();
    Span span = new Span(text.length() + 1, text.length() + 1 + words.length());
    words(words);
    quotes.add(
        new Quote(
            Quote.Kind.DIRECT,
            words,
            span,
            new Quote.Speaker(speaker, named.of(text), named, Certainty.LIKELY),
            null));
    return this;
  }

  /** A quote of somebody who is described and not named. */
  ArticleOf described(String speaker, String words) {
    Span named = new Span(text.length() + 1, text.length() + 1 + speaker.length());
    words(speaker);
    Span span = new Span(text.length() + 1, text.length() + 1 + words.length());
    words(words);
    quotes.add(
        new Quote(
            Quote.Kind.DIRECT,
            words,
            span,
            new Quote.Speaker(null, speaker, named, Certainty.LIKELY),
            null));
    return this;
  }

  Article article() {
    List<Person> persons = new ArrayList<>();
    people.forEach((name, all) -> persons.add(new Person(name, Certainty.LIKELY, all)));
    List<Place> located = new ArrayList<>();
    places.forEach(
        (name, all) ->
            located.add(
                new Place(
                    name, "UA", new Place.Coordinates(1, name.length()), Certainty.LIKELY, all)));
    Span headline = new Span(0, "A headline".length());
    return new Article(
        id,
        new SourceFile(
            Path.of("/news/" + id), text.length(), Instant.EPOCH, "print of " + text, "UTF-8"),
        new SourceText(
            text.toString(),
            List.of(
                new Block(Role.HEADLINE, headline),
                new Block(Role.BODY, new Span(headline.end(), text.length())))),
        "en",
        new Heading(Field.stated("A headline", headline), null, List.of(), null, null),
        date,
        persons,
        located,
        quotes);
  }

  /** The names with their forms: {@code Volodymyr Zelensky: Zelensky, Zelenskyy}. */
  static List<String> people(Article article) {
    return article.people().stream()
        .map(
            p ->
                p.name()
                    + ": "
                    + String.join(", ", p.mentions().stream().map(Mention::form).toList()))
        .toList();
  }

  static List<String> speakers(Article article) {
    return article.quotes().stream()
        .map(quote -> quote.speaker() == null ? "nobody" : quote.speaker().shown())
        .toList();
  }
}
