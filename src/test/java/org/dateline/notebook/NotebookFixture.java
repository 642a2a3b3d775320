package org.dateline.notebook;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.article.Address;

/** Makes what the tests of the notebook need: articles by name, and a clock that moves on. */
final class NotebookFixture {
  /** When the clock is looked at first. */
  static final Instant START = Instant.parse("2024-05-06T07:08:09Z");

  private NotebookFixture() {}

  /** An article in a file of its name, with a content of its name. */
  static ArticleRef article(String name) {
    return new ArticleRef(
        "id-" + name,
        "content-" + name,
        Address.of(Path.of("/news", name + ".txt")),
        "Headline " + name);
  }

  /** A clock that is a second later whenever it is looked at. */
  static InstantSource clock() {
    AtomicLong seconds = new AtomicLong();
    return () -> START.plusSeconds(seconds.getAndIncrement());
  }

  static Notebook open(Path file) throws NotebookUnavailable {
    return Notebook.open(file, clock());
  }
}
