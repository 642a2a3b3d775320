package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Origin;
import org.dateline.search.Copies;
import org.dateline.search.Hit;
import org.dateline.search.SearchRequest;
import org.dateline.work.CancelToken;

/** One story with two copies. */
final class FakeCopies implements Copies {
  boolean none;

  @Override
  public Stories stories(SearchRequest request, int offset, int limit, CancelToken cancel) {
    throw new AssertionError("nobody asks for stories here");
  }

  @Override
  public Stories clusters(SearchRequest request, int limit, CancelToken cancel) {
    Hit hit =
        new Hit(
            "0000000000000010",
            Path.of("/archive/bridge.txt"),
            new Hit.Marked("Mayor opens bridge", List.of()),
            Origin.STATED,
            when("2019-05-03"),
            "Wire",
            "",
            0,
            new Hit.Marked("", List.of()));
    return none
        ? new Stories(5, 0, 0, List.of(), 2)
        : new Stories(5, 1, 0, List.of(new Story(hit, 2, 2)), 2);
  }

  @Override
  public List<Copy> of(String articleId) {
    return List.of(
        copy("0000000000000010", "bridge.txt", "2019-05-03", "Wire", 412, 1),
        copy("0000000000000011", "mayor.txt", "2019-05-04", "Port Post", 371, 0.915));
  }

  private static Copy copy(
      String id, String file, String day, String source, int words, double alike) {
    Path path = Path.of("/archive", file);
    return new Copy(
        id, path, 0, "Mayor opens bridge", when(day), source, "", words, alike, alike == 1);
  }

  private static Hit.When when(String day) {
    LocalDate date = LocalDate.parse(day);
    return new Hit.When(day, Origin.STATED, date, date, date);
  }
}
