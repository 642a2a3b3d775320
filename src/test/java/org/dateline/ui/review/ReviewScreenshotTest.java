package org.dateline.ui.review;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeReviews;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.ToastPane;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.FakeCorrections;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FxToolkit.class)
class ReviewScreenshotTest {

  private static Parent view(FakeArchive archive) {
    Lens lens = new Lens();
    Correcting correcting =
        new Correcting(
            archive,
            new FakeCorrections(archive).sources(),
            DirectExecutor.background(),
            lens,
            new ToastPane());
    return new ReviewView(
        new ReviewViewModel(
            new FakeReviews(archive, article -> false),
            archive,
            correcting,
            DirectExecutor.background(),
            lens));
  }

  @ParameterizedTest
  @CsvSource({"1000,700,false", "1000,700,true", "1600,1000,false"})
  void theQueueIsPhotographed(int width, int height, boolean dark) {
    String end = "-" + width + (dark ? "-dark" : "");
    FakeArchive many = FakeArchive.ofMany(200);
    Path file = Screenshots.write("review-many" + end, () -> view(many), width, height, dark);
    assertTrue(Files.exists(file));
    Screenshots.write("review-nothing" + end, () -> view(FakeArchive.empty()), width, height, dark);
    Screenshots.write(
        "review-failed" + end,
        () -> {
          FakeArchive failing = FakeArchive.ofFive();
          failing.failing(true);
          return view(failing);
        },
        width,
        height,
        dark);
  }
}
