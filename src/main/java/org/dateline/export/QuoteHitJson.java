package org.dateline.export;

import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteHit;
import org.jspecify.annotations.Nullable;

/** A quote that was found, as JSON has it. */
record QuoteHitJson(
    String id,
    String headline,
    @Nullable String date,
    @Nullable Integer year,
    @Nullable String source,
    String kind,
    @Nullable String speaker,
    @Nullable String words,
    String certainty,
    @Nullable String cue,
    String text,
    Span span) {

  static QuoteHitJson of(QuoteHit hit) {
    Quote quote = hit.quote();
    Quote.Speaker speaker = quote.speaker();
    return new QuoteHitJson(
        hit.article(),
        hit.headline(),
        DateJson.edtf(hit.date().edtf()),
        DateJson.year(hit.date().best()),
        hit.source().isEmpty() ? null : hit.source(),
        ArticleJson.word(quote.kind()),
        speaker == null || speaker.isPronoun() ? null : speaker.listed(),
        speaker == null ? null : speaker.words(),
        ArticleJson.word(QuoteCertainty.of(quote)),
        hit.cue().isEmpty() ? null : hit.cue(),
        quote.text(),
        quote.span());
  }
}
