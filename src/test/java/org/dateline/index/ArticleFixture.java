package org.dateline.index;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.MetadataItem;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Resolution;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.dateline.ingest.ImportStore;
import org.dateline.ingest.Outcome;
import org.jspecify.annotations.Nullable;

/** An article made by hand, block by block. */
final class ArticleFixture {
  private final Path path;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private Field headline = new Field("", Origin.DERIVED, null);
  private @Nullable Field source;
  private DateEstimate date = DateEstimate.undated(List.of());

  private ArticleFixture(String file) {
    path = Path.of("/news", file);
  }

  static ArticleFixture file(String name) {
    return new ArticleFixture(name);
  }

  ArticleFixture headline(String words) {
    headline = Field.stated(words, add(Role.HEADLINE, words));
    return this;
  }

  ArticleFixture body(String... paragraphs) {
    for (String paragraph : paragraphs) {
      add(Role.BODY, paragraph);
    }
    return this;
  }

  ArticleFixture block(Role role, String words) {
    add(role, words);
    return this;
  }

  private Span add(Role role, String words) {
    text.append(text.isEmpty() ? "" : "\n\n");
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    blocks.add(new Block(role, span));
    return span;
  }

  ArticleFixture person(String name, String... forms) {
    people.add(new Person(name, Certainty.SURE, mentions(forms)));
    return this;
  }

  ArticleFixture place(String name, String... forms) {
    places.add(
        new Place(
            name, "UA", new Place.Coordinates(50.45, 30.52), Certainty.LIKELY, mentions(forms)));
    return this;
  }

  /** A place that is only guessed, and of which no point is known. */
  ArticleFixture guessedPlace(String name) {
    places.add(new Place(name, "", null, Certainty.GUESS, mentions(name)));
    return this;
  }

  /** The same, at the point where {@link #place} puts it. */
  ArticleFixture guessedPlaceAt(String name) {
    places.add(
        new Place(
            name, "UA", new Place.Coordinates(50.45, 30.52), Certainty.GUESS, mentions(name)));
    return this;
  }

  /** A person, mentioned wherever one of the forms stands in the text so far. */
  ArticleFixture named(String name, String... forms) {
    people.add(new Person(name, Certainty.SURE, found(Certainty.SURE, forms)));
    return this;
  }

  /** The same, but that it is this person is a guess. */
  ArticleFixture guessed(String name, String... forms) {
    people.add(new Person(name, Certainty.GUESS, found(Certainty.GUESS, forms)));
    return this;
  }

  /** Where the forms stand: of two that begin at one place, the first. */
  private List<Mention> found(Certainty certainty, String... forms) {
    List<Mention> mentions = new ArrayList<>();
    for (String form : forms) {
      for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        Span span = new Span(at, at + form.length());
        if (mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
          mentions.add(new Mention(span, form, certainty, Resolution.KNOWN_NAME));
        }
      }
    }
    return mentions;
  }

  private static List<Mention> mentions(String... forms) {
    List<Mention> mentions = new ArrayList<>();
    for (String form : forms) {
      mentions.add(
          new Mention(new Span(0, form.length()), form, Certainty.SURE, Resolution.KNOWN_NAME));
    }
    return mentions;
  }

  /** A paragraph with a quote, its speaker's name and a cue behind it; no name for nobody. */
  ArticleFixture said(
      Quote.Kind kind, String words, String name, @Nullable Certainty certainty, String cue) {
    Span block = add(Role.BODY, "“" + words + "” " + cue + " " + name + ".");
    int end = block.start() + words.length() + 2;
    Span cueSpan = new Span(end + 1, end + 1 + cue.length());
    Span nameSpan = new Span(cueSpan.end() + 1, cueSpan.end() + 1 + name.length());
    Quote.Speaker speaker =
        certainty == null ? null : new Quote.Speaker(name, name, nameSpan, certainty);
    quotes.add(
        new Quote(
            kind, words, new Span(block.start(), end), speaker, cue.isEmpty() ? null : cueSpan));
    return this;
  }

  ArticleFixture source(String name) {
    source = new Field(name, Origin.INFERRED, null);
    return this;
  }

  ArticleFixture on(String day) {
    return between(day, day, day);
  }

  ArticleFixture between(String earliest, String best, String latest) {
    LocalDate day = LocalDate.parse(best);
    Evidence evidence =
        new Evidence(Evidence.Kind.WEEKDAY, "on Friday", new Span(0, 1), "a Friday", 0.5);
    date =
        new DateEstimate(
            best + "?",
            Origin.INFERRED,
            day,
            LocalDate.parse(earliest),
            LocalDate.parse(latest),
            List.of(new DateEstimate.Candidate(day, 0.75)),
            List.of(evidence));
    return this;
  }

  String id() {
    return String.format("%016x", path.toString().hashCode());
  }

  Path path() {
    return path;
  }

  Article article() {
    return new Article(
        id(),
        new SourceFile(
            path, text.length(), Instant.parse("2024-05-06T07:08:09.5Z"), fingerprint(), "UTF-8"),
        new SourceText(text.toString(), blocks),
        "en",
        new Heading(
            headline,
            null,
            List.of(
                Field.stated(
                    "A. Writer",
                    new MetadataItem(MetadataItem.Property.AUTHOR, "JSON-LD author", "A. Writer"))),
            source,
            null),
        date,
        people,
        places,
        quotes.isEmpty()
            ? List.of(new Quote(Quote.Kind.MIXED, "some words", new Span(0, 1), null, null))
            : quotes);
  }

  /** Of the text only, so that two files of the same text have the same. */
  private String fingerprint() {
    return String.format(
        "%064x",
        new java.math.BigInteger(1, text.toString().getBytes(StandardCharsets.UTF_8))
            .mod(java.math.BigInteger.TWO.pow(255)));
  }

  Outcome read() {
    return outcome(new Outcome.Result.Read(id(), ""));
  }

  Outcome outcome(Outcome.Result result) {
    return new Outcome(
        path,
        new Outcome.FileState(
            text.length(), Instant.parse("2024-05-06T07:08:09.5Z"), fingerprint(), "test-1"),
        result);
  }

  void putInto(ImportStore store) {
    store.put(article(), read());
  }
}
