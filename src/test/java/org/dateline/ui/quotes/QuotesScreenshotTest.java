package org.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import org.dateline.article.Span;
import org.dateline.search.Facet;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.OverlayPane;
import org.dateline.ui.control.ToastPane;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FxToolkit.class)
class QuotesScreenshotTest {
  private static Parent view(int quotes, boolean failing) {
    FakeQuotations quotations = new FakeQuotations(quotes, FixtureArticles.five().getFirst());
    quotations.failing = failing;
    FakeArchive archive = FakeArchive.ofFive();
    Lens lens = new Lens();
    QuotesViewModel model =
        new QuotesViewModel(quotations, archive, DirectExecutor.background(), lens);
    Correcting correcting =
        new Correcting(archive, null, DirectExecutor.background(), lens, new ToastPane());
    return new QuotesView(
        model,
        new Navigation() {
          @Override
          public void quotes(String speaker) {}

          @Override
          public void timeline() {}

          @Override
          public void name(Facet facet, String name) {}

          @Override
          public void articles() {}

          @Override
          public void article(String id) {}

          @Override
          public void article(String id, Span place) {}
        },
        correcting,
        new OverlayPane());
  }

  @ParameterizedTest
  @CsvSource({"1000,700,false", "1440,900,false", "1440,900,true"})
  void theQuotesArePhotographed(int width, int height, boolean dark) {
    String end = "-" + width + (dark ? "-dark" : "");
    Path file = Screenshots.write("quotes" + end, () -> view(200, false), width, height, dark);
    assertTrue(Files.exists(file));
    Screenshots.write("quotes-empty" + end, () -> view(0, false), width, height, dark);
    Screenshots.write("quotes-failed" + end, () -> view(9, true), width, height, dark);
  }
}
