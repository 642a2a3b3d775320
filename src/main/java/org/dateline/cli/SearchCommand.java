package org.dateline.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.cli.LimitOption.Ends;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.JsonLines;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.Archive;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Hit;
import org.dateline.search.Hits;
import org.dateline.search.ParsedQuery;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline search QUERY}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Lists the articles that match a query.")
final class SearchCommand implements Callable<Integer> {
  /** Orders as they are called on the command line. */
  enum Order {
    relevance,
    date;

    SearchRequest.Sort sort() {
      return switch (this) {
        case relevance -> SearchRequest.Sort.RELEVANCE;
        case date -> SearchRequest.Sort.NEWEST;
      };
    }
  }

  private final DatelineCommand dateline;

  @Mixin private SearchOptions search = new SearchOptions();
  @Mixin private LimitOption limit = new LimitOption();

  @Option(
      names = "--sort",
      paramLabel = "relevance|date",
      description = "The best match first (the default), or the latest date first.")
  private Order order = Order.relevance;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  SearchCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    limit.check();
    return search.ask(dateline, order.sort(), this::answer);
  }

  private void answer(OpenArchive open, ParsedQuery query, SearchRequest request) {
    if (json) {
      Hits last = printJson(open.archive(), request);
      dateline.terminal().out().println(new JsonLines().end(last, query));
    } else {
      printText(open.archive(), request);
    }
  }

  private Hits printJson(Archive archive, SearchRequest request) {
    JsonLines lines = new JsonLines();
    return each(archive, request, hit -> dateline.terminal().out().println(lines.hit(hit)));
  }

  private void printText(Archive archive, SearchRequest request) {
    HitPrinter printer = new HitPrinter(dateline.terminal());
    Hits last = each(archive, request, printer::print);
    printer.end(last, last.offset() + last.page().size());
  }

  /** Prints the hits page by page; answers the last page with the time of the first. */
  private Hits each(Archive archive, SearchRequest request, Consumer<Hit> each) {
    Ends<Hits> ends =
        limit.each(
            (offset, size) -> {
              Hits hits = archive.search(request, offset, size, new CancelToken());
              hits.page().forEach(each);
              return hits;
            },
            Hits::page,
            Hits::total);
    Hits last = ends.last();
    return new Hits(last.total(), last.offset(), last.page(), ends.first().millis());
  }
}
