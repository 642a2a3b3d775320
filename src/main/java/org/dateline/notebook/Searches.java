package org.dateline.notebook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.search.Facet;
import org.dateline.search.Filter;
import org.dateline.search.SearchRequest.Sort;

/** Saved searches: the statements. */
final class Searches {
  private static final String SELECT =
      "select search, uid, name, query, sort, created, changed, opened from saved_search ";

  private Searches() {}

  /** Writes a saved search, in place of what it was before; what was seen of it stays. */
  static void put(Connection connection, SavedSearch search) throws SQLException {
    long number =
        Sql.first(
                connection,
                """
                insert into saved_search (uid, name, query, sort, created, changed, opened, seen)
                values (?, ?, ?, ?, ?, ?, ?, x'')
                on conflict (uid) do update set name = excluded.name, query = excluded.query,
                sort = excluded.sort, created = excluded.created, changed = excluded.changed,
                opened = excluded.opened
                returning search
                """,
                row -> row.getLong(1),
                search.uid(),
                search.name(),
                search.query(),
                search.sort().name(),
                Sql.millis(search.created()),
                Sql.millis(search.changed()),
                Sql.millis(search.opened()))
            .orElseThrow();
    Sql.change(connection, "delete from saved_filter where search = ?", number);
    int position = 0;
    for (Filter filter : search.filters()) {
      Sql.change(
          connection,
          "insert into saved_filter (search, position, facet, value, exclude) values (?,?,?,?,?)",
          number,
          position++,
          filter.facet().name(),
          filter.value(),
          filter.exclude() ? 1 : 0);
    }
  }

  static void remove(Connection connection, String uid) throws SQLException {
    Sql.change(connection, "delete from saved_search where uid = ?", uid);
  }

  /** All saved searches, in the order of their names. */
  static List<SavedSearch> all(Connection connection) throws SQLException {
    return Sql.list(
        connection, SELECT + "order by name collate nocase, uid", row -> search(connection, row));
  }

  static Optional<SavedSearch> find(Connection connection, String uid) throws SQLException {
    return Sql.first(connection, SELECT + "where uid = ?", row -> search(connection, row), uid);
  }

  /** What was seen of a search when it was opened last. */
  static SeenArticles seen(Connection connection, String uid) throws SQLException {
    return Sql.first(
            connection,
            "select seen from saved_search where uid = ?",
            row -> SeenArticles.read(row.getBytes(1)),
            uid)
        .orElse(SeenArticles.NONE);
  }

  /** Notes when a search was opened, and what was seen of it. */
  static void opened(Connection connection, String uid, SeenArticles seen, Instant now)
      throws SQLException {
    Sql.change(
        connection,
        "update saved_search set seen = ?, opened = ? where uid = ?",
        seen.bytes(),
        Sql.millis(now),
        uid);
  }

  private static SavedSearch search(Connection connection, ResultSet row) throws SQLException {
    return new SavedSearch(
        row.getString("uid"),
        row.getString("name"),
        row.getString("query"),
        Sql.list(
            connection,
            "select facet, value, exclude from saved_filter where search = ? order by position",
            filter ->
                new Filter(
                    Facet.valueOf(filter.getString(1)), filter.getString(2), filter.getBoolean(3)),
            row.getLong("search")),
        Sort.valueOf(row.getString("sort")),
        Sql.timeOf(row, "created"),
        Sql.timeOf(row, "changed"),
        Sql.timeOf(row, "opened"));
  }
}
