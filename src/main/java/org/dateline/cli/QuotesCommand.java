package org.dateline.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.article.Quote;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.JsonLines;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.ParsedQuery;
import org.dateline.search.Quotations;
import org.dateline.search.QuoteCertainty;
import org.dateline.search.QuoteFilter;
import org.dateline.search.QuoteHit;
import org.dateline.search.QuoteHits;
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

/** {@code dateline quotes [QUERY]}. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description =
        "Lists who said what in the articles that match, the latest first; without a query, in"
            + " all.")
final class QuotesCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  /** Kinds of quotes as they are called on the command line. */
  enum Form {
    direct,
    indirect,
    mixed
  }

  private final DatelineCommand dateline;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private QueryWords words = new QueryWords();
  @Mixin private FilterOptions options = new FilterOptions();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Quotes of this speaker, or of any one if given again.")
  private List<String> speakers = List.of();

  @Option(
      names = "--kind",
      paramLabel = "direct|indirect|mixed",
      description = "Quotes that are given so; may be given again.")
  private List<Form> kinds = List.of();

  @Option(
      names = "--cue",
      paramLabel = "WORD",
      description = "Quotes told of by this word, as in \"said\"; may be given again.")
  private List<String> cues = List.of();

  @Option(names = "--uncertain", description = "Quotes whose speaker is a guess or unknown.")
  private boolean uncertain;

  @Option(
      names = "--inside",
      description = "The words of the query have to stand in the quote, not only in its article.")
  private boolean inside;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many quotes; 0 for all; 20 if not given.")
  private int limit = 20;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  QuotesCommand(DatelineCommand dateline) {
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
    boolean missed;
    try (OpenArchive open = dateline.open()) {
      QueryWords.tellProblems(query, terminal);
      NameFinder names = new NameFinder(open.archive(), terminal);
      List<Filter> filters = new ArrayList<>(options.filters(open.archive(), terminal));
      speakers.forEach(name -> filters.add(names.filter(Facet.SPEAKER, name)));
      missed = options.missed() || names.missed();
      SearchRequest request =
          dateline.resolve(new SearchRequest(query.query(), filters, Sort.NEWEST));
      QuoteHits last = print(open.quotations(), request, query);
      if (last.total() == 0 && !missed) {
        terminal.err().println("No quote matches.");
      }
    }
    return query.problems().isEmpty() && !missed ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /** Prints the quotes; answers the last page of them. */
  private QuoteHits print(Quotations quotations, SearchRequest request, ParsedQuery query) {
    Terminal terminal = dateline.terminal();
    if (json) {
      JsonLines lines = new JsonLines();
      QuoteHits last = each(quotations, request, hit -> terminal.out().println(lines.quote(hit)));
      terminal.out().println(lines.end(last, query));
      return last;
    }
    QuotePrinter printer = new QuotePrinter(terminal);
    QuoteHits last = each(quotations, request, printer::print);
    if (last.total() > 0) {
      printer.end(last, last.offset() + last.page().size());
    }
    return last;
  }

  private QuoteFilter filter() {
    Set<Quote.Kind> meant = EnumSet.noneOf(Quote.Kind.class);
    for (Form kind : kinds) {
      meant.add(
          switch (kind) {
            case direct -> Quote.Kind.DIRECT;
            case indirect -> Quote.Kind.INDIRECT;
            case mixed -> Quote.Kind.MIXED;
          });
    }
    Set<String> words = new HashSet<>();
    cues.forEach(cue -> words.add(cue.toLowerCase(Locale.ROOT)));
    Set<QuoteCertainty> certainties =
        uncertain ? Set.of(QuoteCertainty.GUESS, QuoteCertainty.UNKNOWN) : Set.of();
    return new QuoteFilter(meant, certainties, words, inside);
  }

  /** Goes through the quotes page by page; answers the last page with the time of the first. */
  private QuoteHits each(Quotations quotations, SearchRequest request, Consumer<QuoteHit> each) {
    QuoteFilter filter = filter();
    long wanted = limit == 0 ? Long.MAX_VALUE : limit;
    double millis = -1;
    int offset = 0;
    while (true) {
      int size = (int) Math.min(PAGE, wanted - offset);
      QuoteHits hits = quotations.quotes(request, filter, offset, size, new CancelToken());
      hits.page().forEach(each);
      offset += hits.page().size();
      millis = millis < 0 ? hits.millis() : millis;
      if (hits.page().isEmpty() || offset >= Math.min(wanted, hits.total())) {
        return new QuoteHits(
            hits.total(), hits.articles(), hits.uncertain(), hits.offset(), hits.page(), millis);
      }
    }
  }
}
