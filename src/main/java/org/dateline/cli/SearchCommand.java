package org.dateline.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline search QUERY}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Lists the articles that match a query.")
final class SearchCommand implements Callable<Integer> {
  private static final int PAGE = 500;

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

  @Spec private @Nullable CommandSpec spec;
  @Mixin private QueryWords words = new QueryWords();
  @Mixin private FilterOptions options = new FilterOptions();

  @Option(
      names = "--sort",
      paramLabel = "relevance|date",
      description = "The best match first (the default), or the latest date first.")
  private Order order = Order.relevance;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many articles; 0 for all; 20 if not given.")
  private int limit = 20;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  SearchCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    Terminal terminal = dateline.terminal();
    ParsedQuery query = words.parse();
    options.check();
    CommandSpec command = spec;
    if (limit < 0 && command != null) {
      throw new ParameterException(command.commandLine(), "--limit is 0 or more.");
    }
    try (OpenArchive open = dateline.open()) {
      QueryWords.tellProblems(query, terminal);
      SearchRequest request =
          dateline.resolve(
              new SearchRequest(
                  query.query(), options.filters(open.archive(), terminal), order.sort()));
      Hits last = json ? printJson(open.archive(), request) : printText(open.archive(), request);
      if (json) {
        terminal.out().println(new JsonLines().end(last, query));
      }
    }
    return query.problems().isEmpty() && !options.missed() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private Hits printJson(Archive archive, SearchRequest request) {
    JsonLines lines = new JsonLines();
    return each(archive, request, hit -> dateline.terminal().out().println(lines.hit(hit)));
  }

  private Hits printText(Archive archive, SearchRequest request) {
    HitPrinter printer = new HitPrinter(dateline.terminal());
    Hits last = each(archive, request, printer::print);
    printer.end(last, last.offset() + last.page().size());
    return last;
  }

  /** Goes through the hits page by page; answers the last page with the time of the first. */
  private Hits each(Archive archive, SearchRequest request, Consumer<Hit> each) {
    long wanted = limit == 0 ? Long.MAX_VALUE : limit;
    double millis = -1;
    int offset = 0;
    while (true) {
      int size = (int) Math.min(PAGE, wanted - offset);
      Hits hits = archive.search(request, offset, size, new CancelToken());
      hits.page().forEach(each);
      offset += hits.page().size();
      millis = millis < 0 ? hits.millis() : millis;
      if (hits.page().isEmpty() || offset >= Math.min(wanted, hits.total())) {
        return new Hits(hits.total(), hits.offset(), hits.page(), millis);
      }
    }
  }
}
