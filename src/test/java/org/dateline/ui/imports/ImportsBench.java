package org.dateline.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.dateline.article.Article;
import org.dateline.article.Role;
import org.dateline.article.SourceFile;
import org.dateline.article.SourceText;
import org.dateline.ingest.ArticleMaker;
import org.dateline.ingest.FollowUp;
import org.dateline.ingest.Importer;
import org.dateline.ingest.MemoryStore;
import org.dateline.read.Page;
import org.dateline.read.ReadResult;
import org.dateline.read.RecordFormat;
import org.dateline.ui.ArticleFixture;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.lens.Lens;
import org.dateline.work.Background;

/** A real importer over a temporary folder; what a file holds says what comes of it. */
final class ImportsBench {
  final MemoryStore store = new MemoryStore();
  final FakeArchive archive = FakeArchive.ofFive();
  final Lens lens = new Lens();
  final ImportsViewModel imports;

  /** Once this is shut, files whose name begins with "wait" are not read until it is let go. */
  final CountDownLatch gate = new CountDownLatch(1);

  volatile boolean shut;

  private final Path folder;

  ImportsBench(Path folder, Background background) {
    this.folder = folder;
    ArticleMaker maker =
        new ArticleMaker(
            this::read,
            RecordFormat.NONE,
            page -> article(page.file().path(), page.content().text()),
            "1",
            Clock.systemUTC());
    Importer importer =
        new Importer(maker, store, 1, FollowUp.none(), Clock.systemUTC(), Importer.WATCHED);
    imports = new ImportsViewModel(importer, store, archive, background, lens);
  }

  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadResult read(Path file) {
    try {
      if (shut && file.getFileName().toString().startsWith("wait")) {
        gate.await();
      }
      String text = Files.readString(file);
      if (text.startsWith("EMPTY")) {
        return new ReadResult.Empty("only page furniture: “Leave a Reply”");
      }
      if (text.startsWith("BINARY")) {
        return new ReadResult.Unreadable("not text: 38 % of the bytes are no known encoding");
      }
      if (text.startsWith("LOCKED")) {
        return new ReadResult.Failed("locked: no permission to open the file");
      }
      SourceFile source =
          new SourceFile(
              file, text.length(), Instant.EPOCH, Integer.toHexString(text.hashCode()), "UTF-8");
      return new ReadResult.Success(new Page(source, new SourceText(text, List.of()), List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Article article(Path file, String text) {
    String id = text.matches("a[0-4]") ? text : Integer.toHexString(file.hashCode());
    return new ArticleFixture(id, file, text + "\n\nWords.\n", Map.of(text, Role.HEADLINE)).build();
  }
}
