package org.dateline.ui.correcting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.correction.Correction;
import org.dateline.correction.CorrectionStore;
import org.dateline.correction.Corrections;
import org.dateline.search.Archive;
import org.dateline.search.CorrectedArchive;
import org.dateline.search.Doubt;
import org.dateline.search.Facet;
import org.dateline.search.NameRequest;
import org.dateline.search.NameUse;
import org.dateline.search.Names;
import org.dateline.search.Naming;
import org.dateline.search.SearchRequest;
import org.dateline.search.Tie;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;
import org.jspecify.annotations.Nullable;

/** Corrections that are kept in memory and change nothing, of which every name has 29 mentions. */
public final class FakeCorrections implements CorrectedArchive, Names {
  private final Archive archive;
  private final List<Correction> kept = new ArrayList<>();
  private Corrections answering = Corrections.none();
  private long affected = 27;
  private int commits;
  private @Nullable String failure;
  private final CorrectionStore store =
      new CorrectionStore() {
        @Override
        public List<Correction> corrections() {
          return List.copyOf(kept);
        }

        @Override
        public void add(Correction correction) {
          kept.add(correction);
        }

        @Override
        public void remove(Correction correction) {
          int at = kept.lastIndexOf(correction);
          if (at >= 0) {
            kept.remove(at);
          }
        }
      };

  /** Corrections of {@code archive}. */
  public FakeCorrections(Archive archive) {
    this.archive = archive;
  }

  /** What a screen corrects with. */
  public CorrectionSources sources() {
    return new CorrectionSources(this, this, store);
  }

  /** Tells from now on that so many articles are affected. */
  public void affect(long articles) {
    affected = articles;
  }

  /** The archive can't be written from now on. */
  public void failWith(String reason) {
    failure = reason;
  }

  /** What is kept. */
  public List<Correction> kept() {
    return List.copyOf(kept);
  }

  /** How often the archive was written. */
  public int commits() {
    return commits;
  }

  @Override
  public Corrections corrections() {
    return answering;
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public Optional<Article> extracted(String id) {
    return archive.article(id);
  }

  @Override
  public long affected(Corrections next) {
    return affected;
  }

  @Override
  public void correct(Corrections next, Progress.Listener progress, CancelToken cancel) {
    cancel.check();
    answering = next;
  }

  @Override
  public void commit() {
    if (failure != null) {
      throw new UncheckedIOException(failure, new IOException(failure));
    }
    commits++;
  }

  @Override
  public NameUse use(NameRequest name, CancelToken cancel) {
    return new NameUse(affected, 29, 0, null, null, List.of());
  }

  @Override
  public List<Naming> articles(NameRequest name, int limit, CancelToken cancel) {
    return List.of();
  }

  @Override
  public List<Naming> articles(NameRequest name, String form, int limit, CancelToken cancel) {
    return List.of();
  }

  @Override
  public List<Tie> ties(
      SearchRequest request, Facet facet, List<String> names, CancelToken cancel) {
    return List.of();
  }

  @Override
  public List<Doubt> doubts(SearchRequest request, Facet facet, CancelToken cancel) {
    return List.of();
  }
}
