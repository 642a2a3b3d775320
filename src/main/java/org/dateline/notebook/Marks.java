package org.dateline.notebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.dateline.search.Mark;

/** Stars, what was read, and tags: the statements. */
final class Marks {
  private static final String OF_ARTICLE = "entry in (select entry from article where id = ?)";

  private Marks() {}

  /** Gives an article its star, or takes it away. */
  static void star(Connection connection, ArticleRef article, boolean on, Instant now)
      throws SQLException {
    set(connection, "starred", article, on, now);
  }

  /** Notes that an article was read, or that it was not. */
  static void read(Connection connection, ArticleRef article, boolean on, Instant now)
      throws SQLException {
    set(connection, "read", article, on, now);
  }

  private static void set(
      Connection connection, String column, ArticleRef article, boolean on, Instant now)
      throws SQLException {
    if (on) {
      Sql.change(
          connection,
          "update article set " + column + " = coalesce(" + column + ", ?) where entry = ?",
          Sql.millis(now),
          Entries.of(connection, article));
    } else {
      Sql.change(connection, "update article set " + column + " = null where id = ?", article.id());
    }
  }

  /** Gives an article a tag. */
  static void tag(Connection connection, ArticleRef article, String name, Instant now)
      throws SQLException {
    Sql.change(
        connection,
        "insert into article_tag (entry, tag, added) values (?, ?, ?) on conflict do nothing",
        Entries.of(connection, article),
        tag(connection, name),
        Sql.millis(now));
  }

  /** The number of a tag, which is made if there is none of that name. */
  static long tag(Connection connection, String name) throws SQLException {
    return Sql.first(
            connection,
            """
            insert into tag (key, name) values (?, ?)
            on conflict (key) do update set key = excluded.key returning tag
            """,
            row -> row.getLong(1),
            Mark.Tag.key(name),
            Mark.Tag.clean(name))
        .orElseThrow();
  }

  /** Takes a tag from an article. */
  static void untag(Connection connection, ArticleRef article, String name) throws SQLException {
    Sql.change(
        connection,
        "delete from article_tag where "
            + OF_ARTICLE
            + " and tag = (select tag from tag where key = ?)",
        article.id(),
        Mark.Tag.key(name));
  }

  /** Calls a tag something else, for all its articles; two tags become one if both are there. */
  static void rename(Connection connection, String from, String to) throws SQLException {
    long old = tag(connection, from);
    if (Mark.Tag.key(from).equals(Mark.Tag.key(to))) {
      Sql.change(connection, "update tag set name = ? where tag = ?", Mark.Tag.clean(to), old);
      return;
    }
    Sql.change(
        connection,
        """
        insert into article_tag (entry, tag, added)
        select entry, ?, added from article_tag where tag = ? on conflict do nothing
        """,
        tag(connection, to),
        old);
    Sql.change(connection, "delete from article_tag where tag = ?", old);
  }

  /** The articles that bear a tag. */
  static List<ArticleRef> tagged(Connection connection, String name) throws SQLException {
    return Sql.list(
        connection,
        "select "
            + Entries.COLUMNS
            + " from article_tag join article using (entry) join tag using (tag) where key = ?"
            + " order by added, entry",
        Entries::ref,
        Mark.Tag.key(name));
  }
}
