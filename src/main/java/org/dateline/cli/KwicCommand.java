package org.dateline.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.cli.LimitOption.Ends;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.JsonLines;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Concordance;
import org.dateline.search.ContextLine;
import org.dateline.search.ContextLines;
import org.dateline.search.ContextOrder;
import org.dateline.search.ParsedQuery;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline kwic QUERY}. */
@Command(
    name = "kwic",
    mixinStandardHelpOptions = true,
    description = "Lists the places where the words of a query stand, in context, a line each.")
final class KwicCommand implements Callable<Integer> {
  /** Orders as they are called on the command line. */
  enum Order {
    date,
    left,
    right;

    ContextOrder order() {
      return switch (this) {
        case date -> ContextOrder.DATE;
        case left -> ContextOrder.LEFT;
        case right -> ContextOrder.RIGHT;
      };
    }
  }

  private final DatelineCommand dateline;

  @Mixin private SearchOptions search = new SearchOptions();
  @Mixin private LimitOption limit = new LimitOption();

  @Option(
      names = "--sort",
      paramLabel = "date|left|right",
      description = "The latest first (the default), or by the words before or behind.")
  private Order order = Order.date;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  KwicCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    limit.check();
    return search.ask(dateline, Sort.NEWEST, this::answer);
  }

  private void answer(OpenArchive open, ParsedQuery query, SearchRequest request) {
    Terminal terminal = dateline.terminal();
    if (json) {
      JsonLines lines = new JsonLines();
      ContextLines last =
          each(open.concordance(), request, line -> terminal.out().println(lines.line(line)));
      terminal.out().println(lines.end(last, query));
    } else {
      KwicPrinter printer = new KwicPrinter(terminal);
      ContextLines last = each(open.concordance(), request, printer::print);
      printer.end(last, last.offset() + last.page().size());
    }
  }

  /** Prints the lines page by page; answers the last page with the time of the first. */
  private ContextLines each(
      Concordance concordance, SearchRequest request, Consumer<ContextLine> each) {
    Ends<ContextLines> ends =
        limit.each(
            (offset, size) -> {
              ContextLines lines =
                  concordance.lines(
                      request,
                      order.order(),
                      new Concordance.Stretch(offset, size),
                      Progress.ignored(),
                      new CancelToken());
              lines.page().forEach(each);
              return lines;
            },
            ContextLines::page,
            ContextLines::total);
    ContextLines last = ends.last();
    return new ContextLines(
        last.hasWords(),
        last.total(),
        last.articles(),
        last.ordered(),
        last.offset(),
        last.page(),
        ends.first().millis());
  }
}
