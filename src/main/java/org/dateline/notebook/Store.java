package org.dateline.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The notebook's file, given out to one caller at a time. What a caller changes is written as one
 * transaction, or not at all, and is on the disk when {@link #write} returns.
 */
final class Store implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final ReentrantLock turn = new ReentrantLock();

  /** A file whose tables are those of this version. */
  Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** What is done with the connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * Reads one consistent state.
   *
   * @throws UncheckedIOException if the file can't be read
   */
  <T> T read(Work<T> work) {
    return inTransaction("begin", "read", work);
  }

  /**
   * Changes the file.
   *
   * @throws UncheckedIOException if it can't be written; nothing is changed then
   */
  <T> T write(Work<T> work) {
    return inTransaction("begin immediate", "written", work);
  }

  private <T> T inTransaction(String begin, String verb, Work<T> work) {
    turn.lock();
    try {
      Sql.change(connection, begin);
      boolean done = false;
      try {
        T answer = work.on(connection);
        Sql.change(connection, "commit");
        done = true;
        return answer;
      } finally {
        if (!done) {
          Sql.change(connection, "rollback");
        }
      }
    } catch (SQLException e) {
      throw new UncheckedIOException(
          new IOException("The notebook could not be " + verb + ": " + file, e));
    } finally {
      turn.unlock();
    }
  }

  /** Copies the file as it is now to {@code copy}, which must not exist. */
  void copyTo(Path copy) {
    turn.lock();
    try {
      Sql.change(connection, "vacuum into ?", copy.toString());
    } catch (SQLException e) {
      throw new UncheckedIOException(
          new IOException("The notebook could not be copied to " + copy, e));
    } finally {
      turn.unlock();
    }
  }

  /** A number that another process changes by writing to the file, and this one does not. */
  int foreignChanges() {
    turn.lock();
    try {
      return Sql.first(connection, "pragma data_version", row -> row.getInt(1)).orElse(0);
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("The notebook could not be read: " + file, e));
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new UncheckedIOException(
          new IOException("The notebook could not be closed: " + file, e));
    } finally {
      turn.unlock();
    }
  }
}
