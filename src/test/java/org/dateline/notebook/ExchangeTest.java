package org.dateline.notebook;

import static org.dateline.notebook.NotebookFixture.START;
import static org.dateline.notebook.NotebookFixture.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.notebook.Exchange.Amount;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.Mark;
import org.dateline.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
  private static final ArticleRef A = article("a");
  private static final ArticleRef B = article("b");
  private static final SavedSearch SEARCH =
      new SavedSearch(
          "uid",
          "Minsk",
          "troops",
          List.of(Filter.exclude(Facet.SOURCE, "example.org")),
          Sort.NEWEST,
          START,
          START,
          START);

  @TempDir Path folder;
  private Notebook one;
  private Notebook other;
  private Path file;

  @BeforeEach
  void open() throws NotebookUnavailable {
    one = NotebookFixture.open(folder.resolve("one.db"));
    other = NotebookFixture.open(folder.resolve("other.db"));
    file = folder.resolve("notebook.json");
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void anEmptyNotebookTakesInEverythingAndGivesItOutAgainWordForWord() throws IOException {
    one.star(A, true);
    one.read(B, true);
    one.tag(A, "Війна");
    Note note = one.write(A, new Note.Passage(new Span(3, 7), "wor\"d"), "first\nsecond");
    one.put(SEARCH);
    one.opened(SEARCH, SeenArticles.of(new long[] {1, -2}));

    assertEquals(new Amount(2, 1, 1), write(one));
    assertEquals(new Amount(2, 1, 1), read(other));
    assertEquals(Set.of("id-a"), other.articles(Mark.Kind.STARRED).ids());
    assertEquals(Set.of("id-b"), other.articles(Mark.Kind.READ).ids());
    assertEquals(List.of("Війна"), other.tagsOf("id-a"));
    assertEquals(List.of(note), other.notes());
    assertEquals(one.searches(), other.searches());
    assertEquals(1, other.seen(SEARCH).countNew(new long[] {1, -2, 3}));
    String first = Files.readString(file);
    write(other);
    assertEquals(first, Files.readString(file));
  }

  @Test
  void whatIsThereStaysBesideWhatIsTakenIn() {
    one.star(A, true);
    one.tag(A, "from one");
    one.write(A, null, "of one");
    write(one);
    other.read(A, true);
    other.tag(A, "from other");
    other.write(B, null, "of other");
    read(other);
    assertEquals(Set.of("id-a"), other.articles(Mark.Kind.STARRED).ids());
    assertEquals(Set.of("id-a"), other.articles(Mark.Kind.READ).ids());
    assertEquals(List.of("from one", "from other"), other.tagsOf("id-a"));
    assertEquals(Set.of("of one", "of other"), Set.copyOf(texts()));
  }

  @Test
  void aNoteThatWasChangedInBothIsKeptBothWaysOnce() {
    Note note = one.write(A, null, "draft");
    write(one);
    read(other);
    one.rewrite(note, "of one");
    other.rewrite(other.notes("id-a").getFirst(), "of other");
    write(one);
    read(other);
    List<String> both = texts();
    assertEquals(Set.of("of one", "of other"), Set.copyOf(both));
    read(other);
    assertEquals(both, texts());
  }

  @Test
  void aSearchThatWasChangedInBothIsKeptBothWaysOnce() {
    one.put(SEARCH);
    write(one);
    read(other);
    other.put(
        new SavedSearch("uid", "Kyiv", "troops", List.of(), Sort.NEWEST, START, START, START));
    read(other);
    read(other);
    assertEquals(
        List.of("Kyiv", "Minsk"), other.searches().stream().map(SavedSearch::name).toList());
  }

  @Test
  void theNotebookIsCopiedBeforeAnythingIsTakenIn() throws IOException {
    write(one);
    read(other);
    try (Stream<Path> copies = Files.list(folder.resolve("other-backups"))) {
      assertTrue(copies.findFirst().orElseThrow().toString().endsWith("-before-import.db"));
    }
  }

  @Test
  void aFileThatIsNoNotebookIsRefused() throws IOException {
    for (String text :
        List.of("", "null", "[]", "{}", "{\"format\":\"other\",\"version\":1}", "no JSON")) {
      Files.writeString(file, text);
      assertThrows(UncheckedIOException.class, () -> read(other), text);
    }
    Files.writeString(file, "{\"format\":\"dateline-notebook\",\"version\":2}");
    UncheckedIOException newer = assertThrows(UncheckedIOException.class, () -> read(other));
    assertEquals(
        "This notebook was exported by a newer version of Dateline, which this one can't read: "
            + file,
        newer.getCause().getMessage());
  }

  @Test
  void aFileOfWhichAPartMakesNoSenseChangesNothing() throws IOException {
    one.star(A, true);
    one.star(B, true);
    write(one);
    String good = Files.readString(file);
    int at = good.lastIndexOf("2024-");
    Files.writeString(file, good.substring(0, at) + "9999-99" + good.substring(at + 7));
    assertThrows(UncheckedIOException.class, () -> read(other));
    assertEquals(Set.of(), other.articles(Mark.Kind.STARRED).ids());
    Files.writeString(file, "{\"format\":\"dateline-notebook\",\"version\":1}");
    assertThrows(UncheckedIOException.class, () -> read(other));
  }

  @Test
  void whatIsMissingInAFileIsSaidWithItsPlace() throws IOException {
    one.star(A, true);
    one.star(B, true);
    write(one);
    String good = Files.readString(file);
    Files.writeString(file, good.replaceAll("\"fingerprint\" : \"[^\"]*\",", ""));
    assertEquals(
        file + ": article 1 of 2 has no \"fingerprint\". Nothing was read.",
        assertThrows(UncheckedIOException.class, () -> read(other)).getMessage());
    Files.writeString(file, good.replace("2024-", "yesterday-"));
    assertEquals(
        file
            + ": article 1 of 2 has a part that is missing or can't be understood."
            + " Nothing was read.",
        assertThrows(UncheckedIOException.class, () -> read(other)).getMessage());
  }

  private Amount write(Notebook notebook) {
    return new Exchange(notebook, InstantSource.fixed(START)).write(file);
  }

  private Amount read(Notebook notebook) {
    return new Exchange(notebook, InstantSource.fixed(START)).read(file);
  }

  private List<String> texts() {
    return other.notes().stream().map(Note::text).toList();
  }
}
