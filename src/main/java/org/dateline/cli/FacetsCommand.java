package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.export.JsonLines;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline facets [QUERY]}. */
@Command(
    name = "facets",
    mixinStandardHelpOptions = true,
    description =
        "Counts people, places, years and sources of the articles that match; without a query, of"
            + " all.")
final class FacetsCommand implements Callable<Integer> {
  private static final int SHOWN_TO_PEOPLE = 15;

  private final DatelineCommand dateline;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private SearchOptions search = new SearchOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many values of each; 0 for all; 15, or all with --json.")
  private @Nullable Integer limit;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  FacetsCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    int most = most();
    return search.ask(
        dateline,
        Sort.RELEVANCE,
        (open, _, request) -> {
          FacetCounts counts = open.archive().facets(request, most, new CancelToken());
          if (json) {
            printJson(counts);
          } else {
            printText(counts);
          }
        });
  }

  private int most() {
    Integer wanted = limit;
    CommandSpec command = spec;
    if (wanted != null && wanted < 0 && command != null) {
      throw new ParameterException(command.commandLine(), "--limit is 0 or more.");
    }
    int most = wanted != null ? wanted : json ? 0 : SHOWN_TO_PEOPLE;
    return most == 0 ? Integer.MAX_VALUE : most;
  }

  private void printJson(FacetCounts counts) {
    JsonLines lines = new JsonLines();
    for (Facet facet : Facet.values()) {
      counts
          .counts()
          .getOrDefault(facet, List.of())
          .forEach(count -> dateline.terminal().out().println(lines.count(facet, count)));
    }
  }

  private void printText(FacetCounts counts) {
    Terminal terminal = dateline.terminal();
    String gap = "";
    for (Facet facet : Facet.values()) {
      List<Count> values = counts.counts().getOrDefault(facet, List.of());
      int distinct = counts.distinct().getOrDefault(facet, values.size());
      String shown = values.size() < distinct ? " (" + values.size() + " of " + distinct + ")" : "";
      terminal.out().print(gap);
      terminal.out().println(terminal.bold(title(facet)) + terminal.faint(shown));
      int width =
          values.stream().mapToInt(count -> (count.articles() + "").length()).max().orElse(0);
      values.forEach(
          count ->
              terminal
                  .out()
                  .println(
                      "  "
                          + TextLayout.padLeft(count.articles() + "", width)
                          + "  "
                          + TextLayout.clean(count.value())));
      if (values.isEmpty()) {
        terminal.out().println("  none");
      }
      gap = System.lineSeparator();
    }
  }

  private static String title(Facet facet) {
    return switch (facet) {
      case PERSON -> "People";
      case PLACE -> "Places";
      case YEAR -> "Years";
      case SOURCE -> "Sources";
      case SPEAKER -> "Speakers";
    };
  }
}
