package org.dateline.ui.articles.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.dateline.ui.DirectExecutor;
import org.dateline.ui.FakeArchive;
import org.dateline.ui.Fx;
import org.dateline.ui.FxToolkit;
import org.dateline.ui.NoMarks;
import org.dateline.ui.Screenshots;
import org.dateline.ui.control.Actions;
import org.dateline.ui.lens.Lens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
class ResultsViewTest {
  private static final int ROW = 40;

  private final ResultsViewModel model =
      new ResultsViewModel(FakeArchive.ofMany(300), DirectExecutor.background(), new Lens());

  private static ListView<?> list(Stage stage) {
    return (ListView<?>) stage.getScene().getRoot().lookup(".list-view");
  }

  @Test
  void anImportThatFindsNothingNewLeavesTheSelectionAlone() {
    Stage stage =
        Screenshots.show(
            () -> new ResultsView(model, new Actions(), NoMarks.create()), 400, 700, false);
    try {
      Fx.run(() -> list(stage).getSelectionModel().clearAndSelect(ROW));
      String id = model.selectedProperty().get();
      Fx.run(() -> model.importingProperty().set(true));
      Fx.run(() -> model.importingProperty().set(false));
      Fx.pulses(2);
      assertEquals(ROW, Fx.call(() -> list(stage).getSelectionModel().getSelectedIndex()));
      assertEquals(id, model.selectedProperty().get());
    } finally {
      Fx.run(stage::close);
    }
  }
}
