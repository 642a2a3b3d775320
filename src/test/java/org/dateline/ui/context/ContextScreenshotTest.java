package org.dateline.ui.context;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import org.dateline.article.Span;
import org.dateline.search.ContextOrder;
import org.dateline.search.Facet;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FixtureArticles;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.Notices;
import org.dateline.ui.lens.Lens;
import org.dateline.ui.lens.Navigation;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FxToolkit.class)
class ContextScreenshotTest {
  private static Parent view(String query, FakeConcordance concordance, ContextOrder order) {
    Lens lens = new Lens();
    lens.search(query);
    ContextViewModel model = new ContextViewModel(concordance, DirectExecutor.background(), lens);
    model.orderProperty().set(order);
    return new ContextView(model, new Nowhere(), new NoNotices());
  }

  private static FakeConcordance lines(int size) {
    return new FakeConcordance(size, FixtureArticles.five().getFirst());
  }

  private static FakeConcordance failing() {
    FakeConcordance concordance = lines(9);
    concordance.failing = true;
    return concordance;
  }

  private static FakeConcordance ofLongWords() {
    FakeConcordance concordance = lines(2_345_678);
    concordance.keyword =
        "the bridge over the river between the northern and the southern counties in the rain";
    concordance.articles = 1_000;
    return concordance;
  }

  @ParameterizedTest
  @CsvSource({"1000,700,false", "1000,700,true", "1600,1000,false", "1600,1000,true"})
  void wordsInContextArePhotographed(int width, int height, boolean dark) {
    String end = "-" + width + (dark ? "-dark" : "");
    Path file =
        Screenshots.write(
            "context" + end,
            () -> view("bridge", lines(1_300), ContextOrder.RIGHT),
            width,
            height,
            dark);
    assertTrue(Files.exists(file));
    Screenshots.write(
        "context-long" + end,
        () -> view("bridge", ofLongWords(), ContextOrder.LEFT),
        width,
        height,
        dark);
    Screenshots.write(
        "context-words" + end, () -> view("", lines(9), ContextOrder.DATE), width, height, dark);
    Screenshots.write(
        "context-none" + end,
        () -> view("bridge", lines(0), ContextOrder.DATE),
        width,
        height,
        dark);
    Screenshots.write(
        "context-failed" + end,
        () -> view("bridge", failing(), ContextOrder.DATE),
        width,
        height,
        dark);
  }

  private static final class Nowhere implements Navigation {
    @Override
    public void timeline() {}

    @Override
    public void quotes(String speaker) {}

    @Override
    public void name(Facet facet, String name) {}

    @Override
    public void articles() {}

    @Override
    public void article(String id) {}

    @Override
    public void article(String id, Span place) {}
  }

  private static final class NoNotices implements Notices {
    @Override
    public void show(String notice) {}

    @Override
    public void show(String notice, String actionText, Runnable act) {}
  }
}
