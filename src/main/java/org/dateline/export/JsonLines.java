package org.dateline.export;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.dateline.article.Address;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.evaluate.Measure;
import org.dateline.evaluate.Mistake;
import org.dateline.ingest.Outcome;
import org.dateline.ingest.Outcome.Result;
import org.dateline.search.Alike;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextLines;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.ParsedQuery;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the archive answers as JSON, one object a line, without the line's end. What is not
 * there is {@code null} and never left out.
 */
public final class JsonLines {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addMixIn(Span.class, SpanAsPair.class)
          .build();

  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"start", "end"})
  private interface SpanAsPair {}

  private record HitJson(
      String id,
      String file,
      String headline,
      @Nullable String date,
      @Nullable Integer year,
      @Nullable String source,
      float score,
      String snippet) {}

  private record EndJson(long total, double millis, List<ProblemJson> problems) {}

  private record QuotesEndJson(
      long total, long articles, long uncertain, double millis, List<ProblemJson> problems) {}

  private record LinesEndJson(
      boolean words,
      long total,
      long articles,
      long ordered,
      double millis,
      List<ProblemJson> problems) {}

  private record CountJson(String field, String value, long count) {}

  private record NameJson(String name, long articles) {}

  private record AlikeJson(String name, String other, String reason) {}

  private record DoubtJson(String name, long guesses, long articles) {}

  private record MeasureJson(String measure, double value, int n) {}

  private record MistakeJson(String wrong, String item, String wanted, String got) {}

  private record OutcomeJson(
      String file,
      @Nullable Long line,
      String result,
      @Nullable String id,
      @Nullable String original,
      String reason) {}

  /** An article, as {@code dateline show} prints it. */
  public String article(Article article) {
    return mapper.writeValueAsString(ArticleJson.of(article));
  }

  /** A hit, as {@code dateline search} prints it. */
  public String hit(Hit hit) {
    return mapper.writeValueAsString(
        new HitJson(
            hit.id(),
            hit.file().toString(),
            hit.headline().text(),
            DateJson.edtf(hit.date().edtf()),
            DateJson.year(hit.date().best()),
            hit.source().isEmpty() ? null : hit.source(),
            hit.score(),
            hit.snippet().text()));
  }

  /** The line that ends the hits of a search. */
  public String end(Hits hits, ParsedQuery query) {
    return mapper.writeValueAsString(
        new EndJson(hits.total(), hits.millis(), ProblemJson.of(query)));
  }

  /** A quote, as {@code dateline quotes} prints it. */
  public String quote(QuoteHit hit) {
    return mapper.writeValueAsString(QuoteHitJson.of(hit));
  }

  /** The line that ends the quotes found. */
  public String end(QuoteHits hits, ParsedQuery query) {
    return mapper.writeValueAsString(
        new QuotesEndJson(
            hits.total(), hits.articles(), hits.uncertain(), hits.millis(), ProblemJson.of(query)));
  }

  /** A place with its context, as {@code dateline kwic} prints it. */
  public String line(ContextLine line) {
    return mapper.writeValueAsString(ContextLineJson.of(line));
  }

  /** The line that ends the places found. */
  public String end(ContextLines lines, ParsedQuery query) {
    return mapper.writeValueAsString(
        new LinesEndJson(
            lines.hasWords(),
            lines.total(),
            lines.articles(),
            lines.ordered(),
            lines.millis(),
            ProblemJson.of(query)));
  }

  /** A value of a facet, as {@code dateline facets} prints it. */
  public String count(Facet facet, FacetCounts.Count count) {
    return mapper.writeValueAsString(
        new CountJson(ArticleJson.word(facet), count.value(), count.articles()));
  }

  /** A name and how many articles have it, as {@code dateline people} prints it. */
  public String name(FacetCounts.Count count) {
    return mapper.writeValueAsString(new NameJson(count.value(), count.articles()));
  }

  /** All about a name, as {@code dateline people --name} prints it. */
  public String name(NameReport report) {
    return mapper.writeValueAsString(NameReportJson.of(report));
  }

  /** Two names that may mean one, as {@code dateline people --alike} prints them. */
  public String alike(Alike alike) {
    return mapper.writeValueAsString(
        new AlikeJson(alike.name(), alike.other(), ArticleJson.word(alike.reason())));
  }

  /** A name with guesses, as {@code dateline people --guesses} prints it. */
  public String doubt(Doubt doubt) {
    return mapper.writeValueAsString(
        new DoubtJson(doubt.name(), doubt.guesses(), doubt.articles()));
  }

  /** A figure, as {@code dateline evaluate} prints it. */
  public String measure(Measure measure) {
    return mapper.writeValueAsString(new MeasureJson(measure.name(), measure.value(), measure.n()));
  }

  /** A case that came out wrong, as {@code dateline evaluate --errors} prints it. */
  public String mistake(Mistake mistake) {
    return mapper.writeValueAsString(
        new MistakeJson(mistake.measure(), mistake.item(), mistake.wanted(), mistake.got()));
  }

  /** What came of a file, as {@code dateline report} prints it. */
  public String outcome(Outcome outcome) {
    String file = outcome.file().toString();
    String reason = outcome.result().reason();
    Long line = outcome.line() == 0 ? null : outcome.line();
    OutcomeJson json =
        switch (outcome.result()) {
          case Result.Read(String id, String _) ->
              new OutcomeJson(file, line, "read", id, null, reason);
          case Result.Copy(String id, Address original) ->
              new OutcomeJson(file, line, "copy", id, original.file().toString(), reason);
          case Result.Container _ -> new OutcomeJson(file, line, "container", null, null, reason);
          case Result.Empty _ -> new OutcomeJson(file, line, "empty", null, null, reason);
          case Result.Unreadable _ -> new OutcomeJson(file, line, "unreadable", null, null, reason);
          case Result.Skipped _ -> new OutcomeJson(file, line, "skipped", null, null, reason);
          case Result.Failed _ -> new OutcomeJson(file, line, "failed", null, null, reason);
        };
    return mapper.writeValueAsString(json);
  }
}
