package org.dateline.read;

/** What came of reading one file. */
public sealed interface ReadResult {

  /** It is a page with at least one block of an article. */
  record Success(Page page) implements ReadResult {}

  /** It holds no article: no bytes, only white space, or only page furniture. */
  record Empty(String reason) implements ReadResult {}

  /** It can't be read as it is, and trying again will not help: binary, too large. */
  record Unreadable(String reason) implements ReadResult {}

  /** It could not be read now: vanished, locked, no permission, an I/O error. */
  record Failed(String reason) implements ReadResult {}
}
