package org.dateline.cli;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dateline.article.Quote;
import org.dateline.cli.LimitOption.Ends;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline quotes [QUERY]}. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description =
        "Lists who said what in the articles that match, the latest first; without a query, in"
            + " all.")
final class QuotesCommand implements Callable<Integer> {
  /** Kinds of quotes as they are called on the command line. */
  enum Form {
    direct,
    indirect,
    mixed
  }

  private final DatelineCommand dateline;

  @Mixin private SearchOptions search = new SearchOptions();
  @Mixin private LimitOption limit = new LimitOption();

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

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  QuotesCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    limit.check();
    return search.find(
        dateline,
        Sort.NEWEST,
        (open, query, requests) -> {
          NameFinder names =
              new NameFinder(open.archive(), dateline.program().authority(), dateline.terminal());
          List<Filter> wanted =
              speakers.stream().map(name -> names.filter(Facet.SPEAKER, name)).toList();
          QuoteHits last = answer(open.quotations(), query, requests.with(wanted));
          if (last.total() == 0 && !names.missed() && !search.missed()) {
            dateline.terminal().err().println("No quote matches.");
          }
          return !names.missed();
        });
  }

  /** Prints the quotes; answers the last page of them. */
  private QuoteHits answer(Quotations quotations, ParsedQuery query, SearchRequest request) {
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

  /** Prints the quotes page by page; answers the last page with the time of the first. */
  private QuoteHits each(Quotations quotations, SearchRequest request, Consumer<QuoteHit> each) {
    QuoteFilter filter = filter();
    Ends<QuoteHits> ends =
        limit.each(
            (offset, size) -> {
              QuoteHits hits = quotations.quotes(request, filter, offset, size, new CancelToken());
              hits.page().forEach(each);
              return hits;
            },
            QuoteHits::page,
            QuoteHits::total);
    QuoteHits last = ends.last();
    return new QuoteHits(
        last.total(),
        last.articles(),
        last.uncertain(),
        last.offset(),
        last.page(),
        ends.first().millis());
  }
}
