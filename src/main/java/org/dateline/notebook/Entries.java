package org.dateline.notebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dateline.article.Address;

/** The articles on which something hangs. */
final class Entries {
  /** What {@link #ref} needs of a row of the table {@code article}. */
  static final String COLUMNS = "article.id, fingerprint, file, record, headline";

  private Entries() {}

  /** The number of an article's row, which is made if there is none. */
  static long of(Connection connection, ArticleRef article) throws SQLException {
    return Sql.first(
            connection,
            """
            insert into article (id, fingerprint, file, record, headline) values (?, ?, ?, ?, ?)
            on conflict (id, fingerprint) do update
            set file = excluded.file, record = excluded.record, headline = excluded.headline
            returning entry
            """,
            row -> row.getLong(1),
            article.id(),
            article.fingerprint(),
            article.address().file().toString(),
            article.address().record(),
            article.headline())
        .orElseThrow();
  }

  /**
   * Hangs on one row all that hangs on another, which is deleted: the star, what was read, and the
   * rows of every table that refer to it. Where both have the same thing, that of {@code into}
   * stays.
   */
  static void merge(Connection connection, long from, long into) throws SQLException {
    Sql.change(
        connection,
        """
        update article set
        starred = (select min(starred) from article where entry in (?, ?)),
        read = (select min(read) from article where entry in (?, ?))
        where entry = ?
        """,
        from,
        into,
        from,
        into,
        into);
    for (String table : tables(connection)) {
      Sql.change(
          connection, "update or ignore " + table + " set entry = ? where entry = ?", into, from);
      Sql.change(connection, "delete from " + table + " where entry = ?", from);
    }
    Sql.change(connection, "delete from article where entry = ?", from);
  }

  /** The tables whose column {@code entry} names an article. */
  private static List<String> tables(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        """
        select distinct named.name from sqlite_schema named, pragma_foreign_key_list(named.name) key
        where named.type = 'table' and key."table" = 'article' and key."from" = 'entry'
        """,
        row -> row.getString(1));
  }

  /** The article that a row names. */
  static ArticleRef ref(ResultSet row) throws SQLException {
    return new ArticleRef(
        row.getString("id"),
        row.getString("fingerprint"),
        new Address(Path.of(row.getString("file")), row.getString("record")),
        row.getString("headline"));
  }

  /** The ids of the articles for which {@code condition} holds. */
  static List<String> ids(Connection connection, String condition, Object... values)
      throws SQLException {
    return Sql.list(
        connection,
        "select distinct id from article where " + condition,
        row -> row.getString(1),
        values);
  }
}
