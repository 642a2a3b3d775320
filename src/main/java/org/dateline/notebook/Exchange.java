package org.dateline.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.correction.ArticleKey;
import org.dateline.notebook.NotebookJson.ArticleJson;
import org.dateline.notebook.NotebookJson.CorrectionJson;
import org.dateline.notebook.NotebookJson.FilterJson;
import org.dateline.notebook.NotebookJson.NoteJson;
import org.dateline.notebook.NotebookJson.SearchJson;
import org.dateline.notebook.NotebookJson.TagJson;
import org.jspecify.annotations.Nullable;

/** Writes a whole notebook to a file, and puts what such a file holds beside what is there. */
public final class Exchange {
  private final Notebook notebook;
  private final InstantSource clock;

  /** Of a notebook. */
  public Exchange(Notebook notebook, InstantSource clock) {
    this.notebook = notebook;
    this.clock = clock;
  }

  /**
   * How much was written or read.
   *
   * @param articles on which anything hangs
   * @param notes on them
   * @param searches that were saved
   */
  public record Amount(int articles, int notes, int searches) {
    static Amount of(NotebookJson json) {
      int notes = json.articles().stream().mapToInt(a -> Merge.orNone(a.notes()).size()).sum();
      return new Amount(json.articles().size(), notes, json.searches().size());
    }
  }

  /**
   * Writes everything to {@code file}, in place of what was there.
   *
   * @throws UncheckedIOException if it can't be written
   */
  public Amount write(Path file) {
    NotebookJson json = notebook.read(this::everything);
    try {
      json.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The notebook could not be written to " + file, e);
    }
    return Amount.of(json);
  }

  /**
   * Puts what {@code file} holds beside what is there: nothing is lost, and reading the same file
   * again changes nothing. The notebook's file is copied before.
   *
   * @throws UncheckedIOException if the file can't be read or is no notebook
   */
  public Amount read(Path file) {
    NotebookJson json;
    try {
      json = NotebookJson.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The notebook could not be read from " + file, e);
    }
    notebook.backUp("before-import");
    Set<String> ids = new TreeSet<>();
    json.articles().forEach(article -> ids.add(article.id()));
    try {
      notebook.change(connection -> new Merge(connection).all(json), ids);
    } catch (Merge.Senseless e) {
      String message = file + ": " + e.getMessage() + ". Nothing was read.";
      throw new UncheckedIOException(message, new IOException(message, e));
    }
    return Amount.of(json);
  }

  private NotebookJson everything(Connection connection) throws SQLException {
    Map<Long, List<TagJson>> tags = new HashMap<>();
    Map<Long, List<NoteJson>> notes = new HashMap<>();
    group(
        connection,
        "select entry, name, added from article_tag join tag using (tag) order by entry, key",
        row -> new TagJson(row.getString("name"), time(row, "added")),
        tags);
    group(
        connection,
        "select entry, uid, first, last, quote, text, created, changed from note"
            + " order by entry, created, uid",
        Exchange::note,
        notes);
    List<ArticleJson> articles =
        Sql.list(
            connection,
            "select entry, id, fingerprint, file, record, headline, starred, read from article"
                + " where starred is not null or read is not null"
                + " or entry in (select entry from article_tag)"
                + " or entry in (select entry from note) order by id, fingerprint",
            row -> article(row, tags, notes));
    return new NotebookJson(
        NotebookJson.FORMAT,
        NotebookJson.VERSION,
        clock.instant().toString(),
        articles,
        searches(connection),
        corrections(connection));
  }

  private static <T> void group(
      Connection connection, String sql, Sql.Row<T> each, Map<Long, List<T>> groups)
      throws SQLException {
    Sql.list(
        connection,
        sql,
        row ->
            groups.computeIfAbsent(row.getLong("entry"), _ -> new ArrayList<>()).add(each.of(row)));
  }

  private static ArticleJson article(
      ResultSet row, Map<Long, List<TagJson>> tags, Map<Long, List<NoteJson>> notes)
      throws SQLException {
    long entry = row.getLong("entry");
    return new ArticleJson(
        row.getString("id"),
        row.getString("fingerprint"),
        row.getString("file"),
        row.getString("record"),
        row.getString("headline"),
        text(Sql.time(row, "starred")),
        text(Sql.time(row, "read")),
        tags.getOrDefault(entry, List.of()),
        notes.getOrDefault(entry, List.of()));
  }

  private static NoteJson note(ResultSet row) throws SQLException {
    String quote = row.getString("quote");
    return new NoteJson(
        row.getString("uid"),
        quote == null ? null : row.getInt("first"),
        quote == null ? null : row.getInt("last"),
        quote,
        row.getString("text"),
        time(row, "created"),
        time(row, "changed"));
  }

  private static List<SearchJson> searches(Connection connection) throws SQLException {
    List<SearchJson> searches = new ArrayList<>();
    for (SavedSearch search : Searches.all(connection)) {
      searches.add(
          new SearchJson(
              search.uid(),
              search.name(),
              search.query(),
              search.filters().stream()
                  .map(f -> new FilterJson(f.facet().name(), f.value(), f.exclude()))
                  .toList(),
              search.sort().name(),
              search.created().toString(),
              search.changed().toString(),
              search.opened().toString(),
              Base64.getEncoder().encodeToString(Searches.seen(connection, search.uid()).bytes())));
    }
    return searches;
  }

  private static List<CorrectionJson> corrections(Connection connection) throws SQLException {
    return CorrectionTable.all(connection).stream()
        .map(
            kept -> {
              ArticleKey key = kept.article();
              return new CorrectionJson(
                  key == null ? null : key.id(),
                  key == null ? null : key.fingerprint(),
                  kept.spelling().what(),
                  kept.spelling().values(),
                  kept.made().toString());
            })
        .toList();
  }

  private static String time(ResultSet row, String column) throws SQLException {
    return Sql.timeOf(row, column).toString();
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }
}
