package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.ReviewJson;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Hit;
import org.dateline.search.ParsedQuery;
import org.dateline.search.Reviews;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline review [QUERY]}. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the articles whose extraction is least certain, the most to be gained first;",
      "without a query, of the whole archive."
    })
final class ReviewCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  private final DatelineCommand dateline;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private QueryWords words = new QueryWords();
  @Mixin private FilterOptions options = new FilterOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many articles; 0 for all; 20 if not given.")
  private int limit = 20;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  ReviewCommand(DatelineCommand dateline) {
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
      Reviews.Queue last = each(open.reviews(), request);
      if (!json) {
        end(last);
      }
    }
    return query.problems().isEmpty() && !options.missed() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /** Prints the queue page by page; answers the last page. */
  private Reviews.Queue each(Reviews reviews, SearchRequest request) {
    ReviewJson lines = new ReviewJson();
    long wanted = limit == 0 ? Long.MAX_VALUE : limit;
    int offset = 0;
    while (true) {
      int size = (int) Math.min(PAGE, wanted - offset);
      Reviews.Queue queue = reviews.queue(request, offset, size, new CancelToken());
      for (Reviews.Entry entry : queue.page()) {
        if (json) {
          dateline.terminal().out().println(lines.entry(entry));
        } else {
          print(entry);
        }
      }
      offset += queue.page().size();
      if (queue.page().isEmpty() || offset >= Math.min(wanted, queue.total())) {
        return queue;
      }
    }
  }

  private void print(Reviews.Entry entry) {
    Terminal terminal = dateline.terminal();
    Hit hit = entry.hit();
    terminal.out().println(terminal.bold(TextLayout.clean(hit.headline().text())));
    String date = hit.date().edtf().isEmpty() ? "undated" : hit.date().edtf();
    String file = TextLayout.clean(String.valueOf(hit.file().getFileName()));
    terminal.out().println(terminal.faint("  " + date + "  ·  " + file + "  ·  " + hit.id()));
    terminal.out().println("  " + String.join("; ", entry.summary().words()));
    terminal.out().println();
  }

  private void end(Reviews.Queue queue) {
    Terminal terminal = dateline.terminal();
    int shown = queue.offset() + queue.page().size();
    String rest = shown < queue.total() ? ", " + shown + " shown (--limit)." : ".";
    terminal
        .out()
        .println(
            queue.total() == 0
                ? "Nothing is left to review in what matches."
                : queue.total()
                    + " of "
                    + queue.articles()
                    + (queue.articles() == 1 ? " article is" : " articles are")
                    + " left to review"
                    + rest);
  }
}
