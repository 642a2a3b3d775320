package org.dateline.index;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Cost;
import org.dateline.search.Concordance;
import org.dateline.search.Concordance.Stretch;
import org.dateline.search.ContextLines;
import org.dateline.search.ContextOrder;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/** Measures words in context where they are hardest: words that stand nearly everywhere. */
final class ContextBench {
  private static final int PAGE = 50;

  private final Concordance concordance;
  private final PrintStream out;

  ContextBench(Concordance concordance, PrintStream out) {
    this.concordance = concordance;
    this.out = out;
  }

  /** The lines of a search, as the screen asks for them. */
  ContextLines ask(SearchRequest request, ContextOrder order, int offset) {
    Stretch stretch = new Stretch(offset, PAGE);
    return concordance.lines(request, order, stretch, Progress.ignored(), new CancelToken());
  }

  /** Tells what the lines of frequent words take, asked for first and again. */
  void frequent(String... words) {
    for (String word : words) {
      SearchRequest request = request(word);
      tell(word + ", by date", request, ContextOrder.DATE, 0);
      tell(word + ", again", request, ContextOrder.DATE, 0);
      tell(word + ", ordered by the words after", request, ContextOrder.RIGHT, 0);
      tell(word + ", a page in the middle of it", request, ContextOrder.RIGHT, 100_000);
      tell(word + ", ordered by the words before", request, ContextOrder.LEFT, 0);
    }
  }

  private static SearchRequest request(String word) {
    return new SearchRequest(QueryParser.parse(word).query(), List.of(), Sort.NEWEST);
  }

  private void tell(String what, SearchRequest request, ContextOrder order, int offset) {
    Cost cost = new Cost();
    ContextLines lines = ask(request, order, offset);
    double millis = cost.seconds() * 1e3;
    double processor = cost.processorSeconds() * 1e3;
    out.printf(
        Locale.ROOT,
        "%-38s %,d lines, %,d ordered: %.0f ms by the clock, %.0f of all processors, heap held %d"
            + " MB%n",
        what,
        lines.total(),
        lines.ordered(),
        millis,
        processor,
        Cost.heapHeld() >> 20);
  }
}
