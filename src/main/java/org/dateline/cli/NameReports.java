package org.dateline.cli;

import java.util.List;
import org.dateline.cli.Program.OpenArchive;
import org.dateline.export.NameReport;
import org.dateline.search.Authority;
import org.dateline.search.Facet;
import org.dateline.search.FacetCounts;
import org.dateline.search.FacetCounts.Count;
import org.dateline.search.Histogram;
import org.dateline.search.NameRequest;
import org.dateline.work.CancelToken;

/** Puts together all about one name. */
final class NameReports {
  private static final int COMPANY = 10;
  private static final int ARTICLES = 5;

  private NameReports() {}

  /** Asks for all of it. */
  static NameReport of(NameRequest name, OpenArchive open, Authority authority) {
    CancelToken cancel = new CancelToken();
    FacetCounts counts = open.archive().facets(name.narrowed(), COMPANY + 1, cancel);
    return new NameReport(
        name,
        open.names().use(name, cancel),
        authority.known(name.facet(), name.name()),
        others(counts, Facet.PERSON, name),
        others(counts, Facet.PLACE, name),
        open.archive().histogram(name.narrowed(), Histogram.Unit.YEAR, cancel),
        open.names().articles(name, ARTICLES, cancel));
  }

  private static List<Count> others(FacetCounts counts, Facet facet, NameRequest name) {
    return counts.counts().getOrDefault(facet, List.of()).stream()
        .filter(count -> facet != name.facet() || !count.value().equals(name.name()))
        .limit(COMPANY)
        .toList();
  }
}
