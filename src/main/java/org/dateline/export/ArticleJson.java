package org.dateline.export;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Mention;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** An article as JSON has it. */
record ArticleJson(
    String id,
    String file,
    FieldJson headline,
    @Nullable String dek,
    DateJson date,
    List<String> byline,
    @Nullable String source,
    @Nullable String dateline,
    String language,
    List<PersonJson> people,
    List<PlaceJson> places,
    List<QuoteJson> quotes,
    String body,
    List<BlockJson> blocks) {

  record FieldJson(String text, String origin, @Nullable Span span) {
    static FieldJson of(Field field) {
      return new FieldJson(field.text(), word(field.origin()), field.span());
    }
  }

  record PersonJson(
      String name,
      List<String> forms,
      List<Span> mentions,
      String certainty,
      List<MentionJson> resolved) {
    static PersonJson of(Person person) {
      return new PersonJson(
          person.name(),
          person.forms(),
          person.mentions().stream().map(Mention::span).toList(),
          word(person.certainty()),
          person.mentions().stream().map(MentionJson::of).toList());
    }
  }

  record MentionJson(Span span, String form, String certainty, String resolution) {
    static MentionJson of(Mention mention) {
      return new MentionJson(
          mention.span(), mention.form(), word(mention.certainty()), word(mention.resolution()));
    }
  }

  record PlaceJson(
      String name,
      @Nullable String country,
      @Nullable Double latitude,
      @Nullable Double longitude,
      List<String> forms,
      List<Span> mentions,
      String certainty,
      List<MentionJson> resolved) {
    static PlaceJson of(Place place) {
      Place.Coordinates at = place.at();
      return new PlaceJson(
          place.name(),
          place.country().isEmpty() ? null : place.country(),
          at == null ? null : at.latitude(),
          at == null ? null : at.longitude(),
          place.forms(),
          place.mentions().stream().map(Mention::span).toList(),
          word(place.certainty()),
          place.mentions().stream().map(MentionJson::of).toList());
    }
  }

  record QuoteJson(
      @Nullable String speaker, String kind, String text, Span span, String certainty) {
    static QuoteJson of(Quote quote) {
      return new QuoteJson(
          quote.speaker(), word(quote.kind()), quote.text(), quote.span(), word(quote.certainty()));
    }
  }

  record BlockJson(String role, Span span) {
    static BlockJson of(Block block) {
      return new BlockJson(word(block.role()), block.span());
    }
  }

  record EvidenceJson(String kind, String text, @Nullable Span span, String says) {
    static EvidenceJson of(Evidence evidence) {
      return new EvidenceJson(
          word(evidence.kind()), evidence.text(), evidence.span(), evidence.says());
    }
  }

  static ArticleJson of(Article article) {
    return new ArticleJson(
        article.id(),
        article.file().path().toString(),
        FieldJson.of(article.heading().headline()),
        text(article.heading().dek()),
        DateJson.of(article.date()),
        article.heading().byline().stream().map(Field::text).toList(),
        text(article.heading().source()),
        text(article.heading().dateline()),
        article.language(),
        article.people().stream().map(PersonJson::of).toList(),
        article.places().stream().map(PlaceJson::of).toList(),
        article.quotes().stream().map(QuoteJson::of).toList(),
        article.content().body(),
        article.content().blocks().stream().map(BlockJson::of).toList());
  }

  /** How JSON writes a constant: in lower case. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String text(@Nullable Field field) {
    return field == null ? null : field.text();
  }
}
