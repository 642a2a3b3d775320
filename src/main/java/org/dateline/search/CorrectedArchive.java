package org.dateline.search;

import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.correction.Corrections;
import org.dateline.work.CancelToken;
import org.dateline.work.Progress;

/**
 * An archive's articles as corrections have them, beside what was extracted. Every method may be
 * called from any thread but the user interface's, and throws what those of {@link Archive} throw.
 */
public interface CorrectedArchive {

  /** The corrections that the archive answers with. */
  Corrections corrections();

  /** Whether {@link #correct} can be called: not in an archive that was opened for reading only. */
  boolean isWritable();

  /** An article as it was extracted; empty if there is none. */
  Optional<Article> extracted(String id);

  /** How many articles {@link #correct} would have to look at, at most. */
  long affected(Corrections next);

  /**
   * Answers with {@code next} from now on. The articles that this changes are indexed anew; those
   * that an earlier call left open, because it was cancelled or the program ended, come after them.
   * A call that is under way in another thread is told to stop, and leaves its rest to this one.
   *
   * @param progress is told after every article
   */
  void correct(Corrections next, Progress.Listener progress, CancelToken cancel);

  /** Makes durable what was corrected; without it, opening the archive does the work again. */
  void commit();
}
