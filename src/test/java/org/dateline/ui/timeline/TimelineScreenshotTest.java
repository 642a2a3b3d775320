package org.dateline.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.dateline.search.Facet;
import org.dateline.search.Query.Period;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeTimelines;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.NoMarks;
import org.dateline.ui.Screenshots;
import org.dateline.ui.articles.results.ResultsView;
import org.dateline.ui.articles.results.ResultsViewModel;
import org.dateline.ui.control.Actions;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FxToolkit.class)
class TimelineScreenshotTest {
  private static final Period CHOSEN =
      new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 6, 30));

  private static Parent view(FakeArchive archive, Facet facet, Period chosen) {
    Lens lens = new Lens();
    TimelineViewModel model =
        new TimelineViewModel(
            archive, new FakeTimelines(archive), DirectExecutor.background(), lens);
    model.facetProperty().set(facet);
    model.choose(chosen);
    Region results =
        new ResultsView(
            new ResultsViewModel(archive, DirectExecutor.background(), lens),
            new Actions(),
            NoMarks.create());
    return new TimelineView(model, results);
  }

  @ParameterizedTest
  @CsvSource({"1000,700,false", "1000,700,true", "1600,1000,false"})
  void theTimelineIsPhotographed(int width, int height, boolean dark) {
    String end = "-" + width + (dark ? "-dark" : "");
    FakeArchive many = FakeArchive.ofMany(600);
    Path file =
        Screenshots.write("timeline" + end, () -> view(many, null, CHOSEN), width, height, dark);
    assertTrue(Files.exists(file));
    Screenshots.write(
        "timeline-people" + end, () -> view(many, Facet.PERSON, null), width, height, dark);
    Screenshots.write(
        "timeline-empty" + end, () -> view(FakeArchive.empty(), null, null), width, height, dark);
    Screenshots.write(
        "timeline-failed" + end,
        () -> {
          FakeArchive failing = FakeArchive.ofFive();
          failing.failing(true);
          return view(failing, null, null);
        },
        width,
        height,
        dark);
  }
}
