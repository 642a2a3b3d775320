package org.dateline.notebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.correction.ArticleKey;
import org.dateline.correction.Correction;
import org.dateline.correction.CorrectionStore;
import org.dateline.correction.Spelling;
import org.jspecify.annotations.Nullable;

/** The corrections in the notebook's file. What a later version wrote is kept and not told. */
final class CorrectionTable implements CorrectionStore {
  private final Store store;
  private final InstantSource clock;

  CorrectionTable(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A correction as it is kept, whether this version knows it or not. */
  record Kept(long number, @Nullable ArticleKey article, Spelling spelling, Instant made) {
    /** Whether both say the same. */
    boolean says(@Nullable ArticleKey of, Spelling what) {
      return Objects.equals(article, of) && spelling.equals(what);
    }
  }

  /** All of them, in the order in which they were made. */
  static List<Kept> all(Connection connection) throws SQLException {
    Map<Long, List<String>> values = new HashMap<>();
    Sql.list(
        connection,
        "select correction, value from correction_value order by correction, position",
        row ->
            values
                .computeIfAbsent(row.getLong("correction"), _ -> new ArrayList<>())
                .add(row.getString("value")));
    return Sql.list(
        connection,
        "select correction, id, fingerprint, what, made from correction order by correction",
        row -> {
          String id = row.getString("id");
          long number = row.getLong("correction");
          List<String> said = values.getOrDefault(number, List.of());
          return new Kept(
              number,
              id == null ? null : new ArticleKey(id, row.getString("fingerprint")),
              new Spelling(row.getString("what"), said),
              Sql.timeOf(row, "made"));
        });
  }

  /** Adds one, made last. */
  static long add(
      Connection connection, @Nullable ArticleKey article, Spelling spelling, Instant made)
      throws SQLException {
    long number =
        Sql.first(
                connection,
                "insert into correction (id, fingerprint, what, made) values (?, ?, ?, ?)"
                    + " returning correction",
                row -> row.getLong(1),
                article == null ? null : article.id(),
                article == null ? null : article.fingerprint(),
                spelling.what(),
                Sql.millis(made))
            .orElseThrow();
    for (int i = 0; i < spelling.values().size(); i++) {
      Sql.change(
          connection,
          "insert into correction_value (correction, position, value) values (?, ?, ?)",
          number,
          i,
          spelling.values().get(i));
    }
    return number;
  }

  @Override
  public List<Correction> corrections() {
    return store.read(
        connection -> {
          List<Correction> made = new ArrayList<>();
          for (Kept kept : all(connection)) {
            kept.spelling()
                .change()
                .ifPresent(change -> made.add(new Correction(kept.article(), change)));
          }
          return made;
        });
  }

  @Override
  public void add(Correction correction) {
    Spelling spelling = Spelling.of(correction.change());
    store.write(connection -> add(connection, correction.article(), spelling, clock.instant()));
  }

  @Override
  public void remove(Correction correction) {
    Spelling spelling = Spelling.of(correction.change());
    store.write(
        connection -> {
          long last = -1;
          for (Kept kept : all(connection)) {
            last = kept.says(correction.article(), spelling) ? kept.number() : last;
          }
          return Sql.change(connection, "delete from correction where correction = ?", last);
        });
  }
}
