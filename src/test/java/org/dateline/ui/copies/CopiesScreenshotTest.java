package org.dateline.ui.copies;

import static org.dateline.ui.copies.FakeCopies.article;
import static org.dateline.ui.copies.FakeCopies.copy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.search.Facet;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photographs the screen of copies in its states, in a small and a large window. */
@ExtendWith(FxToolkit.class)
class CopiesScreenshotTest {
  private static final String LONG =
      "The mission has trained about nine hundred sailors since it began, according to figures that"
          + " the harbour office gave out in February. It is paid for by the three towns around the"
          + " bay, which also send the instructors, and is to go on for as long as the council"
          + " wants it. Nobody was hurt in the exercises, a doctor of the harbour said, though two"
          + " men caught a cold when their boat was turned over by a wave near the old mill.";

  private final FakeCopies copies = new FakeCopies();
  private final List<Article> articles = new ArrayList<>();

  private void fill() {
    copies.story(
        copy("a1", "Sailors end course in Port Anna", "2016-03-03", "Example Wire", 412, 1),
        copy("a2", "Sailors end course in Port Anna", "2016-03-03", "Example Wire", 412, 1),
        copy("a3", "Course for sailors ends", "2016-03-04?", "Daily Example", 371, 0.915),
        copy("a4", "Course ends: what Port Anna’s harbour office did not say", "", "", 388, 0.871));
    for (int i = 0; i < 30; i++) {
      copies.story(
          copy(
              "b" + i,
              "Mill of Port Anna opens its doors again after years of repairs that cost"
                  + " twice what was expected",
              "2016-04-01",
              "Example Wire",
              200,
              1),
          copy(
              "c" + i, "Mill", "2016-04-02", "A Publisher With A Very Long Name Indeed", 199, 0.8));
    }
    String[] first = {
      "A group of forty sailors finished a six-week course in the harbour on Thursday, a spokesman"
          + " for the mission said.",
      "The course, run by instructors from three towns, covered medical care, radio discipline and"
          + " work at night. A second group is to start in April.",
      "“They came here with experience, and we learned from them too,” an instructor said.",
      "Journalists were shown the range on condition that no faces were filmed.",
      LONG,
      LONG.replace("nine hundred", "a thousand").replace("three towns", "four towns"),
      "The next course begins in June."
    };
    String[] other = {
      "A group of sailors finished a six-week course in the harbour on Thursday, officials say.",
      "The course, run by instructors from three towns, covered medical care, communications and"
          + " work at night. A second group is to start in the spring.",
      "“They came here with experience, and we learned from them too,” an instructor said.",
      LONG,
      LONG.replace("nine hundred", "a thousand").replace("three towns", "four towns"),
      "The next course begins in June.",
      "Read more: five things to know this week, among them the prices of fish, a new quay, and"
          + " what the council of the town has decided about the old mill and its wheel"
    };
    articles.add(article("a1", first));
    articles.add(article("a2", first));
    articles.add(article("a3", other));
    articles.add(article("a4", other));
    for (int i = 0; i < 30; i++) {
      articles.add(article("b" + i, first));
      articles.add(article("c" + i, first));
    }
  }

  private CopiesView view(Consumer<CopiesViewModel> before) {
    CopiesViewModel model =
        new CopiesViewModel(
            copies, new FakeArchive(articles), DirectExecutor.background(), new Lens());
    model.setShown(true);
    before.accept(model);
    Navigation nowhere =
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
        };
    return new CopiesView(model, nowhere);
  }

  private void photograph(String name, boolean dark, Consumer<CopiesViewModel> before) {
    for (boolean large : new boolean[] {false, true}) {
      Path file =
          Screenshots.write(
              name + (large ? "-large" : "-small") + (dark ? "-dark" : ""),
              () -> view(before),
              large ? 1600 : 1000,
              large ? 900 : 604,
              dark,
              scene -> Fx.pulses(4));
      assertTrue(Files.exists(file));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sideBySide(boolean dark) {
    fill();
    photograph("copies", dark, model -> model.compare(2));
  }

  @Test
  void oneColumn() {
    fill();
    photograph(
        "copies-column",
        false,
        model -> {
          model.oneColumnProperty().set(true);
          model.compare(3);
          model.stepDifference(1);
        });
  }

  @Test
  void theSameText() {
    fill();
    photograph("copies-same", false, model -> {});
  }

  @Test
  void none() {
    photograph("copies-none", false, model -> {});
  }

  @Test
  void failed() {
    copies.failing = true;
    photograph("copies-failed", true, model -> {});
  }
}
