package org.dateline.notebook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with values in them: the part of JDBC that would be repeated everywhere. */
final class Sql {
  private Sql() {}

  /** Makes something of the row that a result stands on. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Runs a statement that changes rows, and says how many it changed. */
  static int change(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** All rows of a question, in its order. */
  static <T> List<T> list(
      Connection connection, String sql, Row<T> each, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(each.of(rows));
      }
      return list;
    }
  }

  /** The first row of a question. */
  static <T> Optional<T> first(
      Connection connection, String sql, Row<T> each, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(each.of(rows)) : Optional.empty();
    }
  }

  /** A time as it is kept: milliseconds since 1970; null for none. */
  static @Nullable Long millis(@Nullable Instant time) {
    return time == null ? null : time.toEpochMilli();
  }

  /** A time that was kept; null for none. */
  static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  /** A time that is always there. */
  static Instant timeOf(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
