package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.search.Atlas;
import org.dateline.search.PlaceCounts;
import org.dateline.search.PlaceCounts.Spot;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** The places of an archive on an index: from the counts that the facets are listed from, too. */
final class LuceneAtlas implements Atlas {
  private final Snapshots snapshots;
  private final FacetReader facets;

  LuceneAtlas(Snapshots snapshots, FacetReader facets) {
    this.snapshots = snapshots;
    this.facets = facets;
  }

  @Override
  public PlaceCounts places(SearchRequest request, CancelToken cancel) {
    return snapshots.with(
        snapshot -> places(snapshot.columns(), facets.totals(snapshot, request, cancel)));
  }

  private static PlaceCounts places(Columns columns, FacetTotals totals) throws IOException {
    List<Spot> spots = new ArrayList<>();
    SpotCode last = null;
    long placeless = 0;
    for (int i = 0; i < totals.size(Counted.SPOT); i++) {
      int articles = totals.of(Counted.SPOT, i);
      if (articles == 0) {
        continue;
      }
      SpotCode code = SpotCode.decode(columns.name(Counted.SPOT, i));
      if (code.isNone()) {
        placeless = articles;
        continue;
      }
      long guesses = code.guess() ? articles : 0;
      if (last != null && last.isSamePlace(code)) { // a guess behind what is sure
        Spot sure = spots.removeLast();
        spots.add(
            new Spot(sure.name(), sure.country(), sure.at(), sure.articles() + articles, guesses));
      } else {
        spots.add(new Spot(code.name(), code.country(), code.at(), articles, guesses));
      }
      last = code;
    }
    spots.sort(Comparator.comparingLong(Spot::articles).reversed().thenComparing(Spot::name));
    return new PlaceCounts(spots, totals.articles(), placeless);
  }
}
