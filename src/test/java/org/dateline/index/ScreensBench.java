package org.dateline.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.dateline.index.SearchQueries.Asked;
import org.dateline.index.Stopwatch.Took;
import org.dateline.search.Archive;
import org.dateline.search.ArticleSet;
import org.dateline.search.ContextOrder;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.Hit;
import org.dateline.search.Mark;
import org.dateline.search.NameRequest;
import org.dateline.search.Query;
import org.dateline.search.QuoteFilter;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;

/**
 * Measures what each screen asks the archive of when it is opened on a search: the same questions
 * for all, screen after screen, so that no screen finds what another one has just counted.
 */
public final class ScreensBench {
  private static final long SEED = 2026;
  private static final int READ = 50_000;
  private static final int PAGE = 500;

  private final Stopwatch watch = new Stopwatch();
  private final PrintStream out;
  private final ArchiveIndex index;
  private final CancelToken never = new CancelToken();

  private ScreensBench(ArchiveIndex index, PrintStream out) {
    this.index = index;
    this.out = out;
  }

  /** What a screen asks. */
  @FunctionalInterface
  private interface Screen {
    void ask(SearchRequest request) throws IOException;
  }

  /** Measures the archive of a folder; every {@code step}th of the questions is asked. */
  public static void run(Path folder, int step, PrintStream out) throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, true);
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
      List<Asked> all = SearchQueries.of(reader, index.archive(), SEED);
      List<SearchRequest> requests = new ArrayList<>();
      requests.add(new SearchRequest(new Query.Everything(), List.of(), Sort.NEWEST));
      for (int i = 0; i < all.size(); i += step) {
        requests.add(all.get(i).request());
      }
      out.printf(
          Locale.ROOT, "%,d articles, %d searches%n", index.archive().size(), requests.size());
      new ScreensBench(index, out).measure(requests);
    }
    CorrectionBench.run(folder, out);
  }

  private void measure(List<SearchRequest> requests) throws IOException {
    Archive archive = index.archive();
    tell("articles: first 50", requests, request -> archive.search(request, 0, 50, never));
    tell(
        "articles: first 50 stories",
        requests,
        request -> index.copies().stories(request, 0, 50, never));
    tell("articles: facets", requests, request -> archive.facets(request, 100, never));
    tell("timeline: months", requests, request -> archive.histogram(request, Unit.MONTH, never));
    tell("timeline: days", requests, request -> archive.histogram(request, Unit.DAY, never));
    tell(
        "timeline: by person",
        requests,
        request -> index.timelines().stack(request, Unit.YEAR, Facet.PERSON, 5, never));
    Query.Period years = new Query.Period(LocalDate.of(2014, 1, 1), LocalDate.of(2016, 12, 31));
    tell(
        "timeline: a stretch", requests, request -> index.timelines().dates(request, years, never));
    tell("map", requests, request -> index.atlas().places(request, never));
    tell(
        "people: list", requests, request -> archive.values(request, Facet.PERSON, "", 200, never));
    tell("people: a page", requests, this::page);
    tell("people: doubts", requests, request -> index.names().doubts(request, Facet.PERSON, never));
    tell(
        "quotes: first 50",
        requests,
        request -> index.quotations().quotes(request, QuoteFilter.ALL, 0, 50, never));
    tell(
        "quotes: counts",
        requests,
        request -> index.quotations().counts(request, QuoteFilter.ALL, 20, never));
    tell("copies", requests, request -> index.copies().clusters(request, 200, never));
    ArticleSet read = read();
    tell(
        "notebook: unread, " + read.size() + " read",
        requests,
        request -> archive.search(unread(request, read), 0, 50, never));
    tell(
        "notebook: counts",
        requests,
        request -> index.overlaps().counts(request, List.of(read), never));
    tell("review: first 50", requests, request -> index.reviews().queue(request, 0, 50, never));
    context(requests);
  }

  private void context(List<SearchRequest> requests) throws IOException {
    ContextBench context = new ContextBench(index.concordance(), out);
    List<SearchRequest> worded =
        requests.stream()
            .filter(request -> context.ask(request, ContextOrder.DATE, 0).hasWords())
            .toList();
    tell(
        "context: first 50 by date", worded, request -> context.ask(request, ContextOrder.DATE, 0));
    tell("context: by words after", worded, request -> context.ask(request, ContextOrder.RIGHT, 0));
    context.frequent("said", "of", "the");
  }

  /** Everything that the page of the person named most often in a search shows. */
  private void page(SearchRequest request) {
    List<Count> people = index.archive().values(request, Facet.PERSON, "", 8, never);
    if (people.isEmpty()) {
      return;
    }
    NameRequest name = new NameRequest(request, Facet.PERSON, people.getFirst().value());
    index.names().use(name, never);
    index.names().articles(name, 10, never);
    index.archive().histogram(name.narrowed(), Unit.MONTH, never);
    index.archive().facets(name.narrowed(), 8, never);
    List<String> names = people.stream().map(Count::value).toList();
    index.names().ties(name.narrowed(), Facet.PERSON, names, never);
  }

  private ArticleSet read() {
    Set<String> ids = new HashSet<>();
    SearchRequest all = new SearchRequest(new Query.Everything(), List.of(), Sort.OLDEST);
    for (int offset = 0; offset < 2 * READ && offset < index.archive().size(); offset += 2 * PAGE) {
      index.archive().search(all, offset, PAGE, never).page().stream()
          .map(Hit::id)
          .forEach(ids::add);
    }
    return new ArticleSet(ids);
  }

  private static SearchRequest unread(SearchRequest request, ArticleSet read) {
    Query unread = new Query.Not(new Query.Marked(Mark.Kind.READ, read));
    return new SearchRequest(
        new Query.And(List.of(request.query(), unread)), request.filters(), request.sort());
  }

  private void tell(String screen, List<SearchRequest> requests, Screen asks) throws IOException {
    List<Took> took = new ArrayList<>();
    asks.ask(requests.getFirst());
    for (SearchRequest request : requests) {
      took.add(
          watch.time(
              () -> {
                asks.ask(request);
                return request;
              }));
    }
    out.printf(
        Locale.ROOT,
        "%-32s processor %7.1f median %7.1f p95 %7.1f most, by the clock %7.1f median %7.1f p95%n",
        screen,
        Stopwatch.quantile(took, 0.5, Took::processor),
        Stopwatch.quantile(took, 0.95, Took::processor),
        Stopwatch.quantile(took, 1, Took::processor),
        Stopwatch.quantile(took, 0.5, Took::wall),
        Stopwatch.quantile(took, 0.95, Took::wall));
  }
}
