package org.dateline.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps that make the tables, in order. A file's {@code user_version} says how many of them it
 * has been through. A step that was given out is never changed: what comes later is a further step.
 */
final class Migrations {
  /** Tells a notebook from other SQLite files: "Dlnb". */
  static final int APPLICATION = 0x446c6e62;

  private static final List<String> FILES = List.of("0001.sql", "0002.sql");

  private final List<String> steps;

  /**
   * Some steps.
   *
   * @param steps statements that stand apart by empty lines
   */
  Migrations(List<String> steps) {
    this.steps = List.copyOf(steps);
  }

  /** All steps that this version knows. */
  static Migrations all() {
    return new Migrations(FILES.stream().map(Migrations::read).toList());
  }

  /** How many steps there are. */
  int newest() {
    return steps.size();
  }

  /** These steps and one more. */
  Migrations and(String step) {
    return new Migrations(Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  /** How many steps a file has been through; 0 for an empty one. */
  static int version(Connection connection) throws SQLException {
    return Sql.first(connection, "pragma user_version", row -> row.getInt(1)).orElse(0);
  }

  /** Whether there is nothing in a file yet. */
  static boolean isEmpty(Connection connection) throws SQLException {
    return Sql.first(connection, "select 1 from sqlite_schema limit 1", row -> true).isEmpty();
  }

  /** Whether a file that is not empty is a notebook. */
  static boolean isNotebook(Connection connection) throws SQLException {
    return Sql.first(connection, "pragma application_id", row -> row.getInt(1)).orElse(0)
        == APPLICATION;
  }

  /**
   * Takes a file through the steps that it lacks, each a transaction of its own; does nothing if
   * another process did in the meantime.
   */
  void run(Connection connection) throws SQLException {
    for (int step = version(connection) + 1; step <= steps.size(); step++) {
      Sql.change(connection, "begin immediate");
      boolean done = false;
      try {
        if (version(connection) < step) {
          for (String statement : statements(steps.get(step - 1))) {
            Sql.change(connection, statement);
          }
          Sql.change(connection, "pragma application_id = " + APPLICATION);
          Sql.change(connection, "pragma user_version = " + step);
        }
        Sql.change(connection, "commit");
        done = true;
      } finally {
        if (!done) {
          Sql.change(connection, "rollback");
        }
      }
    }
  }

  private static String[] statements(String step) {
    return step.strip().split("\\R\\s*\\R", -1);
  }

  private static String read(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be read", e);
    }
  }
}
