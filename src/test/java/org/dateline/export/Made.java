package org.dateline.export;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Resolution;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** An article made by hand, to be exported. */
public final class Made {
  private static final Span NOWHERE = new Span(0, 1);

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private List<Field> byline = List.of();
  private DateEstimate date = DateEstimate.undated(List.of());
  private String headline = "";
  private String id = "00ff00ff00ff00ff";
  private String file = "/archive/bridge.txt";
  private long line;
  private @Nullable Field dek;
  private @Nullable Field source;

  /** An article of this headline. */
  public static Made article(String headline) {
    Made made = new Made();
    made.headline = headline;
    return made.block(Role.HEADLINE, headline);
  }

  /** The bridge of which every test tells. */
  public static Article bridge() {
    return article("Mayor opens bridge: “It holds”")
        .by("Ann Roe", "Olha van der Koval")
        .source("Harbour Post")
        .inferred("2019-05-03?", "2019-05-01", "2019-05-03", "2019-05-06")
        .dek("It is the longest in the region")
        .person("Olha Koval")
        .place("Lviv")
        .quote("It holds.", "Olha Koval")
        .block(Role.BODY, "The mayor of Lviv, Olha Koval, opened it on Friday. “It holds.”")
        .made();
  }

  public Made id(String other) {
    id = other;
    return this;
  }

  public Made file(String path, long at) {
    file = path;
    line = at;
    return this;
  }

  public Made by(String... authors) {
    byline = Arrays.stream(authors).map(name -> Field.stated(name, NOWHERE)).toList();
    return this;
  }

  public Made source(String name) {
    source = Field.stated(name, NOWHERE);
    return this;
  }

  public Made dek(String words) {
    dek = Field.stated(words, NOWHERE);
    return this;
  }

  /** A day, month or year that is stated. */
  public Made stated(String edtf) {
    LocalDate day = LocalDate.parse((edtf + "-01-01").substring(0, "2019-05-03".length()));
    date = new DateEstimate(edtf, Origin.STATED, day, day, day, List.of(), List.of());
    return this;
  }

  public Made inferred(String edtf, String earliest, String best, String latest) {
    date =
        new DateEstimate(
            edtf,
            Origin.INFERRED,
            LocalDate.parse(best),
            LocalDate.parse(earliest),
            LocalDate.parse(latest),
            List.of(),
            List.of());
    return this;
  }

  public Made block(Role role, String words) {
    text.append(text.isEmpty() ? "" : "\n\n");
    blocks.add(new Block(role, new Span(text.length(), text.length() + words.length())));
    text.append(words);
    return this;
  }

  public Made person(String name) {
    people.add(new Person(name, Certainty.SURE, List.of(mention(name))));
    return this;
  }

  public Made place(String name) {
    places.add(new Place(name, "UA", null, Certainty.SURE, List.of(mention(name))));
    return this;
  }

  private static Mention mention(String form) {
    return new Mention(NOWHERE, form, Certainty.SURE, Resolution.KNOWN_NAME);
  }

  public Made quote(String words, @Nullable String speaker) {
    return quote(Quote.Kind.DIRECT, words, speaker, Certainty.SURE);
  }

  public Made quote(Quote.Kind kind, String words, @Nullable String speaker, Certainty certainty) {
    Quote.Speaker who =
        speaker == null ? null : new Quote.Speaker(speaker, speaker, NOWHERE, certainty);
    quotes.add(new Quote(kind, words, NOWHERE, who, null));
    return this;
  }

  public Article made() {
    return new Article(
        id,
        new SourceFile(
            Address.of(Path.of(file)), line, 100, Instant.EPOCH, "00".repeat(32), "UTF-8"),
        new SourceText(text.toString(), blocks),
        "en",
        new Heading(Field.stated(headline, NOWHERE), dek, byline, source, null),
        date,
        people,
        places,
        quotes);
  }
}
