package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.Names;
import org.dateline.search.Naming;
import org.dateline.search.SearchRequest;
import org.dateline.search.Tie;
import org.dateline.work.CancelToken;
import org.jspecify.annotations.Nullable;

/** The names of an archive on an index. */
final class LuceneNames implements Names {
  private final Snapshots snapshots;
  private final LuceneArchive archive;
  private final HitSets hits;

  LuceneNames(Snapshots snapshots, LuceneArchive archive, QueryTranslator queries) {
    this.snapshots = snapshots;
    this.archive = archive;
    this.hits = new HitSets(new RequestTranslator(queries));
  }

  @Override
  public NameUse use(NameRequest name, CancelToken cancel) {
    return snapshots.with(
        snapshot -> {
          HitSet found = hits.of(snapshot, name.request(), cancel);
          NamedArticles.Days days = new NamedArticles(snapshot, found, cancel).days(name);
          List<NameUse.Form> forms = new FormReader(snapshot, found, cancel).forms(name);
          return new NameUse(
              days.articles(),
              forms.stream().mapToLong(NameUse.Form::mentions).sum(),
              forms.stream().mapToLong(NameUse.Form::guesses).sum(),
              day(days.first()),
              day(days.last()),
              forms);
        });
  }

  private static @Nullable LocalDate day(@Nullable Long epochDay) {
    return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
  }

  @Override
  public List<Naming> articles(NameRequest name, int limit, CancelToken cancel) {
    return snapshots.with(
        snapshot -> articles(snapshot, name, cancel).newest(name, limit, archive));
  }

  @Override
  public List<Naming> articles(NameRequest name, String form, int limit, CancelToken cancel) {
    return snapshots.with(
        snapshot -> articles(snapshot, name, cancel).newest(name, form, limit, archive));
  }

  private NamedArticles articles(Snapshot snapshot, NameRequest name, CancelToken cancel)
      throws IOException {
    return new NamedArticles(snapshot, hits.of(snapshot, name.request(), cancel), cancel);
  }

  @Override
  public List<Tie> ties(
      SearchRequest request, Facet facet, List<String> names, CancelToken cancel) {
    return snapshots.with(
        snapshot ->
            TieCounter.count(snapshot, hits.of(snapshot, request, cancel), facet, names, cancel));
  }

  @Override
  public List<Doubt> doubts(SearchRequest request, Facet facet, CancelToken cancel) {
    return snapshots.with(
        snapshot -> DoubtReader.read(snapshot, hits.of(snapshot, request, cancel), facet, cancel));
  }
}
