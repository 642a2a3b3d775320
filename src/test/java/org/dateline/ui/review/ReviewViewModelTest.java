package org.dateline.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.correction.Change;
import org.dateline.correction.Correction;
import org.dateline.search.Facet;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.FakeReviews;
import org.dateline.ui.control.Notices;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.FakeCorrections;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.dateline.ui.review.ReviewState.Empty;
import org.dateline.ui.review.ReviewState.Failed;
import org.dateline.ui.review.ReviewState.Shown;
import org.dateline.ui.review.ReviewState.Starting;
import org.junit.jupiter.api.Test;

class ReviewViewModelTest {
  private final FakeArchive archive = FakeArchive.ofMany(900);
  private final FakeCorrections corrections = new FakeCorrections(archive);
  private final Lens lens = new Lens();
  private final Notices notices =
      new Notices() {
        @Override
        public void show(String notice) {}

        @Override
        public void show(String notice, String actionText, Runnable act) {}
      };
  private final ReviewViewModel model =
      new ReviewViewModel(
          new FakeReviews(archive, article -> corrections.corrections().isReviewed(article)),
          archive,
          new Correcting(
              archive, corrections.sources(), DirectExecutor.background(), lens, notices),
          DirectExecutor.background(),
          lens);

  private Shown shown() {
    return assertInstanceOf(Shown.class, model.stateProperty().get());
  }

  @Test
  void nothingIsAskedUntilTheScreenIsShown() {
    assertEquals(new Starting(), model.stateProperty().get());
    assertEquals(0, archive.searches());
    model.setOpen(true);
    assertEquals(0, shown().selected());
    assertEquals(archive.article(shown().entry().hit().id()).orElseThrow(), shown().article());
  }

  @Test
  void whatIsAcceptedMakesRoomForTheNext() {
    model.setOpen(true);
    Shown before = shown();
    model.move(1);
    String second = shown().entry().hit().id();
    model.accept();
    model.ask();
    assertEquals(
        List.of(new Change.Reviewed()),
        corrections.kept().stream().map(Correction::change).toList());
    assertEquals(before.total() - 1, shown().total());
    assertEquals(1, shown().selected());
    assertEquals(before.entries().get(2).hit().id(), shown().entry().hit().id());
    assertTrue(shown().entries().stream().noneMatch(each -> each.hit().id().equals(second)));
  }

  @Test
  void theLastRowBringsMore() {
    model.setOpen(true);
    assertEquals(ReviewViewModel.PAGE, shown().entries().size());
    assertTrue(shown().total() > ReviewViewModel.PAGE);
    model.move(1000);
    assertEquals(ReviewViewModel.PAGE - 1, shown().selected());
    assertEquals(Math.min(2L * ReviewViewModel.PAGE, shown().total()), shown().entries().size());
    model.move(-1000);
    assertEquals(0, shown().selected());
  }

  @Test
  void aSearchThatFindsNothingLeavesNothing() {
    model.setOpen(true);
    lens.search("zzzz ");
    assertEquals(new Empty(0), model.stateProperty().get());
  }

  @Test
  void aFailureCanBeTriedAgain() {
    archive.failing(true);
    model.setOpen(true);
    assertInstanceOf(Failed.class, model.stateProperty().get());
    archive.failing(false);
    model.ask();
    assertEquals(0, shown().selected());
  }

  @Test
  void theArticleIsOpenedWhereItIsAsked() {
    List<String> opened = new ArrayList<>();
    model.leadTo(
        new Navigation() {
          @Override
          public void articles() {}

          @Override
          public void quotes(String speaker) {}

          @Override
          public void timeline() {}

          @Override
          public void name(Facet facet, String name) {}

          @Override
          public void article(String id) {
            opened.add(id);
          }

          @Override
          public void article(String id, Span place) {
            opened.add(id + " " + place.start());
          }
        });
    model.setOpen(true);
    String id = shown().entry().hit().id();
    model.open();
    model.open(new Span(3, 4));
    assertEquals(List.of(id, id + " 3"), opened);
  }
}
