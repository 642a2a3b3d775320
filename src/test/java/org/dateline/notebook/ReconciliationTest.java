package org.dateline.notebook;

import static org.dateline.notebook.NotebookFixture.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Address;
import org.dateline.article.Span;
import org.dateline.search.Mark;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationTest {
  private static final ArticleRef A = article("a");
  private static final ArticleRef B = article("b");

  @TempDir Path folder;
  private Notebook notebook;
  private final FakeArchive archive = new FakeArchive();

  @BeforeEach
  void open() throws NotebookUnavailable {
    notebook = NotebookFixture.open(folder.resolve("notebook.db"));
    notebook.star(A, true);
    notebook.read(A, true);
    notebook.tag(A, "tag");
  }

  @AfterEach
  void close() {
    notebook.close();
  }

  @Test
  void whatIsWhereItWasStays() {
    archive.put("/news/a.txt", "id-a", "content-a");
    assertEquals(0, reconcile());
    assertMarks(Set.of("id-a"));
  }

  @Test
  void aFileThatMovedKeepsWhatHangsOnIt() {
    Note note = notebook.write(A, new Note.Passage(new Span(1, 5), "word"), "a note");
    archive.put("/elsewhere/a.txt", "id-moved", "content-a");
    assertEquals(1, reconcile());
    assertMarks(Set.of("id-moved"));
    assertEquals(List.of(note.text()), texts("id-moved"));
    assertEquals(List.of(), texts("id-a"));
    assertEquals(0, reconcile());
  }

  @Test
  void aFileThatChangedKeepsWhatHangsOnIt() {
    archive.put("/news/a.txt", "id-a", "content-later");
    assertEquals(1, reconcile());
    assertMarks(Set.of("id-a"));
    archive.remove("/news/a.txt");
    archive.put("/elsewhere/a.txt", "id-moved", "content-later");
    assertEquals(1, reconcile());
    assertMarks(Set.of("id-moved"));
  }

  @Test
  void theContentCountsForMoreThanThePath() {
    archive.put("/news/a.txt", "id-a", "another content");
    archive.put("/news/old.txt", "id-old", "content-a");
    reconcile();
    assertMarks(Set.of("id-old"));
  }

  @Test
  void ofSeveralCopiesTheOneOfTheSameNameIsTaken() {
    archive.put("/1/b.txt", "id-b", "content-a");
    archive.put("/2/a.txt", "id-same", "content-a");
    archive.put("/3/c.txt", "id-c", "content-a");
    reconcile();
    assertMarks(Set.of("id-same"));
  }

  @Test
  void whatIsGoneIsKeptAndFoundWhenItComesBack() {
    assertEquals(0, reconcile());
    assertMarks(Set.of("id-a"));
    archive.put("/back/x.txt", "id-back", "content-a");
    assertEquals(1, reconcile());
    assertMarks(Set.of("id-back"));
  }

  @Test
  void whatHangsOnBothIsJoined() {
    notebook.write(A, null, "on a");
    notebook.write(B, null, "on b");
    notebook.tag(B, "tag");
    notebook.tag(B, "other");
    archive.put("/news/b.txt", "id-b", "content-b");
    archive.put("/news/a.txt", "id-a", "content-a");
    reconcile();
    // The bytes of a took the place of those of b.
    archive.remove("/news/a.txt");
    archive.put("/news/b.txt", "id-b", "content-a");
    assertEquals(2, reconcile());
    assertMarks(Set.of("id-b"));
    assertEquals(List.of("on a", "on b"), texts("id-b"));
    assertEquals(List.of("other", "tag"), notebook.tagsOf("id-b"));
    assertEquals(0, reconcile());
  }

  @Test
  void manyAreLookedUpPageByPage() {
    for (int i = 0; i < 1200; i++) {
      ArticleRef article = article("n" + i);
      notebook.read(article, true);
      archive.put("/elsewhere/n" + i + ".txt", "moved-" + i, article.fingerprint());
    }
    assertEquals(1200, reconcile());
    assertEquals(1201, notebook.articles(Mark.Kind.READ).size());
    assertEquals(true, notebook.articles(Mark.Kind.READ).contains("moved-1199"));
  }

  private int reconcile() {
    return new Reconciliation(notebook).run(archive, new CancelToken());
  }

  private void assertMarks(Set<String> ids) {
    assertEquals(ids, notebook.articles(Mark.Kind.STARRED).ids());
    assertEquals(ids, notebook.articles(Mark.Kind.READ).ids());
    assertEquals(ids, notebook.articles(new Mark.Tag("tag")).ids());
  }

  private List<String> texts(String id) {
    return notebook.notes(id).stream().map(Note::text).toList();
  }

  private static final class FakeArchive implements Whereabouts {
    private final Map<Address, Found> files = new HashMap<>();

    void put(String file, String id, String fingerprint) {
      Address address = Address.of(Path.of(file));
      files.put(address, new Found(id, fingerprint, address));
    }

    void remove(String file) {
      files.remove(Address.of(Path.of(file)));
    }

    @Override
    public Optional<Found> at(Address address) {
      return Optional.ofNullable(files.get(address));
    }

    @Override
    public List<Found> holding(String fingerprint) {
      return files.values().stream().filter(f -> f.fingerprint().equals(fingerprint)).toList();
    }
  }
}
