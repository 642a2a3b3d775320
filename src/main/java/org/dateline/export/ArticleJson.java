package org.dateline.export;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.Evidence;
import org.dateline.article.Field;
import org.dateline.article.Heading;
import org.dateline.article.Mention;
import org.dateline.article.MetadataItem;
import org.dateline.article.Person;
import org.dateline.article.Place;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** An article as JSON has it. */
record ArticleJson(
    String id,
    String file,
    @Nullable Long line,
    FieldJson headline,
    @Nullable String dek,
    DateJson date,
    List<String> byline,
    @Nullable String source,
    @Nullable String dateline,
    HeadingJson heading,
    String language,
    List<PersonJson> people,
    List<PlaceJson> places,
    List<QuoteJson> quotes,
    String body,
    List<BlockJson> blocks) {

  record FieldJson(
      String text, String origin, @Nullable Span span, @Nullable MetadataJson metadata) {
    static FieldJson of(Field field) {
      return new FieldJson(
          field.text(), word(field.origin()), field.span(), MetadataJson.of(field.metadata()));
    }

    static @Nullable FieldJson orNull(@Nullable Field field) {
      return field == null ? null : of(field);
    }
  }

  record MetadataJson(String name, String value) {
    static @Nullable MetadataJson of(@Nullable MetadataItem item) {
      return item == null ? null : new MetadataJson(item.name(), item.value());
    }
  }

  /** The fields that stand above as plain words, with what each rests on. */
  record HeadingJson(
      @Nullable FieldJson dek,
      List<FieldJson> byline,
      @Nullable FieldJson source,
      @Nullable FieldJson dateline) {
    static HeadingJson of(Heading heading) {
      return new HeadingJson(
          FieldJson.orNull(heading.dek()),
          heading.byline().stream().map(FieldJson::of).toList(),
          FieldJson.orNull(heading.source()),
          FieldJson.orNull(heading.dateline()));
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
      String kind, String text, Span span, @Nullable SpeakerJson speaker, @Nullable Span cue) {
    static QuoteJson of(Quote quote) {
      Quote.Speaker speaker = quote.speaker();
      return new QuoteJson(
          word(quote.kind()),
          quote.text(),
          quote.span(),
          speaker == null ? null : SpeakerJson.of(speaker),
          quote.cue());
    }
  }

  record SpeakerJson(@Nullable String name, String words, Span span, String certainty) {
    static SpeakerJson of(Quote.Speaker speaker) {
      return new SpeakerJson(
          speaker.name(), speaker.words(), speaker.span(), word(speaker.certainty()));
    }
  }

  record BlockJson(String role, Span span) {
    static BlockJson of(Block block) {
      return new BlockJson(word(block.role()), block.span());
    }
  }

  record EvidenceJson(
      String kind,
      String text,
      @Nullable Span span,
      @Nullable MetadataJson metadata,
      String says,
      List<String> days) {
    static EvidenceJson of(Evidence evidence) {
      return new EvidenceJson(
          word(evidence.kind()),
          evidence.text(),
          evidence.span(),
          MetadataJson.of(evidence.metadata()),
          evidence.says(),
          evidence.days().stream().map(DateJson::range).toList());
    }
  }

  static ArticleJson of(Article article) {
    return new ArticleJson(
        article.id(),
        article.file().path().toString(),
        article.file().line() == 0 ? null : article.file().line(),
        FieldJson.of(article.heading().headline()),
        text(article.heading().dek()),
        DateJson.of(article.date()),
        article.heading().byline().stream().map(Field::text).toList(),
        text(article.heading().source()),
        text(article.heading().dateline()),
        HeadingJson.of(article.heading()),
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
