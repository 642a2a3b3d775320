package org.dateline.export;

import org.dateline.article.Span;
import org.dateline.search.ContextLine;
import org.jspecify.annotations.Nullable;

/** A line of a concordance, as JSON has it. */
record ContextLineJson(
    String id,
    String headline,
    @Nullable String date,
    @Nullable Integer year,
    @Nullable String source,
    String left,
    String keyword,
    String right,
    Span span) {

  static ContextLineJson of(ContextLine line) {
    return new ContextLineJson(
        line.article(),
        line.headline(),
        DateJson.edtf(line.date().edtf()),
        DateJson.year(line.date().best()),
        line.source().isEmpty() ? null : line.source(),
        line.left(),
        line.keyword(),
        line.right(),
        line.span());
  }
}
