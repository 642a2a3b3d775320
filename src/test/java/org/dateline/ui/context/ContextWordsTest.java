package org.dateline.ui.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.article.Origin;
import org.dateline.article.Span;
import org.dateline.search.ContextLine;
import org.dateline.search.Hit;
import org.junit.jupiter.api.Test;

class ContextWordsTest {
  private static ContextLine line(String edtf, String source, String left) {
    Hit.When date = new Hit.When(edtf, Origin.INFERRED, null, null, null);
    return new ContextLine(
        "a0", "Mayor opens bridge", date, source, new Span(4, 10), left, "bridge", "in the rain");
  }

  @Test
  void copiedLinesTellWhereTheyStandAndMarkTheKeyword() {
    assertEquals(
        """
        Mayor opens bridge · 3 May 2019, inferred · Wire: The old [bridge] in the rain
        Mayor opens bridge · no date: [bridge] in the rain
        """,
        ContextWords.copied(List.of(line("2019-05-03?", "Wire", "The old"), line("", "", ""))));
  }

  @Test
  void aDateThatIsNotCertainHasAMark() {
    assertEquals(
        List.of("3 May 2019?", "2019 – 2021?", "no date"),
        List.of("2019-05-03?", "2019/2021", "").stream()
            .map(edtf -> ContextWords.marked(ContextWords.date(line(edtf, "", ""))))
            .toList());
  }
}
