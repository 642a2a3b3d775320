package org.dateline.notebook;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Address;

/** Where articles are now: what the archive knows of files and their contents. */
public interface Whereabouts {

  /** The article that a file or record gives now; empty if it gives none. */
  Optional<Found> at(Address address);

  /** The articles that were made of these bytes. */
  List<Found> holding(String fingerprint);

  /**
   * An article of the archive.
   *
   * @param id the article's
   * @param fingerprint of the bytes it was made from
   * @param address the file, or the record of a file, it was made from
   */
  record Found(String id, String fingerprint, Address address) {}
}
