package org.dateline.export.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.DateEstimate;
import org.dateline.article.Origin;
import org.dateline.export.reference.ReferenceDate.Point;
import org.junit.jupiter.api.Test;

class ReferenceDateTest {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 3);

  private static ReferenceDate of(String edtf, Origin origin) {
    return ReferenceDate.of(new DateEstimate(edtf, origin, DAY, DAY, DAY, List.of(), List.of()));
  }

  @Test
  void aDateThatSomebodySetIsAsCertainAsOneThatIsStated() {
    ReferenceDate certain =
        new ReferenceDate("2019-05-03", false, new Point(2019, 5, 3), null, DAY, "");
    assertEquals(
        List.of(certain, certain),
        List.of(of("2019-05-03", Origin.STATED), of("2019-05-03", Origin.CORRECTED)));
  }

  @Test
  void whatIsUncertainSaysWhetherItWasInferred() {
    assertEquals(
        List.of("Date inferred, not stated (EDTF 2019-05-03?)", "Date uncertain (EDTF 2019-05?)"),
        List.of(
            of("2019-05-03?", Origin.INFERRED).note(), of("2019-05?", Origin.CORRECTED).note()));
  }
}
