package org.dateline.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Certainty;
import org.dateline.article.DateEstimate;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.Origin;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Resolution;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article by hand: every line of the text is a block, a body paragraph unless its
 * beginning was given another role; people and places are found where their forms stand.
 */
public final class ArticleFixture {
  private final String id;
  private final Path file;
  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Field> byline = new ArrayList<>();
  private @Nullable Field source;
  private @Nullable Field dateline;
  private @Nullable Field derived;
  private DateEstimate date = DateEstimate.undated(List.of());

  /** An article of {@code text}, with the roles of lines that begin with the keys of a map. */
  public ArticleFixture(String id, Path file, String text, Map<String, Role> roles) {
    this.id = id;
    this.file = file;
    this.text = text;
    var lines = Pattern.compile("\\S[^\\n]*").matcher(text);
    while (lines.find()) {
      String line = lines.group();
      Role role =
          roles.entrySet().stream()
              .filter(e -> line.startsWith(e.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(Role.BODY);
      blocks.add(new Block(role, new Span(lines.start(), lines.start() + line.strip().length())));
    }
  }

  /** Names a person, found wherever one of the forms stands. */
  public ArticleFixture person(String name, Certainty certainty, String... forms) {
    people.add(new Person(name, certainty, mentions(forms)));
    return this;
  }

  /** Names a place, found wherever one of the forms stands. */
  public ArticleFixture place(String name, String country, String... forms) {
    places.add(new Place(name, country, null, Certainty.SURE, mentions(forms)));
    return this;
  }

  /** Adds a clue. */
  public ArticleFixture clue(Evidence.Kind kind, String words, String says, double weight) {
    int at = text.indexOf(words);
    Span span = at < 0 ? null : new Span(at, at + words.length());
    evidence.add(new Evidence(kind, words, span, says, weight));
    return this;
  }

  /** Dates it. */
  public ArticleFixture date(
      String edtf, Origin origin, String best, String earliest, String latest) {
    LocalDate day = LocalDate.parse(best);
    date =
        new DateEstimate(
            edtf,
            origin,
            day,
            LocalDate.parse(earliest),
            LocalDate.parse(latest),
            List.of(
                new DateEstimate.Candidate(day, 0.72),
                new DateEstimate.Candidate(day.plusDays(1), 0.19),
                new DateEstimate.Candidate(day.minusDays(1), 0.06)),
            List.of());
    return this;
  }

  /** Names an author, who stands in the text. */
  public ArticleFixture byline(String name) {
    byline.add(stated(name));
    return this;
  }

  /** Names the publisher, as {@code words} of the text say. */
  public ArticleFixture source(String name, String words) {
    source = Field.stated(name, stated(words).span());
    return this;
  }

  /** Names where it was filed. */
  public ArticleFixture dateline(String words) {
    dateline = stated(words);
    return this;
  }

  /** Derives the headline from the first words of the body. */
  public ArticleFixture derivedHeadline(String words) {
    derived = Field.derived(words, stated(words).span());
    return this;
  }

  /** The article. */
  public Article build() {
    SourceText content = new SourceText(text, blocks);
    Field headline = derived;
    if (headline == null) {
      headline =
          content.blocks(Role.HEADLINE).map(b -> field(content, b)).findFirst().orElseThrow();
    }
    Field dek = content.blocks(Role.DEK).map(b -> field(content, b)).findFirst().orElse(null);
    DateEstimate dated =
        new DateEstimate(
            date.edtf(),
            date.origin(),
            date.best(),
            date.earliest(),
            date.latest(),
            date.candidates(),
            evidence);
    return new Article(
        id,
        new SourceFile(file, text.length(), Instant.parse("2026-01-01T00:00:00Z"), id, "UTF-8"),
        content,
        "en",
        new Heading(headline, dek, byline, source, dateline),
        dated,
        people,
        places,
        List.of());
  }

  private static Field field(SourceText content, Block block) {
    return Field.stated(content.textOf(block), block.span());
  }

  private Field stated(String words) {
    int at = text.indexOf(words);
    return Field.stated(words, new Span(at, at + words.length()));
  }

  private List<Mention> mentions(String... forms) {
    List<Mention> mentions = new ArrayList<>();
    String any = String.join("|", List.of(forms).stream().map(Pattern::quote).toList());
    Pattern.compile("(?<!\\w)(" + any + ")(?!\\w)")
        .matcher(text)
        .results()
        .forEach(
            m -> {
              Span span = new Span(m.start(), m.end());
              boolean inArticle =
                  blocks.stream().anyMatch(b -> b.role().isArticle() && b.span().contains(span));
              if (inArticle) {
                mentions.add(new Mention(span, m.group(), Certainty.SURE, Resolution.KNOWN_NAME));
              }
            });
    return mentions;
  }
}
