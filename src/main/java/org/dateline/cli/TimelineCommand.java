package org.dateline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.TimelineJson;
import org.dateline.notebook.NotebookUnavailable;
import org.dateline.search.ArchiveUnavailable;
import org.dateline.search.DateCounts;
import org.dateline.search.Histogram;
import org.dateline.search.Histogram.Bar;
import org.dateline.search.Histogram.Unit;
import org.dateline.search.ParsedQuery;
import org.dateline.search.Query.Period;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.search.Undated;
import org.dateline.work.CancelToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline timeline [QUERY]}. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description = {
      "Counts the articles that match by the time they are from, each once, by its likeliest day;",
      "without a query, all."
    })
final class TimelineCommand implements Callable<Integer> {
  private static final Period EVER = new Period(Period.FIRST, Period.LAST);

  /** Periods as they are called on the command line. */
  enum By {
    year("uuuu", Unit.YEAR),
    month("uuuu-MM", Unit.MONTH),
    day("uuuu-MM-dd", Unit.DAY);

    private final DateTimeFormatter format;
    private final Unit unit;

    By(String pattern, Unit unit) {
      this.format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      this.unit = unit;
    }

    String text(LocalDate first) {
      return format.format(first);
    }
  }

  private final DatelineCommand dateline;

  @Mixin private SearchOptions search = new SearchOptions();

  @Option(
      names = "--by",
      paramLabel = "year|month|day",
      description = "How long a period is; a year if not given.")
  private By by = By.year;

  @Option(names = "--json", description = "One JSON object a line, see docs/json.md.")
  private boolean json;

  TimelineCommand(DatelineCommand dateline) {
    this.dateline = dateline;
  }

  @Override
  public Integer call() throws ArchiveUnavailable, NotebookUnavailable {
    return search.ask(dateline, Sort.NEWEST, this::answer);
  }

  private void answer(OpenArchive open, ParsedQuery query, SearchRequest request) {
    CancelToken cancel = new CancelToken();
    Histogram histogram = open.archive().histogram(request, by.unit, cancel);
    DateCounts dates = open.timelines().dates(request, EVER, cancel);
    if (histogram.total() == 0 && !search.missed()) {
      dateline.terminal().err().println("No article matches.");
    }
    if (json) {
      TimelineJson lines = new TimelineJson();
      for (Bar bar : histogram.bars()) {
        dateline.terminal().out().println(lines.bar(by.text(bar.first()), bar));
      }
      dateline.terminal().out().println(lines.end(histogram, dates, query));
    } else if (histogram.total() > 0) {
      print(histogram, dates);
    }
  }

  private void print(Histogram histogram, DateCounts dates) {
    Terminal terminal = dateline.terminal();
    int width =
        histogram.bars().stream().mapToInt(bar -> (bar.articles() + "").length()).max().orElse(0);
    for (Bar bar : histogram.bars()) {
      String articles = TextLayout.padLeft(bar.articles() + "", width);
      terminal
          .out()
          .println(
              terminal.bold(by.text(bar.first()))
                  + "  "
                  + articles
                  + terminal.faint("  " + parts(bar)));
    }
    long total = histogram.total();
    String all = total + (total == 1 ? " article" : " articles");
    terminal.out().println(all + undated(histogram, dates));
  }

  /** What the dates of a period rest on. */
  private static String parts(Bar bar) {
    StringBuilder parts = new StringBuilder();
    add(parts, bar.stated(), "stated");
    add(parts, bar.inferred(), "inferred");
    add(parts, bar.wide(), "less certain than this");
    return parts.toString();
  }

  private static String undated(Histogram histogram, DateCounts dates) {
    if (histogram.undated() == 0) {
      return ".";
    }
    StringBuilder reasons = new StringBuilder();
    for (Undated reason : Undated.values()) {
      add(reasons, dates.undated().getOrDefault(reason, 0L), words(reason));
    }
    String why = reasons.isEmpty() ? "" : " (" + reasons + ")";
    return ", " + histogram.undated() + " without a date" + why + ".";
  }

  private static String words(Undated reason) {
    return switch (reason) {
      case NO_CLUE -> "without a clue";
      case REJECTED -> "with clues that contradict each other";
      case TOO_WIDE -> "with too many years open";
    };
  }

  private static void add(StringBuilder parts, long count, String what) {
    if (count > 0) {
      parts.append(parts.isEmpty() ? "" : ", ").append(count).append(' ').append(what);
    }
  }
}
