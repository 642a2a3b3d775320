package org.dateline.ui.copies;

import static org.dateline.ui.copies.FakeCopies.article;
import static org.dateline.ui.copies.FakeCopies.copy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.copies.CopiesState.Failed;
import org.dateline.ui.copies.CopiesState.Found;
import org.dateline.ui.copies.CopiesState.None;
import org.dateline.ui.copies.CopiesState.Opened.Compared;
import org.dateline.ui.copies.CopiesState.Opened.Unreadable;
import org.dateline.ui.copies.CopiesState.Starting;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.Test;

class CopiesViewModelTest {
  private final FakeCopies copies =
      new FakeCopies()
          .story(
              copy("a1", "Bridge opens", "2016-03-01", "Wire", 8, 1),
              copy("a2", "Bridge opens", "2016-03-02", "Post", 8, 0.9),
              copy("a3", "Bridge opens at last", "2016-03-03", "Post", 7, 0.8))
          .story(
              copy("b1", "Mill", "2016-04-01", "Wire", 3, 1),
              copy("b2", "Mill", "2016-04-02", "Wire", 3, 1))
          .story(copy("c1", "Alone", "2016-05-01", "Wire", 3, 1));
  private final FakeArchive archive =
      new FakeArchive(
          List.of(
              article("a1", "The mayor opened the bridge.", "It rained."),
              article("a2", "The old mayor opened the bridge.", "It snowed."),
              article("a3", "The mayor opened the bridge."),
              article("b1", "One two three."),
              article("b2", "One two three."),
              article("c1", "Four five six.")));
  private final Lens lens = new Lens();
  private final CopiesViewModel model =
      new CopiesViewModel(copies, archive, DirectExecutor.background(), lens);

  private Found found() {
    return assertInstanceOf(Found.class, model.stateProperty().get());
  }

  private Compared compared() {
    return assertInstanceOf(Compared.class, found().opened());
  }

  private String sides() {
    return compared().left().id() + " " + compared().right().id();
  }

  @Test
  void asksOnlyWhileItIsLookedAt() {
    lens.search("bridge");
    assertInstanceOf(Starting.class, model.stateProperty().get());
    model.setShown(true);
    assertEquals(1, copies.asked.get());
    model.setShown(false);
    model.setShown(true);
    assertEquals(1, copies.asked.get());
    lens.search("mill");
    assertEquals(2, copies.asked.get());
    model.setShown(false);
    lens.archiveChanged(7);
    assertEquals(2, copies.asked.get());
    model.setShown(true);
    assertEquals(3, copies.asked.get());
  }

  @Test
  void comparesTheFirstTwoCopiesOfTheLargestStory() {
    model.setShown(true);
    assertEquals(0, found().selected());
    assertEquals("a1 a2", sides());
    assertEquals(2, compared().comparison().differences());
    assertEquals(0, compared().difference());
  }

  @Test
  void anotherCopyComesToTheRightAndTheSidesCanBeSwapped() {
    model.setShown(true);
    model.compare(2);
    assertEquals("a1 a3", sides());
    model.swap();
    assertEquals("a3 a1", sides());
    model.compare(2);
    assertEquals("a1 a3", sides());
    model.compare(9);
    assertEquals("a1 a3", sides());
  }

  @Test
  void stepsThroughTheDifferencesRoundAndRound() {
    model.setShown(true);
    model.stepDifference(1);
    assertEquals(1, compared().difference());
    model.stepDifference(1);
    assertEquals(0, compared().difference());
    model.stepDifference(-1);
    assertEquals(1, compared().difference());
    model.step(1);
    assertEquals("b1 b2", sides());
    model.stepDifference(1);
    assertEquals(-1, compared().difference());
  }

  @Test
  void stepsThroughTheStoriesAndStaysAtTheEnds() {
    model.setShown(true);
    model.step(-1);
    assertEquals(0, found().selected());
    model.step(1);
    model.step(1);
    assertEquals(1, found().selected());
  }

  @Test
  void showsTheCopiesOfAnArticleThatWasAskedFor() {
    model.show("a3");
    model.setShown(true);
    assertEquals("a1 a3", sides());
    assertEquals(0, found().selected());
    model.show("c1");
    assertEquals("c1 c1", sides());
    assertEquals(-1, found().selected());
  }

  @Test
  void keepsTheStoryWhenTheArchiveChanges() {
    model.setShown(true);
    model.select(1);
    lens.archiveChanged(7);
    assertEquals("b1 b2", sides());
  }

  @Test
  void saysThatThereAreNone() {
    copies.stories.clear();
    model.setShown(true);
    assertEquals(new None(1234), model.stateProperty().get());
  }

  @Test
  void saysThatTheArchiveFailsAndAsksAgain() {
    copies.failing = true;
    model.setShown(true);
    assertEquals(new Failed("a segment is cut short"), model.stateProperty().get());
    copies.failing = false;
    model.retry();
    assertEquals("a1 a2", sides());
  }

  @Test
  void saysThatACopyCouldNotBeRead() {
    archive.become(List.of());
    model.setShown(true);
    assertEquals(
        new Unreadable("An article was taken out of the archive meanwhile."), found().opened());
  }
}
