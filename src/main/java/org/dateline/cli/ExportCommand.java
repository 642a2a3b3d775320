package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.list.Exporter;
import org.dateline.export.list.ListFile;
import org.dateline.export.list.ListFormat;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.ArticleStream.Choice;
import org.dateline.search.ParsedQuery;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline export [QUERY]}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the articles that match a query for other programs, all of them in their order;",
      "without a query, every article. docs/export.md describes the formats."
    })
final class ExportCommand implements Callable<Integer> {
  /** How many articles may be written to what nobody reads any more. */
  private static final int LOOKED_AT = 500;

  private final DatelineCommand dateline;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private QueryWords words = new QueryWords();
  @Mixin private FilterOptions options = new FilterOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|jsonl|ris|bibtex|csl|md",
      description =
          "A table, JSON Lines with everything, RIS, BibTeX for biblatex, CSL-JSON, or Markdown"
              + " with the quotes.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; standard output if not given.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Writes over a file that is there already.")
  private boolean force;

  @Option(
      names = "--bom",
      description = "Begins with a byte order mark, by which some spreadsheets know UTF-8.")
  private boolean byteOrderMark;

  @Option(
      names = "--sort",
      paramLabel = "relevance|date",
      description = "The best match first (the default), or the latest date first.")
  private SearchCommand.Order order = SearchCommand.Order.relevance;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many articles; 0 for all.")
  private long limit;

  ExportCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    Terminal terminal = dateline.terminal();
    ParsedQuery query = words.parse();
    options.check();
    ListFormat wanted = format();
    if (limit < 0) {
      throw wrong("--limit is 0 or more.");
    }
    Path file = out == null ? null : out.toAbsolutePath().normalize();
    if (file != null && !force && Files.exists(file)) {
      throw new Refusal(file + " is there already; --force writes over it.");
    }
    try (OpenArchive open = dateline.open()) {
      QueryWords.tellProblems(query, terminal);
      SearchRequest request =
          dateline.resolve(
              new SearchRequest(
                  query.query(), options.filters(open.archive(), terminal), order.sort()));
      Choice choice = new Choice.Found(request, limit == 0 ? Long.MAX_VALUE : limit);
      Exporter exporter = new Exporter(open.articles());
      if (file == null) {
        print(exporter, choice, wanted);
      } else {
        ListFile list = new ListFile(file, wanted, byteOrderMark, force);
        long done = exporter.toFile(choice, list, Progress.ignored(), new CancelToken());
        terminal
            .out()
            .println(done + (done == 1 ? " article" : " articles") + " written to " + file);
      }
    }
    return query.problems().isEmpty() && !options.missed() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private void print(Exporter exporter, Choice choice, ListFormat wanted) {
    PrintWriter terminal = dateline.terminal().out();
    CancelToken cancel = new CancelToken();
    if (byteOrderMark) {
      terminal.append('\ufeff');
    }
    try {
      exporter.write(
          choice,
          wanted,
          terminal,
          progress -> {
            if (progress.done() % LOOKED_AT == 0 && terminal.checkError()) {
              cancel.cancel();
            }
          },
          cancel);
    } catch (CancellationException nobodyReads) {
      // The command line says so at its end.
    }
  }

  private ListFormat format() {
    return Arrays.stream(ListFormat.values())
        .filter(each -> each.word().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "--format is one of "
                        + Arrays.stream(ListFormat.values())
                            .map(ListFormat::word)
                            .collect(Collectors.joining(", "))
                        + ", not '"
                        + format
                        + "'."));
  }

  private ParameterException wrong(String message) {
    CommandSpec command = spec;
    if (command == null) {
      throw new IllegalStateException("not yet a command");
    }
    return new ParameterException(command.commandLine(), message);
  }
}
