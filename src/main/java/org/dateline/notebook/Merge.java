package org.dateline.notebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.article.Address;
import org.dateline.article.Span;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Spelling;
import org.dateline.notebook.NotebookJson.ArticleJson;
import org.dateline.notebook.NotebookJson.CorrectionJson;
import org.dateline.notebook.NotebookJson.NoteJson;
import org.dateline.notebook.NotebookJson.SearchJson;
import org.dateline.notebook.NotebookJson.TagJson;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Puts an exported notebook beside what is there. A note or search that both have and that says
 * something else in each is kept both ways: the later one, and the earlier one under an identifier
 * made from what it says, so that the same file read again adds nothing.
 */
final class Merge {
  private final Connection connection;

  Merge(Connection connection) {
    this.connection = connection;
  }

  /** A part of a notebook that can't be put anywhere; the message says which one, and why. */
  static final class Senseless extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Senseless(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** Puts one part beside what is there. */
  @FunctionalInterface
  private interface Putting<T> {
    void put(T part) throws SQLException;
  }

  /**
   * Puts everything beside what is there.
   *
   * @throws Senseless at the first part that can't be put anywhere
   */
  void all(NotebookJson json) throws SQLException {
    each("article", json.articles(), this::article);
    each("saved search", json.searches(), this::search);
    each("correction", orNone(json.corrections()), this::correction);
  }

  private static <T> void each(String what, List<T> parts, Putting<T> putting) throws SQLException {
    for (int i = 0; i < parts.size(); i++) {
      String which = what + ' ' + (i + 1) + " of " + parts.size();
      try {
        putting.put(parts.get(i));
      } catch (Senseless e) {
        throw new Senseless(which + ' ' + e.getMessage(), e);
      } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
        throw new Senseless(which + " has a part that is missing or can't be understood", e);
      }
    }
  }

  private static void require(String name, @Nullable String value) {
    if (value == null) {
      throw new Senseless("has no \"" + name + '"', null);
    }
  }

  /** Adds a correction behind those that are there, unless one of them says the same. */
  private void correction(CorrectionJson json) throws SQLException {
    String id = json.id();
    String fingerprint = json.fingerprint();
    ArticleKey article = id == null || fingerprint == null ? null : new ArticleKey(id, fingerprint);
    Spelling spelling = new Spelling(json.what(), json.values());
    if (CorrectionTable.all(connection).stream().noneMatch(k -> k.says(article, spelling))) {
      CorrectionTable.add(connection, article, spelling, Instant.parse(json.made()));
    }
  }

  static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private void article(ArticleJson json) throws SQLException {
    require("id", json.id());
    require("fingerprint", json.fingerprint());
    require("file", json.file());
    require("record", json.record());
    require("headline", json.headline());
    ArticleRef ref =
        new ArticleRef(
            json.id(),
            json.fingerprint(),
            new Address(Path.of(json.file()), json.record()),
            json.headline());
    if (json.starred() != null) {
      Marks.star(connection, ref, true, Instant.parse(json.starred()));
    }
    if (json.read() != null) {
      Marks.read(connection, ref, true, Instant.parse(json.read()));
    }
    for (TagJson tag : orNone(json.tags())) {
      Marks.tag(connection, ref, tag.name(), Instant.parse(tag.added()));
    }
    for (NoteJson note : orNone(json.notes())) {
      note(
          new Note(
              note.uid(),
              ref,
              passage(note),
              note.text(),
              Instant.parse(note.created()),
              Instant.parse(note.changed())));
    }
  }

  private static Note.@Nullable Passage passage(NoteJson note) {
    return note.quote() == null || note.start() == null || note.end() == null
        ? null
        : new Note.Passage(new Span(note.start(), note.end()), note.quote());
  }

  private void note(Note note) throws SQLException {
    Optional<Note> here = Notes.find(connection, note.uid());
    if (here.isEmpty()) {
      Notes.put(connection, note);
      return;
    }
    Note other = here.get();
    if (other.text().equals(note.text())) {
      return;
    }
    boolean later = note.changed().isAfter(other.changed());
    if (later) {
      Notes.put(connection, note);
    }
    Note earlier = later ? other : note;
    String uid = derived(earlier.uid(), earlier.text());
    if (Notes.find(connection, uid).isEmpty()) {
      Notes.put(
          connection,
          new Note(
              uid,
              earlier.article(),
              earlier.passage(),
              earlier.text(),
              earlier.created(),
              earlier.changed()));
    }
  }

  private void search(SearchJson json) throws SQLException {
    SavedSearch search =
        new SavedSearch(
            json.uid(),
            json.name(),
            json.query(),
            orNone(json.filters()).stream()
                .map(f -> new Filter(Facet.valueOf(f.facet()), f.value(), f.exclude()))
                .toList(),
            Sort.valueOf(json.sort()),
            Instant.parse(json.created()),
            Instant.parse(json.changed()),
            Instant.parse(json.opened()));
    SeenArticles seen = SeenArticles.read(Base64.getDecoder().decode(json.seen()));
    Optional<SavedSearch> here = Searches.find(connection, search.uid());
    if (here.isEmpty()) {
      put(search, seen);
      return;
    }
    SavedSearch other = here.get();
    SeenArticles seenHere = Searches.seen(connection, other.uid());
    if (sameAs(search, other)) {
      Instant opened = later(search.opened(), other.opened());
      Searches.opened(connection, other.uid(), seenHere.with(seen), opened);
      return;
    }
    boolean isLater = search.changed().isAfter(other.changed());
    SavedSearch earlier = isLater ? other : search;
    SavedSearch copy =
        earlier.as(derived(earlier.uid(), earlier.name() + '\n' + earlier.withoutTimes()));
    if (Searches.find(connection, copy.uid()).isEmpty()) {
      put(copy, isLater ? seenHere : seen);
    }
    if (isLater) {
      put(search, seen);
    }
  }

  private void put(SavedSearch search, SeenArticles seen) throws SQLException {
    Searches.put(connection, search);
    Searches.opened(connection, search.uid(), seen, search.opened());
  }

  private static boolean sameAs(SavedSearch one, SavedSearch other) {
    return one.name().equals(other.name()) && one.withoutTimes().equals(other.withoutTimes());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static String derived(String uid, String said) {
    return UUID.nameUUIDFromBytes((uid + '\n' + said).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
