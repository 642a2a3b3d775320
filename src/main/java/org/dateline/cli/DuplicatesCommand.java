package org.dateline.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.CopyJson;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Copies;
import org.dateline.search.ParsedQuery;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline duplicates [QUERY]}. */
@Command(
    name = "duplicates",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the stories of which several copies match, the most copies first, and their copies;",
      "without a query, of the whole archive."
    })
final class DuplicatesCommand implements Callable<Integer> {
  private final DatelineCommand dateline;

  @Mixin private SearchOptions search = new SearchOptions();
  @Mixin private LimitOption limit = new LimitOption();

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  DuplicatesCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    limit.check();
    return search.ask(dateline, Sort.RELEVANCE, this::answer);
  }

  private void answer(OpenArchive open, ParsedQuery query, SearchRequest request) {
    Copies.Stories stories = open.copies().clusters(request, limit.most(), new CancelToken());
    for (Copies.Story story : stories.page()) {
      print(story, open.copies().of(story.hit().id()));
    }
    if (stories.total() == 0) {
      dateline.terminal().err().println("No article that matches has a copy that matches too.");
    } else if (!json) {
      end(stories);
    }
  }

  private void print(Copies.Story story, List<Copies.Copy> copies) {
    Terminal terminal = dateline.terminal();
    if (json) {
      CopyJson lines = new CopyJson();
      copies.forEach(copy -> terminal.out().println(lines.copy(copies.getFirst().id(), copy)));
      return;
    }
    terminal.out().println(terminal.bold(TextLayout.clean(story.hit().headline().text())));
    String sources = story.sources() == 1 ? " source" : " sources";
    String matching =
        story.copies() < copies.size() ? story.copies() + " of them match, in " : "in ";
    terminal
        .out()
        .println(
            terminal.faint(
                "  " + copies.size() + " copies, " + matching + story.sources() + sources));
    for (Copies.Copy copy : copies) {
      String date = copy.date().edtf().isEmpty() ? "undated" : copy.date().edtf();
      String source = copy.source().isEmpty() ? "" : "  ·  " + TextLayout.clean(copy.source());
      terminal
          .out()
          .println(
              String.format(Locale.ROOT, "  %3.0f %%  ", Math.floor(copy.alike() * 100))
                  + date
                  + source
                  + "  ·  "
                  + copy.words()
                  + " words  ·  "
                  + TextLayout.clean(copy.fileName())
                  + terminal.faint("  ·  " + copy.id()));
    }
    terminal.out().println();
  }

  private void end(Copies.Stories stories) {
    Terminal terminal = dateline.terminal();
    String shown =
        stories.page().size() < stories.total()
            ? ", " + stories.page().size() + " shown (--limit)."
            : ".";
    terminal
        .out()
        .println(
            stories.total()
                + (stories.total() == 1 ? " story" : " stories")
                + " with copies among "
                + stories.articles()
                + " articles"
                + shown);
  }
}
