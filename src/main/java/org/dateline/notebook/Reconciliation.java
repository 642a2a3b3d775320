package org.dateline.notebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Address;
import org.dateline.notebook.Whereabouts.Found;
import org.dateline.work.CancelToken;

/**
 * Finds what the notebook is tied to again after files were moved or changed: by content, then by
 * path. What is in the archive no longer is left as it is, and found when it comes back.
 */
public final class Reconciliation {
  private static final int PAGE = 500;

  private final Notebook notebook;

  /** Of a notebook. */
  public Reconciliation(Notebook notebook) {
    this.notebook = notebook;
  }

  /** A row of the table {@code article}. */
  private record Entry(long number, String id, String fingerprint, Address address) {}

  /** A row that belongs to another article now. */
  private record Move(Entry entry, Found to) {}

  /**
   * Looks everything up, a page at a time, so that the notebook can be written to in between.
   *
   * @return how many entries were tied to another article
   */
  public int run(Whereabouts archive, CancelToken cancel) {
    int moved = 0;
    long last = 0;
    while (true) {
      List<Entry> page = page(last);
      if (page.isEmpty()) {
        return moved;
      }
      List<Move> moves = new ArrayList<>();
      for (Entry entry : page) {
        cancel.check();
        target(entry, archive).ifPresent(found -> moves.add(new Move(entry, found)));
      }
      if (!moves.isEmpty()) {
        apply(moves);
      }
      moved += moves.size();
      last = page.getLast().number();
    }
  }

  private List<Entry> page(long after) {
    return notebook.read(
        connection ->
            Sql.list(
                connection,
                "select entry, id, fingerprint, file, record from article where entry > ?"
                    + " order by entry limit "
                    + PAGE,
                row ->
                    new Entry(
                        row.getLong("entry"),
                        row.getString("id"),
                        row.getString("fingerprint"),
                        new Address(Path.of(row.getString("file")), row.getString("record"))),
                after));
  }

  /** The article an entry belongs to now; empty if that is the same one, or none. */
  private static Optional<Found> target(Entry entry, Whereabouts archive) {
    Optional<Found> here = archive.at(entry.address());
    if (here.filter(found -> found.fingerprint().equals(entry.fingerprint())).isPresent()) {
      return here.filter(found -> !found.id().equals(entry.id()));
    }
    Path name = entry.address().file().getFileName();
    return archive.holding(entry.fingerprint()).stream()
        .min(
            Comparator.comparing((Found f) -> !f.address().file().endsWith(name))
                .thenComparing(Found::address))
        .or(() -> here);
  }

  private void apply(List<Move> moves) {
    Set<String> ids = new TreeSet<>();
    for (Move move : moves) {
      ids.add(move.entry().id());
      ids.add(move.to().id());
    }
    notebook.change(
        connection -> {
          for (Move move : moves) {
            apply(connection, move);
          }
        },
        ids);
  }

  private static void apply(Connection connection, Move move) throws SQLException {
    Found to = move.to();
    long entry = move.entry().number();
    Optional<Long> other =
        Sql.first(
            connection,
            "select entry from article where id = ? and fingerprint = ? and entry <> ?",
            row -> row.getLong(1),
            to.id(),
            to.fingerprint(),
            entry);
    if (other.isPresent()) {
      Entries.merge(connection, entry, other.get());
    } else {
      Sql.change(
          connection,
          "update article set id = ?, fingerprint = ?, file = ?, record = ? where entry = ?",
          to.id(),
          to.fingerprint(),
          to.address().file().toString(),
          to.address().record(),
          entry);
    }
  }
}
