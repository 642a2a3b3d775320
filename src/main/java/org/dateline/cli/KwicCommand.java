package org.dateline.cli;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline kwic QUERY}. */
@Command(
    name = "kwic",
    mixinStandardHelpOptions = true,
    description = "Lists the places where the words of a query stand, in context, a line each.")
final class KwicCommand implements Callable<Integer> {
  private static final int PAGE = 500;

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

  @Spec private @Nullable CommandSpec spec;
  @Mixin private QueryWords words = new QueryWords();
  @Mixin private FilterOptions options = new FilterOptions();

  @Option(
      names = "--sort",
      paramLabel = "date|left|right",
      description = "The latest first (the default), or by the words before or behind.")
  private Order order = Order.date;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many lines; 0 for all; 20 if not given.")
  private int limit = 20;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  KwicCommand(DatelineCommand dateline) {
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
                  query.query(), options.filters(open.archive(), terminal), Sort.NEWEST));
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
    return query.problems().isEmpty() && !options.missed() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /** Goes through the lines page by page; answers the last page with the time of the first. */
  private ContextLines each(
      Concordance concordance, SearchRequest request, Consumer<ContextLine> each) {
    long wanted = limit == 0 ? Long.MAX_VALUE : limit;
    double millis = -1;
    int offset = 0;
    while (true) {
      int size = (int) Math.min(PAGE, wanted - offset);
      ContextLines lines =
          concordance.lines(
              request,
              order.order(),
              new Concordance.Stretch(offset, size),
              Progress.ignored(),
              new CancelToken());
      lines.page().forEach(each);
      offset += lines.page().size();
      millis = millis < 0 ? lines.millis() : millis;
      if (lines.page().isEmpty() || offset >= Math.min(wanted, lines.total())) {
        return new ContextLines(
            lines.hasWords(),
            lines.total(),
            lines.articles(),
            lines.ordered(),
            lines.offset(),
            lines.page(),
            millis);
      }
    }
  }
}
