package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.dateline.search.Query;
import org.dateline.search.QueryParser;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppableReaderTest {
  private final QueryTranslator queries = new QueryTranslator(new TextAnalysis());

  @TempDir Path folder;

  @BeforeEach
  void fill() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder, false)) {
      file("1").headline("One").body("naval drills and naval ships").putInto(index.store());
      file("2").headline("Two").body("drills of the navy").putInto(index.store());
      index.store().commit();
    }
  }

  @Test
  void itFindsWhatTheReaderBelowFinds() throws Exception {
    CancelToken cancel = new CancelToken();
    assertEquals(2, count("nav*", cancel));
    assertEquals(2, count("drils~1", cancel));
    assertEquals(1, count("\"drills naval\"~2", cancel));
    assertEquals(1, count("\"naval drills\"", cancel));
    assertEquals(2, count("drills", cancel));
  }

  @Test
  void lookingWordsUpAndMovingThemAboutStopsWithoutATimeLimit() {
    CancelToken cancelled = new CancelToken();
    cancelled.cancel();
    for (String text : new String[] {"nav*", "drils~1", "drils~2", "\"drills naval\"~2"}) {
      assertThrows(CancellationException.class, () -> count(text, cancelled), text);
    }
  }

  private int count(String text, CancelToken cancel) throws Exception {
    Query query = QueryParser.parse(text).query();
    try (DirectoryReader reader =
        new StoppableReader(DirectoryReader.open(FSDirectory.open(folder)), cancel)) {
      return new IndexSearcher(reader).count(queries.translate(query));
    }
  }
}
