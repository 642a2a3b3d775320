package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.cli.LimitOption.Ends;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline review [QUERY]}. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the articles whose extraction is least certain, the most to be gained first;",
      "without a query, of the whole archive."
    })
final class ReviewCommand implements Callable<Integer> {
  private final DatelineCommand dateline;

  @Mixin private SearchOptions search = new SearchOptions();
  @Mixin private LimitOption limit = new LimitOption();

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  ReviewCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    limit.check();
    return search.ask(dateline, Sort.NEWEST, this::answer);
  }

  private void answer(OpenArchive open, ParsedQuery query, SearchRequest request) {
    Ends<Reviews.Queue> ends =
        limit.each(
            (offset, size) -> {
              Reviews.Queue queue = open.reviews().queue(request, offset, size, new CancelToken());
              print(queue);
              return queue;
            },
            Reviews.Queue::page,
            Reviews.Queue::total);
    if (!json) {
      end(ends.last());
    }
  }

  private void print(Reviews.Queue queue) {
    ReviewJson lines = new ReviewJson();
    for (Reviews.Entry entry : queue.page()) {
      if (json) {
        dateline.terminal().out().println(lines.entry(entry));
      } else {
        print(entry);
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
