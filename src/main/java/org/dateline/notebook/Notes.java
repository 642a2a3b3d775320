package org.dateline.notebook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** Notes: the statements. */
final class Notes {
  private static final String SELECT =
      "select uid, first, last, quote, text, created, changed, "
          + Entries.COLUMNS
          + " from note join article using (entry) ";

  private Notes() {}

  /** Writes a note, in place of what it said before. */
  static void put(Connection connection, Note note) throws SQLException {
    Note.Passage passage = note.passage();
    Sql.change(
        connection,
        """
        insert into note (uid, entry, first, last, quote, text, created, changed)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (uid) do update set entry = excluded.entry, first = excluded.first,
        last = excluded.last, quote = excluded.quote, text = excluded.text,
        created = excluded.created, changed = excluded.changed
        """,
        note.uid(),
        Entries.of(connection, note.article()),
        passage == null ? null : passage.span().start(),
        passage == null ? null : passage.span().end(),
        passage == null ? null : passage.quote(),
        note.text(),
        Sql.millis(note.created()),
        Sql.millis(note.changed()));
  }

  static void remove(Connection connection, String uid) throws SQLException {
    Sql.change(connection, "delete from note where uid = ?", uid);
  }

  static Optional<Note> find(Connection connection, String uid) throws SQLException {
    return Sql.first(connection, SELECT + "where uid = ?", Notes::note, uid);
  }

  /** The notes on an article, those on the whole of it first, then by place. */
  static List<Note> on(Connection connection, String articleId) throws SQLException {
    return Sql.list(
        connection,
        SELECT + "where article.id = ? order by first nulls first, last, created, uid",
        Notes::note,
        articleId);
  }

  /** All notes, the one written last first. */
  static List<Note> all(Connection connection) throws SQLException {
    return Sql.list(connection, SELECT + "order by changed desc, uid", Notes::note);
  }

  private static Note note(ResultSet row) throws SQLException {
    return new Note(
        row.getString("uid"),
        Entries.ref(row),
        passage(row),
        row.getString("text"),
        Sql.timeOf(row, "created"),
        Sql.timeOf(row, "changed"));
  }

  private static Note.@Nullable Passage passage(ResultSet row) throws SQLException {
    String quote = row.getString("quote");
    return quote == null
        ? null
        : new Note.Passage(new Span(row.getInt("first"), row.getInt("last")), quote);
  }
}
