package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.ingest.NeighbourStore;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenArticlesTest {
  /** More than one article that is sure may bring. */
  private static final int TOPICS = 60;

  @TempDir private Path folder;

  /** Words that the articles of no other topic have. */
  private static String about(int topic) {
    return IntStream.range(0, 15)
            .mapToObj(word -> "topic" + (char) ('a' + topic % 26) + topic / 26 + "word" + word)
            .collect(Collectors.joining(" "))
        + ".";
  }

  private static ArticleFixture undated(String name, int topic) {
    return ArticleFixture.file(name).headline("Undated").body(about(topic));
  }

  private static ArticleFixture dated(String name, int topic) {
    return ArticleFixture.file(name).headline("Dated").body(about(topic)).on("2022-01-01");
  }

  private static void fill(ArchiveIndex index) {
    for (int topic = 0; topic < TOPICS; topic++) {
      undated("undated-" + topic, topic).putInto(index.store());
      dated("dated-" + topic, topic).putInto(index.store());
    }
    index.store().commit();
  }

  private static void settle(ArchiveIndex index) {
    index.neighbours().settle();
    index.store().commit();
  }

  /** The files of the articles that are to be dated, in order; as many as were announced. */
  private static List<String> open(ArchiveIndex index) {
    List<String> files = new ArrayList<>();
    index
        .neighbours()
        .eachOpen(
            5,
            new NeighbourStore.Receiver() {
              private long left;

              @Override
              public void begin(long total) {
                left = total;
              }

              @Override
              public void take(Supplier<NeighbourStore.Open> question) {
                files.add(question.get().article().file().path().getFileName().toString());
                left--;
              }

              @Override
              public void end() {
                assertEquals(0, left);
              }
            },
            new CancelToken());
    files.sort(null);
    return files;
  }

  @Test
  void allThatAreNotSureAreDatedAfterAFirstImport() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      fill(index);
      assertEquals(TOPICS, open(index).size());
    }
  }

  @Test
  void afterAFewMoreOnlyTheNewOnesAndThoseLikeThemAre() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      fill(index);
      settle(index);
      dated("more", 3).putInto(index.store());
      index.store().commit();
      assertEquals(List.of("undated-3"), open(index));
    }
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      assertEquals(List.of("undated-3"), open(index));
      settle(index);
      undated("one more", 5).putInto(index.store());
      index.store().commit();
      assertEquals(List.of("one more"), open(index));
      settle(index);
      assertEquals(List.of(), open(index));
    }
  }

  @Test
  void afterManyMoreAllAre() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      fill(index);
      settle(index);
      for (int topic = 0; topic < 3; topic++) {
        dated("more-" + topic, topic).putInto(index.store());
      }
      index.store().commit();
      assertEquals(TOPICS, open(index).size());
    }
  }
}
