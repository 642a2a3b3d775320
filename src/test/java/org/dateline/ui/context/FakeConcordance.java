package org.dateline.ui.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.Origin;
import org.dateline.article.Span;
import org.dateline.search.Concordance;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextLines;
import org.dateline.search.ContextOrder;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/** Made lines for any query with words, the last one first if ordered by words; it can fail. */
final class FakeConcordance implements Concordance {
  private static final List<Hit.When> DATES =
      List.of(
          new Hit.When("2015-12-17", Origin.STATED, null, null, null),
          new Hit.When("2022-01-09?", Origin.INFERRED, null, null, null),
          new Hit.When("2021/2023", Origin.INFERRED, null, null, null),
          new Hit.When("", Origin.INFERRED, null, null, null));
  private static final List<String> SOURCES =
      List.of("Wire", "", "The Harbour and River Intelligencer of the Northern Counties");
  private static final List<String> LEFT =
      List.of(
          "",
          "The mayor said on Friday that nobody on the council had expected the old",
          "opened the");
  private static final List<String> RIGHT =
      List.of(
          "over the river to open before the end of the winter, whatever the weather does",
          "",
          "closed");

  private final int size;
  private final String article;
  final List<String> questions = new ArrayList<>();
  boolean failing;
  int articles = 3;
  String keyword = "bridge";

  /** So many lines, all of one article. */
  FakeConcordance(int size, Article article) {
    this.size = size;
    this.article = article.id();
  }

  @Override
  public ContextLines lines(
      SearchRequest request,
      ContextOrder order,
      Stretch stretch,
      Progress.Listener progress,
      CancelToken cancel) {
    questions.add(order + " " + stretch.offset());
    if (failing) {
      throw new UncheckedIOException(new IOException("the disk is gone"));
    }
    if (request.query() instanceof Query.Everything) {
      return new ContextLines(false, 0, 0, 0, 0, List.of(), 1);
    }
    if (order != ContextOrder.DATE) {
      progress.progressed(new Progress(1, 4, Duration.ZERO, ""));
    }
    int end = Math.min(size, stretch.offset() + stretch.limit());
    List<ContextLine> page =
        IntStream.range(Math.min(end, stretch.offset()), end)
            .mapToObj(i -> line(order == ContextOrder.DATE ? i : size - 1 - i))
            .toList();
    return new ContextLines(true, size, articles, size, stretch.offset(), page, 3.25);
  }

  private ContextLine line(int i) {
    return new ContextLine(
        article,
        "Mayor opens bridge " + i,
        DATES.get(i % DATES.size()),
        SOURCES.get(i % SOURCES.size()),
        new Span(i, i + 6),
        LEFT.get(i % LEFT.size()),
        i % 7 == 0 ? keyword.toUpperCase(Locale.ROOT) : keyword,
        RIGHT.get(i / 2 % RIGHT.size()));
  }
}
