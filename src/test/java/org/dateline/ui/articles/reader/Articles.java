package org.dateline.ui.articles.reader;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Builds articles for tests: blocks are added in order, names are found in the text. */
final class Articles {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Field> byline = new ArrayList<>();
  private String language = "en";
  private final List<Quote> quotes = new ArrayList<>();
  private @Nullable Field headline;
  private @Nullable Field dek;
  private @Nullable Field source;
  private DateEstimate date = DateEstimate.undated(List.of());

  private Articles(String id) {
    this.id = id;
  }

  static Articles article(String id) {
    return new Articles(id);
  }

  Articles block(Role role, String words) {
    text.append(text.isEmpty() ? "" : "\n\n");
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    blocks.add(new Block(role, span));
    String flat = words.replaceAll("\\s+", " ");
    switch (role) {
      case HEADLINE -> headline = Field.stated(flat, span);
      case DEK -> dek = Field.stated(flat, span);
      case BYLINE -> byline.add(Field.stated(flat.replaceFirst("^By ", ""), span));
      default -> {}
    }
    return this;
  }

  Articles language(String code) {
    language = code;
    return this;
  }

  Articles derivedHeadline(String words) {
    headline = Field.derived(words, new Span(0, words.length()));
    return this;
  }

  Articles source(String name) {
    source = Field.derived(name, new Span(0, 0));
    return this;
  }

  Articles date(DateEstimate estimate) {
    date = estimate;
    return this;
  }

  Articles person(String name, String... forms) {
    people.add(new Person(name, Certainty.SURE, mentions(forms)));
    return this;
  }

  Articles place(String name, String country, String... forms) {
    places.add(new Place(name, country, null, Certainty.SURE, mentions(forms)));
    return this;
  }

  /** Words of the text that somebody says; a null certainty for nobody known. */
  Articles quote(Quote.Kind kind, String words, String speaker, @Nullable Certainty certainty) {
    boolean isName = people.stream().anyMatch(person -> person.name().equals(speaker));
    Quote.Speaker said =
        certainty == null
            ? null
            : new Quote.Speaker(isName ? speaker : null, speaker, new Span(0, 1), certainty);
    String inner = words.replaceAll("^“|”$", "");
    quotes.add(new Quote(kind, inner, span(words), said, null));
    return this;
  }

  /** The first place in the text where {@code words} stand. */
  Span span(String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private List<Mention> mentions(String... forms) {
    List<Mention> mentions = new ArrayList<>();
    for (String form : forms) {
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        mentions.add(
            new Mention(
                new Span(at, at + form.length()), form, Certainty.SURE, Resolution.KNOWN_NAME));
      }
    }
    return mentions;
  }

  Article build() {
    Field title = headline != null ? headline : Field.derived("Untitled", new Span(0, 0));
    return new Article(
        id,
        new SourceFile(
            Path.of("/news/" + id + ".txt"), text.length(), Instant.EPOCH, "00", "UTF-8"),
        new SourceText(text.toString(), blocks),
        language,
        new Heading(title, dek, byline, source, null),
        date,
        people,
        places,
        quotes);
  }
}
