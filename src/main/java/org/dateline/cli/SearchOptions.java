package org.dateline.cli;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Filter;
import org.dateline.search.ParsedQuery;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import picocli.CommandLine.Mixin;

/** What every command that asks about a search takes, and how it begins and ends. */
final class SearchOptions {
  @Mixin private QueryWords words = new QueryWords();
  @Mixin private FilterOptions options = new FilterOptions();

  /** A command's own part. */
  interface Asking {
    /** Asks the open archive, and prints the answer. */
    void ask(OpenArchive open, ParsedQuery query, SearchRequest request);
  }

  /** A command's own part, which may not find what it was asked for. */
  interface Finding {
    /**
     * Asks the open archive, and prints the answer.
     *
     * @return whether everything that was named was found
     */
    boolean find(OpenArchive open, ParsedQuery query, Requests requests) throws NotebookUnavailable;
  }

  /** Makes the requests of a search. */
  interface Requests {
    /** The request of the query, the filters of the options, and some more. */
    SearchRequest with(List<Filter> more) throws NotebookUnavailable;
  }

  /** Asks the archive, with the hits in an order; answers the exit code. */
  int ask(DatelineCommand dateline, Sort sort, Asking asking)
      throws ArchiveUnavailable, NotebookUnavailable {
    return find(
        dateline,
        sort,
        (open, query, requests) -> {
          asking.ask(open, query, requests.with(List.of()));
          return true;
        });
  }

  /** The same with a part that may miss something. */
  int find(DatelineCommand dateline, Sort sort, Finding finding)
      throws ArchiveUnavailable, NotebookUnavailable {
    Terminal terminal = dateline.terminal();
    ParsedQuery query = words.parse();
    options.check();
    boolean found;
    try (OpenArchive open = dateline.open()) {
      QueryWords.tellProblems(query, terminal);
      List<Filter> filters =
          options.filters(open.archive(), dateline.program().authority(), terminal);
      found =
          finding.find(
              open,
              query,
              more -> dateline.resolve(new SearchRequest(query.query(), and(filters, more), sort)));
    }
    boolean whole = found && query.problems().isEmpty() && !options.missed();
    return whole ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /** Whether a name was asked for that no article has; known once the archive was asked. */
  boolean missed() {
    return options.missed();
  }

  private static List<Filter> and(List<Filter> filters, List<Filter> more) {
    return Stream.concat(filters.stream(), more.stream()).toList();
  }
}
