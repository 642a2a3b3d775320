package org.dateline.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Certainty;
import org.dateline.article.Place;
import org.dateline.search.Atlas;
import org.dateline.search.PlaceCounts;
import org.dateline.search.PlaceCounts.Spot;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** The places of a fake archive, by plain counting. */
public final class FakeAtlas implements Atlas {
  private final FakeArchive archive;

  /** The places of that archive. */
  public FakeAtlas(FakeArchive archive) {
    this.archive = archive;
  }

  @Override
  public PlaceCounts places(SearchRequest request, CancelToken cancel) {
    Map<String, Spot> spots = new LinkedHashMap<>();
    long placeless = 0;
    List<Article> found = archive.found(request);
    for (Article article : found) {
      placeless += article.places().isEmpty() ? 1 : 0;
      for (Place place : article.places()) {
        long guess = place.certainty() == Certainty.GUESS ? 1 : 0;
        spots.merge(
            place.name(),
            new Spot(place.name(), place.country(), place.at(), 1, guess),
            (a, b) ->
                new Spot(
                    a.name(),
                    a.country(),
                    a.at(),
                    a.articles() + b.articles(),
                    a.guesses() + b.guesses()));
      }
    }
    List<Spot> all = new ArrayList<>(spots.values());
    all.sort((a, b) -> Long.compare(b.articles(), a.articles()));
    return new PlaceCounts(all, found.size(), placeless);
  }
}
