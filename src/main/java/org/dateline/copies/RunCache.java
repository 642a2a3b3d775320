package org.dateline.copies;

import java.util.LinkedHashMap;

/** The runs of the articles that were compared last: a head is compared again and again. */
final class RunCache {
  /** Sixteen megabytes. */
  private static final int MOST_RUNS = 1 << 22;

  private final CopyTexts texts;
  private final LinkedHashMap<Integer, Runs> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long size;

  RunCache(CopyTexts texts) {
    this.texts = texts;
  }

  /** The runs of an article. */
  Runs of(int article) {
    Runs known = kept.get(article);
    if (known != null) {
      return known;
    }
    Runs read = texts.runs(article);
    kept.put(article, read);
    size += read.size();
    while (size > MOST_RUNS && kept.size() > 2) {
      size -= kept.pollFirstEntry().getValue().size();
    }
    return read;
  }
}
