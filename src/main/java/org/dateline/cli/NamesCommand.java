package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.JsonLines;
import org.dateline.export.NameReport;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.Alike;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.NameRequest;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline people [QUERY]} and {@code dateline places [QUERY]}. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Lists the ${COMMAND-NAME} of the articles that match, or tells all about one.")
final class NamesCommand implements Callable<Integer> {
  private final DatelineCommand dateline;
  private final Facet facet;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private SearchOptions search = new SearchOptions();

  @ArgGroup(exclusive = true)
  private Wanted wanted = new Wanted();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many of the list; 0, the usual, for all.")
  private int limit;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  /** What is asked for in place of the list. */
  private static final class Wanted {
    @Option(
        names = "--name",
        paramLabel = "NAME",
        description = "All about this one: how it is written, when, and in whose company.")
    private @Nullable String name;

    @Option(
        names = "--alike",
        description = "The pairs of names that may mean one, in the whole archive.")
    private boolean alike;

    @Option(names = "--guesses", description = "The names of which some mentions are guesses.")
    private boolean guesses;
  }

  NamesCommand(DatelineCommand dateline, Facet facet) {
    this.dateline = dateline;
    this.facet = facet;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    CommandSpec command = spec;
    if (limit < 0 && command != null) {
      throw new ParameterException(command.commandLine(), "--limit is 0 or more.");
    }
    return search.find(
        dateline, Sort.RELEVANCE, (open, _, requests) -> answer(open, requests.with(List.of())));
  }

  /** Prints what was asked for; tells whether there was such a name. */
  private boolean answer(OpenArchive open, SearchRequest request) {
    String name = wanted.name;
    int most = limit == 0 ? Integer.MAX_VALUE : limit;
    NamePrinter printer = new NamePrinter(dateline.terminal());
    CancelToken cancel = new CancelToken();
    if (name != null) {
      return page(open, request, name, printer);
    }
    if (wanted.guesses) {
      List<Doubt> doubts =
          open.names().doubts(request, facet, cancel).stream().limit(most).toList();
      doubts.forEach(each -> print(() -> new JsonLines().doubt(each), () -> printer.doubt(each)));
      tellIfNone(doubts, "Nothing in the articles that match is a guess.");
      return true;
    }
    List<Count> counts =
        open.archive().values(request, facet, "", wanted.alike ? Integer.MAX_VALUE : most, cancel);
    if (wanted.alike) {
      List<String> names = counts.stream().map(Count::value).toList();
      List<Alike> pairs =
          dateline.program().authority().alike(facet, names, cancel).stream().limit(most).toList();
      pairs.forEach(each -> print(() -> new JsonLines().alike(each), () -> printer.alike(each)));
      tellIfNone(pairs, "No two names look like one " + one() + ".");
      return true;
    }
    if (json) {
      JsonLines lines = new JsonLines();
      counts.forEach(count -> dateline.terminal().out().println(lines.name(count)));
    } else {
      printer.list(counts);
    }
    tellIfNone(counts, "No article that matches names a " + one() + ".");
    return true;
  }

  private String one() {
    return facet == Facet.PERSON ? "person" : "place";
  }

  /** Says on standard error that nothing was found, so that an empty list is not a riddle. */
  private void tellIfNone(List<?> found, String words) {
    if (found.isEmpty() && !search.missed()) {
      dateline.terminal().err().println(words);
    }
  }

  private boolean page(OpenArchive open, SearchRequest request, String typed, NamePrinter printer) {
    NameFinder finder =
        new NameFinder(open.archive(), dateline.program().authority(), dateline.terminal());
    String name = finder.filter(facet, typed).value();
    if (finder.missed()) {
      return false;
    }
    NameReport report =
        NameReports.of(new NameRequest(request, facet, name), open, dateline.program().authority());
    print(() -> new JsonLines().name(report), () -> printer.page(report));
    return true;
  }

  private void print(Supplier<String> line, Runnable text) {
    if (json) {
      dateline.terminal().out().println(line.get());
    } else {
      text.run();
    }
  }
}
