package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.list.Exporter;
import org.dateline.export.list.ListFile;
import org.dateline.export.list.ListFormat;
import org.dateline.export.pdf.ArticlePdf;
import org.dateline.export.pdf.Paper;
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
  private static final String PDF = "pdf";

  /** How many articles may be written to what nobody reads any more. */
  private static final int LOOKED_AT = 500;

  private final DatelineCommand dateline;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private QueryWords words = new QueryWords();
  @Mixin private FilterOptions options = new FilterOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|jsonl|ris|bibtex|csl|md|pdf",
      description =
          "A table, JSON Lines with everything, RIS, BibTeX for biblatex, CSL-JSON, Markdown"
              + " with the quotes, or PDF of one article.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; standard output if not given.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Writes over a file that is there already.")
  private boolean force;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "This article, in place of a search.")
  private String article = "";

  @Option(
      names = "--paper",
      paramLabel = "a4|letter",
      description = "Of a PDF; what is usual in the system's country if not given.")
  private @Nullable PaperSize paper;

  /** Sizes of paper, as they are typed. */
  enum PaperSize {
    a4,
    letter
  }

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
    ListFormat wanted = format.equals(PDF) ? null : format();
    if (limit < 0) {
      throw wrong("--limit is 0 or more.");
    }
    if (wanted == null && file() == null) {
      throw wrong("A PDF is written to a file: --out FILE.");
    }
    Path file = file();
    if (file != null && !force && Files.exists(file)) {
      throw new Refusal(file + " is there already; --force writes over it.");
    }
    try (OpenArchive open = dateline.open()) {
      QueryWords.tellProblems(query, terminal);
      SearchRequest request =
          dateline.resolve(
              new SearchRequest(
                  query.query(),
                  options.filters(open.archive(), dateline.program().authority(), terminal),
                  order.sort()));
      Choice choice = choice(request, query);
      Exporter exporter = new Exporter(open.articles());
      if (file == null) {
        print(exporter, choice, wanted == null ? ListFormat.MARKDOWN : wanted);
      } else if (wanted == null) {
        ArticlePdf pdf = new ArticlePdf(paper(), InstantSource.system().instant());
        PdfExport.write(open.articles(), choice, pdf, file, force);
        terminal.out().println("1 article written to " + file);
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

  private @Nullable Path file() {
    return out == null ? null : out.toAbsolutePath().normalize();
  }

  private Choice choice(SearchRequest request, ParsedQuery query) {
    if (article.isEmpty()) {
      return new Choice.Found(request, limit == 0 ? Long.MAX_VALUE : limit);
    }
    if (!query.text().isBlank() || !request.filters().isEmpty()) {
      throw wrong("--article is in place of a search.");
    }
    return new Choice.Selected(List.of(article));
  }

  private Paper paper() {
    return switch (paper) {
      case a4 -> Paper.A4;
      case letter -> Paper.LETTER;
      case null -> Paper.of(Locale.of("", System.getProperty("user.country", "")));
    };
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
                        + ", pdf, not '"
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
