package org.dateline.index;

import static org.dateline.index.ArticleFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.dateline.search.QueryParser;
import org.dateline.search.SearchRequest;
import org.dateline.search.SearchRequest.Sort;
import org.dateline.work.CancelToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ukrainian and Russian words are found in any inflection. */
class CyrillicSearchTest {
  @TempDir Path folder;
  private ArchiveIndex index;

  @BeforeEach
  void open() throws Exception {
    index = ArchiveIndex.open(folder, false);
    file("ukrainian")
        .headline("Переговори у Києві")
        .body(
            "Президента Зеленського чекали у п'ятницю. Військові літаки пролетіли над містами.",
            "Угоду підписано.")
        .putInto(index.store());
    file("russian")
        .headline("Переговоры в Москве")
        .body("Самолёты пролетели над городами. Президент встретился с послами в пятницу.")
        .putInto(index.store());
    index.store().commit();
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  @Test
  void ukrainianWordsAreFoundByTheirDictionaryForm() {
    finds("київ", "ukrainian");
    finds("місто", "ukrainian");
    finds("п’ятниця", "ukrainian");
    finds("літак", "ukrainian");
    finds("зеленський", "ukrainian");
  }

  @Test
  void russianWordsAreFoundByTheirStem() {
    finds("москва", "russian");
    finds("самолет", "russian");
    finds("самолётами", "russian");
    finds("посол", "russian");
    finds("город", "russian");
  }

  @Test
  void aWordOfBothLanguagesFindsBoth() {
    finds("президент", "russian", "ukrainian");
  }

  @Test
  void phrasesAreFoundAsWritten() {
    finds("\"над містами\"", "ukrainian");
    finds("\"над город\"");
    finds("самол*", "russian");
    finds("літак~", "ukrainian");
  }

  private void finds(String text, String... files) {
    SearchRequest request =
        new SearchRequest(QueryParser.parse(text).query(), List.of(), Sort.RELEVANCE);
    List<String> found =
        index.archive().search(request, 0, 10, new CancelToken()).page().stream()
            .map(hit -> hit.file().getFileName().toString())
            .sorted()
            .toList();
    assertEquals(List.of(files), found, text);
  }
}
