package org.dateline.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.dateline.notebook.NotebookUnavailable.Reason;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteErrorCode;

/** Opens a notebook's file: looks it over before anything can change it, then brings it up. */
final class NotebookFile {
  /** How long another process is waited for. */
  private static final int BUSY_MILLIS = 10_000;

  private final Path file;
  private final Migrations migrations;
  private final InstantSource clock;

  NotebookFile(Path file, Migrations migrations, InstantSource clock) {
    this.file = file.toAbsolutePath();
    this.migrations = migrations;
    this.clock = clock;
  }

  /** Opens the file, and makes it if there is none. */
  Store open() throws NotebookUnavailable {
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file)) {
        inspect("quick_check");
      }
      return prepared();
    } catch (SQLException e) {
      throw explain(e);
    } catch (IOException | UncheckedIOException e) {
      throw new NotebookUnavailable(
          Reason.NO_ACCESS, file, "The notebook can't be read or written: " + file, e);
    }
  }

  /** Looks the whole file over, which is there, and brings nothing up. */
  void check() throws NotebookUnavailable {
    try {
      inspect("integrity_check");
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  /** Looks a file over by a pragma, with a connection that leaves it as it is. */
  private void inspect(String pragma) throws SQLException, NotebookUnavailable {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    try (Connection connection = config.createConnection(address())) {
      String state =
          Sql.first(connection, "pragma " + pragma + "(1)", row -> row.getString(1)).orElse("");
      boolean empty = Migrations.isEmpty(connection);
      if (!state.equals("ok") || (!empty && !Migrations.isNotebook(connection))) {
        throw damaged(null);
      }
      if (Migrations.version(connection) > migrations.newest()) {
        throw new NotebookUnavailable(
            Reason.NEWER,
            file,
            "The notebook was written by a newer version of Dateline, which this one can't read: "
                + file,
            null);
      }
    }
  }

  private Store prepared() throws SQLException, NotebookUnavailable {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setJournalMode(JournalMode.WAL);
    // A change that was told to be done is on the disk, even if the power fails.
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    Connection connection = config.createConnection(address());
    boolean ready = false;
    try {
      Store store = new Store(file, connection);
      int version = Migrations.version(connection);
      if (version > 0 && version < migrations.newest()) {
        new Backups(file, clock).make(store, "version-" + version);
      }
      migrations.run(connection);
      ready = true;
      return store;
    } finally {
      if (!ready) {
        connection.close();
      }
    }
  }

  private String address() {
    return "jdbc:sqlite:" + file;
  }

  private NotebookUnavailable explain(SQLException e) {
    // What SQLite adds to a code to tell more stands above its lowest eight bits.
    int code = e.getErrorCode() & 0xff;
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return damaged(e);
    }
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return new NotebookUnavailable(
          Reason.LOCKED, file, "Another program holds the notebook: " + file, e);
    }
    return new NotebookUnavailable(
        Reason.NO_ACCESS, file, "The notebook can't be read or written: " + file, e);
  }

  private NotebookUnavailable damaged(@Nullable Throwable cause) {
    return new NotebookUnavailable(
        Reason.DAMAGED,
        file,
        "The notebook is damaged, and was left as it is: "
            + file
            + new Backups(file, clock)
                .newest()
                .map(b -> ". The newest copy of it is " + b)
                .orElse(""),
        cause);
  }
}
